import { readFile } from "node:fs/promises";
import document from "@otklik/openapi/openapi.json" with { type: "json" };
import type { Kysely } from "kysely";
import { parse } from "yaml";
import { addComplaintMessage, fileComplaint } from "../complaints/complaint-handlers.ts";
import { newReceipt } from "../complaints/complaint-number.ts";
import type { Tables } from "../database/schema.ts";
import { asOperator, type Transaction } from "../database/transactions.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import type { Caller, Role } from "../identity/caller.ts";
import type { Operator } from "../operators/operator.ts";
import { people, type PersonName } from "./people.ts";

interface SeedComplaint {
  topic: string;
  language: string;
  person?: PersonName;
  email?: string;
  phone?: string;
  receivedHoursAgo: number;
  words: string;
  messages: { by: PersonName | "customer"; hoursAgo: number; text: string }[];
}

/** The one receipt that the contract shows as its example; in the demo it opens the first complaint. */
const exampleReceipt = document.paths["/receipts"].post.requestBody.content["application/json"].example;

/** Files the demo's complaints, relative to now, for each operator that has none yet. */
export async function seedDemo(kysely: Kysely<Tables>, operators: Operator[], seeds: URL): Promise<void> {
  for (const operator of operators) {
    const file = await readFile(new URL(`${operator.operator}.yaml`, seeds), "utf8").catch(() => undefined);
    if (file === undefined) continue;
    const { complaints } = parse(file) as { complaints: SeedComplaint[] };
    await asOperator(kysely, operator.operator, async (transaction) => {
      const some = await transaction.selectFrom("complaints").select("id").limit(1).executeTakeFirst();
      if (some) return;
      const oldestFirst = complaints.toSorted((one, other) => other.receivedHoursAgo - one.receivedHoursAgo);
      for (const [index, seed] of oldestFirst.entries()) {
        await fileSeed(transaction, operator, { seed, isExample: index === 0 });
      }
    });
  }
}

/** What a request would bring along, of which seeds have none. */
const asked = {
  idempotencyKey: undefined,
  lastEventId: undefined,
  address: "127.0.0.1",
  setHeader: () => {},
  signal: new AbortController().signal,
};

async function fileSeed(
  transaction: Transaction,
  operator: Operator,
  { seed, isExample }: { seed: SeedComplaint; isExample: boolean },
): Promise<void> {
  const { receivedHoursAgo, messages, person, ...words } = seed;
  const customer = person ? personAs(operator, person) : undefined;
  const at = (hoursAgo: number, caller: Caller): StoreContext => ({
    ...asked,
    operator,
    transaction,
    caller,
    now: new Date(Date.now() - hoursAgo * 3_600_000),
    language: seed.language,
  });
  const { complaint } = await fileComplaint(
    { ...words, consentVersion: operator.consent.version },
    at(receivedHoursAgo, customer ?? { kind: "anonymous" }),
    isExample ? () => exampleReceipt : newReceipt,
  );
  const { number } = complaint;
  const row = await transaction
    .selectFrom("complaints")
    .select("id")
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  const holder: Caller = { kind: "receipt", complaintId: row.id, expiresAt: new Date() };
  for (const { by, hoursAgo, text } of messages) {
    const caller = by === "customer" ? (customer ?? holder) : personAs(operator, by);
    await addComplaintMessage({ number, text }, at(hoursAgo, caller));
  }
}

function personAs(operator: Operator, person: PersonName): Caller {
  const { name, claims } = people[person];
  return {
    kind: "person",
    subject: `${operator.operator}-${person}`,
    name,
    roles: "roles" in claims ? (claims.roles as Role[]) : ["customer"],
    tier: "tier" in claims ? claims.tier : null,
    email: "email" in claims ? claims.email : null,
    phone: null,
    expiresAt: new Date(),
  };
}
