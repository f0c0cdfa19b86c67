import type { OperationId, ReceiptKind, Schemas } from "@otklik/openapi";
import type { Caller } from "@otklik/rules/caller.js";
import { isOpenCallback } from "@otklik/rules/callback-rules.js";
import { isOpenComplaint } from "@otklik/rules/complaint-rules.js";
import { holdOf, keptUntil } from "@otklik/rules/holding-rules.js";
import { consentText } from "@otklik/rules/topic-forms.js";
import type { Call, Handlers } from "../operations/bind-operation.ts";
import type { CallbackRecord, ComplaintRecord, FeedbackRecord, ReceiptedRecord } from "../store/records.ts";
import { canRead, recordEvent } from "./record-event.ts";

type StoredCase = Schemas["StoredCase"];

/** A case that somebody brought, with what is kept of the person. */
interface OwnCase extends Pick<StoredCase, "person"> {
  kind: ReceiptKind;
  record: ReceiptedRecord;
  storedAt: Date;
  isOpen: boolean;
  consents: Omit<Schemas["GivenConsent"], "text">[];
  show: () => Pick<StoredCase, ReceiptKind>;
}

type OwnCall = Omit<Call<OperationId>, "input">;

/** How each kind of case is shown, by its domain. */
interface Showing {
  complaint: (record: ComplaintRecord, call: OwnCall) => Schemas["Complaint"];
  callback: (record: CallbackRecord, call: OwnCall) => Schemas["Callback"];
  feedback: (record: FeedbackRecord, call: OwnCall) => Schemas["Feedback"];
}

/** Export and erasure of what other handlers keep. */
export function ownDataHandlers(showing: Showing): Pick<Handlers, "exportMyData" | "eraseMyData"> {
  return {
    exportMyData: (call) => ({
      exportedAt: call.now.toISOString(),
      subject: call.caller.kind === "person" ? call.caller.subject : null,
      cases: ownCases(call, showing).map((theCase) => ({ ...describe(theCase, call), ...theCase.show() })),
      ideas: ideasOf(call),
    }),

    eraseMyData: (call) => {
      const { operator, now } = call;
      const cases = ownCases(call, showing).map((theCase) => ({
        ...theCase,
        hold: holdOf(theCase, operator, now),
      }));
      const erased = cases.filter(({ hold }) => hold === null);
      for (const theCase of erased) erase(theCase, call);
      const nameOf = ({ kind, record: { number } }: OwnCase) => ({ kind, number });
      const held = cases.filter(({ hold }) => hold !== null);
      return {
        erased: erased.map(nameOf),
        held: held.map(({ hold, ...theCase }) => ({ ...nameOf(theCase), hold })),
      };
    },
  };
}

/** The caller's own things, the oldest first. */
function ownCases(call: OwnCall, showing: Showing): OwnCase[] {
  const { store, caller } = call;
  const cases: OwnCase[] = [
    ...[...store.complaints.values()].map((record) => ({
      ...{ kind: "complaint" as const, record, storedAt: record.receivedAt },
      isOpen: isOpenComplaint(record.status),
      person: personOf(record, { email: record.email, phone: record.phone }),
      consents: [
        neededConsent(record.consentVersion, record.receivedAt),
        ...record.consents.map((given) => ({ ...given, givenAt: record.receivedAt.toISOString() })),
      ],
      show: () => ({ complaint: showing.complaint(record, call) }),
    })),
    ...[...store.callbacks.values()].map((record) => ({
      ...{ kind: "callback" as const, record, storedAt: record.bookedAt },
      isOpen: isOpenCallback(record.status),
      person: personOf(record, { email: null, phone: record.phone }),
      consents: [neededConsent(record.consentVersion, record.bookedAt)],
      show: () => ({ callback: showing.callback(record, call) }),
    })),
    ...[...store.feedback.values()].map((record) => ({
      ...{ kind: "feedback" as const, record, storedAt: record.receivedAt },
      isOpen: false,
      person: personOf(record, { email: null, phone: null }),
      consents: [],
      show: () => ({ feedback: showing.feedback(record, call) }),
    })),
  ];
  return cases
    .filter(({ record }) => isOwn(record, caller))
    .sort((one, other) => one.storedAt.getTime() - other.storedAt.getTime());
}

function isOwn(record: ReceiptedRecord, caller: Caller): boolean {
  return caller.kind === "receipt"
    ? canRead(caller, record)
    : caller.kind === "person" && caller.subject === record.customerSubject;
}

function personOf(
  { customerName, customerTier }: ReceiptedRecord,
  reached: Pick<StoredCase["person"], "email" | "phone">,
): StoredCase["person"] {
  return { name: customerName, tier: customerTier, ...reached };
}

function neededConsent(version: string, givenAt: Date) {
  return { id: null, version, givenAt: givenAt.toISOString() };
}

function describe(theCase: OwnCase, { now, operator, language }: OwnCall): StoredCase {
  const { kind, record, storedAt, person, consents } = theCase;
  return {
    kind,
    number: record.number,
    storedAt: storedAt.toISOString(),
    keptUntil: keptUntil(theCase, operator)?.toISOString() ?? null,
    hold: holdOf(theCase, operator, now),
    person,
    consents: consents.map((consent) => ({ ...consent, text: consentText(consent, operator, language) })),
  };
}

/** What is personal in a record of any kind, and what stands there when it is gone. */
const blanks = {
  ...{ customerSubject: null, customerName: null, customerTier: null },
  ...{ email: null, ratingWords: null, attributes: {} },
};

function erase({ kind, record, person }: OwnCase, { store, now }: OwnCall): void {
  const { number, timeline } = record;
  const known = Object.entries(blanks).filter(([name]) => name in record);
  Object.assign(record, Object.fromEntries(known), record.words !== null && { words: "" });
  if (person.phone !== null) Object.assign(record, { phone: kind === "callback" ? "" : null });
  for (const entry of timeline) {
    entry.words = null;
    for (const { id } of entry.attachments ?? []) store.uploads.delete(id);
    delete entry.attachments;
    if (entry.actor.role === "customer") entry.actor.name = null;
  }
  const actor = { role: "customer", name: null } as const;
  recordEvent(store, { kind, record, at: now, actor }, { type: `${kind}.erased` });
  store.receipts.delete(number);
  for (const [token, session] of store.sessions) if (session.number === number) store.sessions.delete(token);
}

function ideasOf({ caller, store }: OwnCall): Schemas["StoredIdeas"] {
  const isEmployee = caller.kind === "person" && caller.roles.includes("employee");
  const subject = isEmployee ? caller.subject : "";
  const ideas = isEmployee ? [...store.ideas.values()] : [];
  const numbersOf = (people: "voters" | "followers") =>
    ideas.filter((idea) => idea[people].has(subject)).map(({ number }) => number);
  return {
    proposed: ideas
      .filter(({ author }) => isEmployee && author === caller.name)
      .map(({ number, title, words, status, proposedAt }) => ({ number, title, words, status, proposedAt })),
    comments: ideas.flatMap(({ number, comments }) =>
      comments
        .filter(({ actor }) => isEmployee && actor.name === caller.name)
        .map(({ words, at }) => ({ number, words, at })),
    ),
    votes: numbersOf("voters"),
    follows: numbersOf("followers"),
  };
}
