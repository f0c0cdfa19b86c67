import type { OperationId, ReceiptKind, Schemas, Status } from "@otklik/openapi";
import { cases } from "@otklik/openapi/vocabulary.js";
import type { Call, Handlers } from "../operations/bind-operation.ts";
import { recordEvent } from "../operations/record-event.ts";
import { isStaff, type Caller } from "../operators/mock-token.ts";
import { later } from "../operators/promise.ts";
import { topicForm } from "../operators/topic-forms.ts";

type StoredThing = Schemas["StoredThing"];

/** What the mocks know of any thing that was sent, whatever its domain. */
interface OwnRecord {
  number: string;
  subject: string | null;
  status: Status;
  words: string | null;
  customer: Partial<StoredThing["person"]>;
  phone?: string;
  consents?: readonly Schemas["AllowedConsent"][];
  rating?: { text: string | null } | null;
  timeline: Schemas["TimelineEntry"][];
}

/** A record, what it is, and since when it is stored. */
interface OwnThing {
  kind: ReceiptKind;
  record: OwnRecord;
  storedAt: string;
}

type OwnCall = Omit<Call<OperationId>, "input">;

/** The handlers that show things, each those of its own domain. */
type Showing = Pick<Handlers, "getComplaint" | "getCallback" | "getFeedback">;

const open: Status[] = ["received", "in_progress", "waiting_for_customer", "booked", "calling"];
const keptFor = { complaint: "P1096D", callback: "P365D", feedback: "P365D" };
const heldFor = { complaint: "P30D", callback: "P1D", feedback: "P0D" };

/** Export and erasure of what other handlers keep. */
export function ownDataHandlers(showing: Showing): Pick<Handlers, "exportMyData" | "eraseMyData"> {
  return {
    exportMyData: async (call) => ({
      exportedAt: call.now.toISOString(),
      subject: call.caller.subject,
      things: await Promise.all(
        ownThings(call).map(async (thing) => ({
          ...describe(thing, call),
          ...(await show(thing, call, showing)),
        })),
      ),
      ideas: ideasOf(call),
    }),

    eraseMyData: (call) => {
      const things = ownThings(call).map((thing) => ({ ...thing, hold: holdOf(thing, call.now) }));
      const erased = things.filter(({ hold }) => hold === null);
      for (const thing of erased) erase(thing, call);
      const nameOf = ({ kind, record: { number } }: OwnThing) => ({ kind, number });
      const held = things.filter(({ hold }) => hold !== null);
      return {
        erased: erased.map(nameOf),
        held: held.map(({ hold, ...thing }) => ({ ...nameOf(thing), hold })),
      };
    },
  };
}

async function show(
  { kind, record: { number } }: OwnThing,
  call: OwnCall,
  showing: Showing,
): Promise<Partial<StoredThing>> {
  const asked = { ...call, input: { number } };
  if (kind === "complaint") return { complaint: await showing.getComplaint(asked) };
  return kind === "callback"
    ? { callback: await showing.getCallback(asked) }
    : { feedback: await showing.getFeedback(asked) };
}

function ownThings({ caller, operator }: OwnCall): OwnThing[] {
  const things: OwnThing[] = [
    ...[...operator.complaints.values()].map((record) => ({
      kind: "complaint" as const,
      record,
      storedAt: record.receivedAt,
    })),
    ...[...operator.callbacks.values()].map((record) => ({
      kind: "callback" as const,
      record,
      storedAt: record.bookedAt,
    })),
    ...[...operator.feedback.values()].map((record) => ({
      kind: "feedback" as const,
      record,
      storedAt: record.receivedAt,
    })),
  ];
  return things
    .filter(({ record }) => isOwn(record, caller))
    .sort((one, other) => (one.storedAt < other.storedAt ? -1 : 1));
}

function isOwn({ number, subject }: OwnRecord, caller: Caller): boolean {
  return caller.receipt === null ? subject !== null && subject === caller.subject : caller.receipt === number;
}

function holdOf({ kind, record, storedAt }: OwnThing, now: Date): Schemas["Hold"] {
  if (open.includes(record.status) && kind !== "feedback") return { reason: "open", until: null };
  const until = later(new Date(storedAt), heldFor[kind]);
  const reason = kind === "complaint" ? "legal" : "limit";
  return kind !== "feedback" && new Date(until) > now ? { reason, until } : null;
}

function describe(thing: OwnThing, { now, operator, language }: OwnCall): StoredThing {
  const { kind, record, storedAt } = thing;
  const { name = null, tier = null, email = null, phone = record.phone ?? null } = record.customer;
  const hold = holdOf(thing, now);
  return {
    kind,
    number: record.number,
    storedAt,
    keptUntil: hold?.reason === "open" ? null : later(new Date(storedAt), keptFor[kind]),
    hold,
    person: { name, tier, email, phone },
    consents: consentsOf(thing, operator.settings(language).language),
  };
}

function consentsOf({ kind, record, storedAt }: OwnThing, language: string): StoredThing["consents"] {
  if (kind === "feedback") return [];
  const asked = topicForm("other", language).consents;
  const textOf = (id: string) => asked.find((consent) => consent.id === id)?.text ?? null;
  return [
    { id: null, version: "2026-01", text: null, givenAt: storedAt },
    ...(record.consents ?? []).map((given) => ({ ...given, text: textOf(given.id), givenAt: storedAt })),
  ];
}

function erase({ kind, record }: OwnThing, { operator, now }: OwnCall): void {
  const { number, timeline } = record;
  Object.assign(record, { subject: null, words: record.words === null ? null : "" });
  if (record.phone !== undefined) record.phone = "";
  if (record.rating) record.rating.text = null;
  for (const name of Object.keys(record.customer)) Object.assign(record.customer, { [name]: null });
  for (const entry of timeline) {
    entry.text = null;
    for (const { id } of entry.attachments ?? []) operator.uploads.delete(id);
    delete entry.attachments;
    if (entry.actor.role === "customer") entry.actor.name = null;
  }
  const { topic } = cases[kind];
  const actor: Schemas["Actor"] = { role: "customer", name: null };
  recordEvent(operator, record, { type: `${kind}.erased`, at: now, actor, topic, mayHear: isStaff });
  operator.receipts.delete(number);
  for (const [token, session] of operator.sessions)
    if (session.number === number) operator.sessions.delete(token);
}

function ideasOf({ caller, operator }: OwnCall): Schemas["StoredIdeas"] {
  const isEmployee = caller.roles.includes("employee");
  const ideas = isEmployee ? [...operator.ideas.values()] : [];
  const numbersOf = (people: "voters" | "followers") =>
    ideas.filter((idea) => idea[people].has(caller.subject ?? "")).map(({ number }) => number);
  return {
    proposed: ideas
      .filter(({ author }) => author === caller.name)
      .map(({ number, title, words, status, proposedAt }) => ({ number, title, words, status, proposedAt })),
    comments: ideas.flatMap(({ number, comments }) =>
      comments
        .filter(({ actor }) => actor.name === caller.name)
        .map(({ text, at }) => ({ number, text, at })),
    ),
    votes: numbersOf("voters"),
    follows: numbersOf("followers"),
  };
}
