export * from "./promise-count.ts";
export * from "./promise-csv.ts";
export * from "./promise-day.ts";
export * from "./promise-figures.ts";
export * from "./promise-standing.ts";
export * from "./promise-tally.ts";
