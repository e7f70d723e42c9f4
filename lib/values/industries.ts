// What firms do, in few words: parks are for some of them, and conditions of clauses ask for them.

export const industries = [
  "software",
  "digital",
  "manufacturing",
  "design",
  "culture",
  "advertising",
  "construction",
  "human_resources",
  "legal",
  "finance",
  "trade",
  "education",
  "research",
  "health",
  "other",
] as const;
export type Industry = (typeof industries)[number];
