import type { Schemas } from "@otklik/openapi";

const columns = [
  "kept",
  "decided",
  "share",
  "late",
  "overdue",
  "abandoned",
  "running",
  "excluded",
  "median",
  "p90",
] as const satisfies (keyof Schemas["PromiseFigure"])[];

/** The months as a table for spreadsheets (RFC 4180): a line for each promise of each month, and of each topic in it. */
export function promiseCsv(months: readonly Schemas["PromiseMonth"][]): string {
  const lines = months.flatMap(({ month, topics, ...all }) => [
    ...linesOf(month, "", all),
    ...topics.flatMap(({ topic, ...figures }) => linesOf(month, topic?.name ?? "…", figures)),
  ]);
  const head = ["month", "topic", "promise", "received", ...columns];
  // Without the mark spreadsheets take UTF-8 for a local code page.
  return `\ufeff${[head, ...lines].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("")}`;
}

type Figures = Pick<Schemas["PromiseMonth"], "received" | "answer" | "solve">;

function linesOf(month: string, topic: string, { received, ...promises }: Figures) {
  return (["answer", "solve"] as const).map((promise) => [
    month,
    topic,
    promise,
    received,
    ...columns.map((name) => promises[promise][name] ?? ""),
  ]);
}

/** What a spreadsheet takes for a formula, also behind blanks and in full width. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;

/** A cell that is only ever read as text or as a number. */
export function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const harmless = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
