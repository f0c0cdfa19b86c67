/**
 * What a log may hold of a fault: its name, and its code where it has one. Its message is left out: a database's may
 * quote a row, and a mail server's an address.
 */
export function factsOfFault(fault: unknown): { error: string; code: string | undefined } {
  if (!(fault instanceof Error)) return { error: typeof fault, code: undefined };
  const { code } = fault as { code?: unknown };
  return { error: fault.name, code: typeof code === "string" ? code : undefined };
}
