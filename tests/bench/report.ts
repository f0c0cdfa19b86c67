/** One line of the table: something measured, and what it may be at most or must be at least. */
export interface Row {
  what: string;
  measured: string;
  limit: string;
  /** What was measured in the same run to compare with. */
  beside: string;
  kept: boolean;
  /** Whether a broken limit fails the run. */
  gates?: boolean;
  /** What explains the measured, a line each. */
  details?: string[];
}

const head = { what: "what", measured: "measured", limit: "limit", beside: "beside, in the same run" };

/** Prints the rows as one table, then what explains them. */
export function printReport(rows: Row[]): void {
  const lines = [head, ...rows].map(({ what, measured, limit, beside }) => [what, measured, limit, beside]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const print = (cells: string[], mark: string) =>
    console.log(
      `${mark} ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
    );
  const [titles = [], ...measured] = lines;
  console.log("");
  print(titles, " ");
  for (const [index, cells] of measured.entries()) print(cells, rows[index]?.kept ? "✔" : "✖");
  for (const { what, details = [] } of rows.filter((row) => row.details)) {
    console.log(`\n${what}:`);
    for (const detail of details) console.log(`  ${detail}`);
  }
}

/** The middle one. */
export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What a size budget calls 1 kB, in bytes. */
export const kilobyte = 1024;

/** Bytes as a size budget counts them. */
export function kilobytes(bytes: number): string {
  return `${(bytes / kilobyte).toFixed(2)} kB`;
}

/** How many times the one is the other, such as 1.25 ×. */
export function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}
