/** The SQLSTATE of a database's error; undefined where the error is none of a database's. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  // EPIPE has five letters as well, but no digit.
  return /^(?=.*\d)[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined;
}

const unreachable = new Set(["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "ETIMEDOUT", "EPIPE", "ENOENT"]);

// pg gives no code for these, and no class of its own; the last two come from a rollback on a broken connection.
const withoutCode =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered|Client was closed)/;

/** Whether the database is away, full or shutting down, so that the same request may succeed later. */
export function isDatabaseAway(error: unknown): boolean {
  const state = sqlState(error);
  if (state) return /^(08|53|57P|57014|25P03)/.test(state);
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string") return unreachable.has(error.code);
  return withoutCode.test(error.message);
}
