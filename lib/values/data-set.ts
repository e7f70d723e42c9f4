// Which data set a portal shows: the district's facts, or the fictional district of the demo.

export const dataSets = ["fengze", "demo"] as const;
export type DataSet = (typeof dataSets)[number];
