import type { ReceiptKind, Schemas } from "@otklik/openapi";
import { cases } from "@otklik/openapi/vocabulary.js";
import { newReceiptNumber } from "@otklik/rules/receipt-number.js";
import type { Handlers } from "../operations/bind-operation.ts";
import { Problem } from "../operations/problem.ts";
import { base64url } from "../operators/mock-token.ts";
import type { ReceiptRecord } from "../store/records.ts";
import type { Store } from "../store/store.ts";
import { actorOf, recordEvent } from "./record-event.ts";

const sessionMs = 15 * 60_000;

export const receiptHandlers: Pick<Handlers, "openReceipt" | "claimReceipt" | "mailReceipt"> = {
  openReceipt: ({ input, store, now }) => {
    const { opens } = check(store, input);
    const expiresAt = new Date(now.getTime() + sessionMs).toISOString();
    const session = { token: `receipt.${randomText(24)}`, expiresAt, opens };
    store.sessions.set(session.token, { ...session, number: input.number });
    return session;
  },

  claimReceipt: ({ input, store, caller, now }) => {
    const { opens: kind } = check(store, input);
    const { number } = input;
    const record = recordOf(store, kind, number);
    if (caller.kind !== "person") throw new Problem("token-missing");
    if (record.customerSubject !== caller.subject) {
      if (record.customerSubject !== null) throw new Problem("not-found");
      const { subject: customerSubject, name: customerName, tier: customerTier } = caller;
      Object.assign(record, { customerSubject, customerName, customerTier });
      recordEvent(store, { kind, record, at: now, actor: actorOf(caller) }, { type: `${kind}.claimed` });
    }
    return { number, opens: kind };
  },

  mailReceipt: ({ input, store, caller }) => {
    if (store.settings.mail === false) throw new Problem("mail-not-offered");
    const known = store.receipts.get(input.number);
    const record = known && recordOf(store, known.opens, input.number);
    const isHers =
      caller.kind === "receipt"
        ? caller.caseId === record?.number
        : caller.kind === "person" && caller.subject === record?.customerSubject;
    if (!isHers) throw new Problem("not-found");
    const isProven = caller.kind === "person" && caller.email?.toLowerCase() === input.address.toLowerCase();
    return { status: isProven ? "on-its-way" : "confirmation-asked" };
  },
};

function check(store: Store, { number, secret }: Schemas["Receipt"]): ReceiptRecord {
  const known = store.receipts.get(number);
  if (known?.secret !== secret) throw new Problem("not-found");
  return known;
}

/** The case of a number that a receipt opens. Throws Problem 404. */
function recordOf(store: Store, kind: ReceiptKind, number: string) {
  const record = store[cases[kind].topic].get(number);
  if (!record) throw new Problem("not-found");
  return record;
}

/** Gives out a receipt; one of the caller's own making where it brings one. */
export function issueReceipt(store: Store, opens: ReceiptKind, receipt = newReceipt()): Schemas["Receipt"] {
  store.receipts.set(receipt.number, { secret: receipt.secret, opens });
  return receipt;
}

function newReceipt(): Schemas["Receipt"] {
  return {
    number: newReceiptNumber(crypto.getRandomValues(new Uint8Array(8))),
    secret: randomText(16),
  };
}

function randomText(bytes: number): string {
  return base64url(crypto.getRandomValues(new Uint8Array(bytes)));
}
