import type { ReceiptKind } from "@otklik/openapi";
import type { ComplaintRow, Tables } from "../../database/tables/schema.ts";
import type { Transaction } from "../../database/transactions.ts";

/** Which case a receipt opens. */
export interface OpenedCase {
  kind: ReceiptKind;
  id: string;
}

/** What every case with a receipt has, whatever its domain. */
export type ReceiptedRow = Pick<
  ComplaintRow,
  "operatorId" | "id" | "number" | "version" | "customerSubject" | "customerName" | "customerTier"
>;

const tables = {
  complaint: "complaints",
  callback: "callbacks",
  feedback: "feedback",
} as const satisfies Record<ReceiptKind, keyof Tables>;

/** The row of a case, which nobody else changes until the end. */
export async function holdCase(transaction: Transaction, { kind, id }: OpenedCase): Promise<ReceiptedRow> {
  return transaction
    .selectFrom(tableOf(kind))
    .select(["operatorId", "id", "number", "version", "customerSubject", "customerName", "customerTier"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** Changes what every case with a receipt has, and counts the event that goes with it. */
export async function changeCase(
  transaction: Transaction,
  { kind, id, version }: OpenedCase & Pick<ReceiptedRow, "version">,
  change: Partial<Pick<ComplaintRow, "customerSubject" | "customerName" | "customerTier" | "erasedAt">>,
): Promise<void> {
  await transaction
    .updateTable(tableOf(kind))
    .set({ ...change, version: version + 1 })
    .where("id", "=", id)
    .execute();
}

/** Taken for one of the three tables: they are alike in the columns that are named here. */
function tableOf(kind: ReceiptKind): "complaints" {
  return tables[kind] as "complaints";
}
