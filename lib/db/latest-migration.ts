/** The newest folder of prisma/migrations: what a database must have for this build. A test holds the two together. */
export const latestMigration = "20261129130000_what_figures_are_about";
