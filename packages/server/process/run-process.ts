import { ConfigurationFault } from "./configuration.ts";
import { FolderInUse } from "../database/pglite/folder-lock.ts";
import { OperatorFileFault } from "../operators/read-operators.ts";
import { start, type StartOptions } from "./start.ts";

const drainMs = 15_000;

/** Runs a server until the process is told to stop; a start that fails says why in one sentence and exits with 1. */
export async function runProcess(options: StartOptions = {}): Promise<void> {
  // Heard from the first moment: whoever stops a server that is just starting means it as well.
  const { promise: told, resolve: tell } = Promise.withResolvers<unknown>();
  process.once("SIGTERM", tell).once("SIGINT", tell);
  try {
    const server = await start(process.env, options);
    console.log(`Otklik answers at ${server.url}`);
    await told;
    setTimeout(() => process.exit(1), drainMs).unref();
    await server.stop();
    process.exit(0);
  } catch (error) {
    console.error(reason(error));
    process.exit(1);
  }
}

/** Why a start failed, in a sentence for whoever tried. */
export function reason(error: unknown): string {
  if (
    error instanceof FolderInUse ||
    error instanceof ConfigurationFault ||
    error instanceof OperatorFileFault
  ) {
    return error.message;
  }
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return `Another program listens on the port already (${error.message}). Set PORT to a free one.`;
  }
  return error instanceof Error ? [error.message, error.cause].filter(Boolean).join("\n") : String(error);
}
