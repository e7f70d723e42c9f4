/** As many editions as a page of a document lists; those before them are listed where the newest of them has its address. */
export const mostListed = 20;
