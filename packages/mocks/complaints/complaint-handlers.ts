import type { Input, Schemas } from "@otklik/openapi";
import document from "@otklik/openapi/openapi.json" with { type: "json" };
import type { Call, Handlers } from "../operations/bind-operation.ts";
import { base64url, type Caller, isStaff, nobody, opaque, readOpaque } from "../operators/mock-token.ts";
import type { Operator } from "../operators/operators.ts";
import { Problem } from "../operations/problem.ts";

type Complaint = Schemas["Complaint"];

/** A complaint as the mocks keep it: what staff read of it, without the promise's state, and whose it is. */
export interface ComplaintRecord extends Omit<Complaint, "topic" | "promise" | "customer"> {
  topic: string;
  customer: Schemas["ComplaintCustomer"];
  promise: Omit<Complaint["promise"], "state">;
  subject: string | null;
  secret: string;
  /** How many complaints the operator had before this one. */
  order: number;
}

type ComplaintOperation =
  "createComplaint" | "listComplaints" | "getComplaint" | "addComplaintMessage" | "openReceipt";

export const complaintHandlers: Pick<Handlers, ComplaintOperation> = {
  createComplaint: (call) => {
    const faults = findFaults(call.input, call.operator);
    if (faults.length > 0) throw new Problem("input-invalid", faults);
    const receipt = newReceipt();
    return { complaint: show(file(call, receipt), call), receipt };
  },

  listComplaints: (call) => {
    const { status, cursor, limit = 50 } = call.input;
    const seen = readCursor(cursor);
    const wanted = new Set<string>(status);
    const rest = [...call.operator.complaints.values()]
      .filter((record) => mayRead(call.caller, record) && (!status || wanted.has(record.status)))
      .map((record) => ({ record, key: sortKey(record, call.caller) }))
      .filter(({ key }) => key > seen)
      .sort((left, right) => (left.key < right.key ? -1 : 1));
    const page = rest.slice(0, limit);
    const items = page.map(({ record }) => summarize(record, call));
    return { items, nextCursor: rest.length > limit ? opaque(page.at(-1)?.key) : null };
  },

  getComplaint: (call) => show(find(call), call),

  addComplaintMessage: (call) => {
    const { input, caller, operator, now } = call;
    const record = find(call);
    if (["closed", "withdrawn", "rejected"].includes(record.status)) throw new Problem("complaint-closed");
    const at = now.toISOString();
    const answers = isStaff(caller);
    if (answers) record.promise.answeredAt ??= at;
    if (record.status === (answers ? "received" : "waiting_for_customer")) record.status = "in_progress";
    const type = answers ? "complaint.answered" : "complaint.message-added";
    const actor = { role: answers ? "agent" : "customer", name: caller.name };
    note(operator, record, { type, at, actor, text: input.text });
    return show(record, call);
  },

  openReceipt: ({ input, operator, now }) => {
    const record = operator.complaints.get(input.number);
    if (record?.secret !== input.secret) throw new Problem("not-found");
    const token = `receipt.${randomText(24)}`;
    const expiresAt = later(now, "PT15M");
    operator.sessions.set(token, { token, expiresAt, number: record.number });
    return { token, expiresAt };
  },
};

const filing = document.paths["/complaints"].post.requestBody.content["application/json"].example;
const receipt = document.paths["/receipts"].post.requestBody.content["application/json"].example;

/** Files the contract's example complaint, so that the receipt of the contract's example opens one. */
export function fileExample(operator: Operator, now: Date): void {
  file({ input: filing, caller: nobody, operator, now }, receipt);
}

type Filing = Pick<Call<"createComplaint">, "input" | "caller" | "operator" | "now">;

function file(
  { input, caller, operator, now }: Filing,
  { number, secret }: Schemas["Receipt"],
): ComplaintRecord {
  const settings = operator.settings(input.language);
  const record: ComplaintRecord = {
    number,
    topic: input.topic,
    words: input.words,
    status: "received",
    language: input.language ?? settings.language,
    receivedAt: now.toISOString(),
    promise: {
      answerDueAt: later(now, settings.promise.answerWithin),
      answeredAt: null,
      solveDueAt: later(now, settings.promise.solveWithin),
    },
    customer: {
      name: caller.name,
      tier: caller.tier,
      email: input.email ?? null,
      phone: input.phone ?? null,
    },
    timeline: [],
    subject: caller.subject,
    secret,
    order: operator.complaints.size,
  };
  operator.complaints.set(number, record);
  const actor = { role: "customer", name: caller.name };
  note(operator, record, { type: "complaint.received", at: record.receivedAt, actor, text: input.words });
  return record;
}

/** Writes to the timeline and tells those who follow the complaint. */
function note(
  operator: Operator,
  record: ComplaintRecord,
  entry: Omit<Schemas["TimelineEntry"], "id">,
): void {
  record.timeline.push({ id: `entry_${crypto.randomUUID()}`, ...entry });
  const mayHear = (caller: Caller) => mayRead(caller, record);
  operator.events.publish({ type: entry.type, at: entry.at, number: record.number, mayHear });
}

function findFaults(input: Input<"createComplaint">, operator: Operator): Schemas["InputError"][] {
  const { topics, consent } = operator.settings();
  const faults: Schemas["InputError"][] = [];
  if (!topics.some(({ id }) => id === input.topic)) {
    faults.push({ pointer: "/topic", code: "unknown-value", detail: "Not one of the operator's topics." });
  }
  if (input.consentVersion !== consent.version) {
    faults.push({ pointer: "/consentVersion", code: "outdated", detail: "Not the current consent." });
  }
  return faults;
}

function mayRead(caller: Caller, record: ComplaintRecord): boolean {
  if (isStaff(caller) || caller.receipt === record.number) return true;
  return caller.roles.includes("customer") && caller.subject === record.subject;
}

function find({ operator, input, caller }: Call<"getComplaint" | "addComplaintMessage">): ComplaintRecord {
  const record = operator.complaints.get(input.number);
  if (!record || !mayRead(caller, record)) throw new Problem("not-found");
  return record;
}

type View = Pick<Call<"getComplaint">, "operator" | "caller" | "now" | "language">;

function summarize(record: ComplaintRecord, view: View): Schemas["ComplaintSummary"] {
  const { number, words, status, language, receivedAt, customer } = record;
  const { topics } = view.operator.settings(view.language);
  const topic = topics.find(({ id }) => id === record.topic) ?? { id: record.topic, name: record.topic };
  const promise = { ...record.promise, state: judge(record.promise, view.now) };
  const summary = { number, topic, words, status, language, receivedAt, promise };
  return isStaff(view.caller) ? { ...summary, customer } : summary;
}

function show(record: ComplaintRecord, view: View): Complaint {
  return { ...summarize(record, view), timeline: record.timeline };
}

function judge({ answerDueAt, answeredAt }: ComplaintRecord["promise"], now: Date): string {
  if (new Date(answeredAt ?? now) > new Date(answerDueAt)) return "breached";
  return answeredAt === null ? "running" : "kept";
}

/** Sorts as text: the queue by what falls due first, all else by what came last. */
function sortKey({ promise, receivedAt, order }: ComplaintRecord, caller: Caller): string {
  const owed = isStaff(caller) && promise.answeredAt === null;
  const moment = owed ? Date.parse(promise.answerDueAt) : 1e15 - Date.parse(receivedAt);
  return [owed ? 0 : 1, pad(moment), pad(owed ? order : 1e15 - order)].join(" ");
}

function pad(number: number): string {
  return String(number).padStart(16, "0");
}

function readCursor(cursor: string | undefined): string {
  if (cursor === undefined) return "";
  const key = readOpaque(cursor);
  if (typeof key === "string") return key;
  const fault = { pointer: "/cursor", code: "format", detail: "Not a cursor that was given here." };
  throw new Problem("input-invalid", [fault]);
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

/** The moment an ISO 8601 duration of days and smaller after `start`. */
function later(start: Date, duration: string): string {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration)?.slice(1) ?? [];
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part: string | undefined) =>
    Number(part ?? 0),
  );
  return new Date(
    start.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000,
  ).toISOString();
}
