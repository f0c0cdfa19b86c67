import { isOfType } from "@otklik/rules/file-signatures.js";
import { Problem } from "../../problems/problem.ts";
import type { Rendering } from "./attachment-table.ts";

/** What is stored of a file: all of it and, of a picture, a small one. */
export type StoredBytes = { whole: Uint8Array } & Partial<Record<Rendering, Uint8Array>>;

const atOnce = 2;
let underWay = 0;
const waiting: (() => void)[] = [];

/**
 * What is stored of a file: a picture is drawn anew. Throws Problem 422 where it is not of its type, or cannot be read.
 */
export async function readyToStore(content: Blob): Promise<StoredBytes> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  if (!isOfType(content.type, bytes)) throw new Problem("file-mismatched");
  if (!content.type.startsWith("image/")) return { whole: bytes };
  // Loaded only where it is used: a server to which nobody sends a picture does without its memory.
  const { drawAnew } = await import("./pictures.ts");
  return inTurn(() => drawAnew(bytes, content.type));
}

/** Two pictures at a time: each may take a hundred megabytes and a processor while it is drawn. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (underWay >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else underWay += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else underWay -= 1;
  }
}
