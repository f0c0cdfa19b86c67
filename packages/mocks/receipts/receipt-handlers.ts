import type { ReceiptKind, Schemas } from "@otklik/openapi";
import { cases } from "@otklik/openapi/vocabulary.js";
import type { Handlers } from "../operations/bind-operation.ts";
import { Problem } from "../operations/problem.ts";
import { actorOf, type Eventful, recordEvent } from "../operations/record-event.ts";
import { base64url, type Caller, isStaff } from "../operators/mock-token.ts";
import type { Operator } from "../operators/operators.ts";
import { later } from "../operators/promise.ts";

export const receiptHandlers: Pick<Handlers, "openReceipt" | "claimReceipt" | "mailReceipt"> = {
  openReceipt: ({ input, operator, now }) => {
    const known = check(operator, input);
    const token = `receipt.${randomText(24)}`;
    const session = { token, expiresAt: later(now, "PT15M"), opens: known.opens };
    operator.sessions.set(token, { ...session, number: input.number });
    return session;
  },

  claimReceipt: ({ input, operator, caller, now }) => {
    const { opens } = check(operator, input);
    const { number } = input;
    const record = findRecord(operator, opens, number);
    if (record.subject !== caller.subject) {
      if (record.subject !== null) throw new Problem("not-found");
      const { subject, name, tier } = caller;
      record.subject = subject;
      Object.assign(record.customer, { name, tier });
      recordEvent(operator, record, {
        ...{ type: `${opens}.claimed`, at: now, actor: actorOf(caller), topic: cases[opens].topic },
        mayHear: (listener) => mayRead(listener, record),
      });
    }
    return { number, opens };
  },

  mailReceipt: ({ input, operator, caller }) => {
    if (!operator.settings().mail) throw new Problem("mail-not-offered");
    const known = operator.receipts.get(input.number);
    const record = known && findRecord(operator, known.opens, input.number);
    const isHers =
      record && (caller.receipt === record.number || (caller.subject && caller.subject === record.subject));
    if (!isHers) throw new Problem("not-found");
    const proven = caller.email?.toLowerCase() === input.address.toLowerCase();
    return { status: proven ? "on-its-way" : "confirmation-asked" };
  },
};

function check(operator: Operator, { number, secret }: Schemas["Receipt"]): { opens: ReceiptKind } {
  const known = operator.receipts.get(number);
  if (known?.secret !== secret) throw new Problem("not-found");
  return known;
}

/** The record that a receipt of the operator's opens. */
function findRecord(operator: Operator, kind: ReceiptKind, number: string): ReceiptedRecord {
  const record = operator[cases[kind].topic].get(number);
  if (!record) throw new Problem("not-found");
  return record;
}

/** Gives out a receipt; one of the caller's own making where it brings one. */
export function issueReceipt(
  operator: Operator,
  opens: ReceiptKind,
  receipt = newReceipt(),
): Schemas["Receipt"] {
  operator.receipts.set(receipt.number, { secret: receipt.secret, opens });
  return receipt;
}

/** Something that belongs to a customer. */
export interface OwnedRecord {
  number: string;
  subject: string | null;
}

/** What every record with a receipt has. */
interface ReceiptedRecord extends OwnedRecord, Eventful {
  customer: Schemas["Customer"];
}

/** Whether the caller may read what a customer brought. */
export function mayRead(caller: Caller, record: OwnedRecord): boolean {
  if (isStaff(caller) || caller.receipt === record.number) return true;
  return caller.roles.includes("customer") && caller.subject === record.subject;
}

const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

function newReceipt(): Schemas["Receipt"] {
  const payload = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte % 32);
  const text = [...payload, checkSymbol(payload)].map((value) => symbols.charAt(value)).join("");
  return { number: text.replace(/(.{4})(.{4})/, "$1-$2-"), secret: randomText(16) };
}

/** Luhn modulo 32: catches any one wrong symbol and nearly all swaps of neighbours. */
function checkSymbol(payload: number[]): number {
  const sum = payload.toReversed().reduce((total, value, index) => {
    const weighed = index % 2 === 0 ? value * 2 : value;
    return total + Math.floor(weighed / 32) + (weighed % 32);
  }, 0);
  return (32 - (sum % 32)) % 32;
}

function randomText(bytes: number): string {
  return base64url(crypto.getRandomValues(new Uint8Array(bytes)));
}
