import type { ReceiptKind, Status } from "@otklik/openapi";
import type { FileFieldTexts } from "./controls.ts";
import type { MessageBoxTexts } from "./controls.ts";
import type { EventTitles } from "./controls.ts";
import type { Span } from "../span.ts";
import type { CallPromiseTexts } from "./callbacks.ts";
import type { PromiseTexts } from "./complaints.ts";
import type { TargetTexts } from "./complaints.ts";

/** What is said of a queue. */
export interface QueueTexts<Kind extends ReceiptKind> {
  heading: string;
  empty: string;
  emptyHint: string;
  statuses: Record<Status<Kind>, string>;
  events: EventTitles;
}

/** What is said of complaints. */
export interface ComplaintQueueTexts extends QueueTexts<"complaint"> {
  /** Which complaints are shown. */
  views: { open: string; mine: string; nobody: string; waiting: string; all: string };
  search: { label: string; none: string; noneHint: string; clear: string };
  narrow: {
    any: string;
    promise: string;
    atRisk: string;
    breached: string;
    topic: string;
    department: string;
  };
  /** What is owed next, in a row. */
  clocks: {
    answer: (relative: string) => string;
    answerLate: (relative: string) => string;
    solve: (relative: string) => string;
    solveLate: (relative: string) => string;
    paused: string;
    solved: string;
    released: string;
  };
  unreachable: string;
  promise: PromiseTexts;
  target: TargetTexts;
  handedOverTo: (department: string) => string;
  resolvedBy: (cause: string) => string;
  /** That it has changed since it was read; what happened follows. */
  missed: string;
  over: string;
  handling: HandlingTexts;
  answering: AnswerTexts;
  keys: KeysTexts;
}

/** What is said of who looks after a complaint. */
export interface HandlingTexts {
  heading: string;
  agent: string;
  department: string;
  nobody: string;
  you: string;
  take: string;
  takeOver: string;
  giveBack: string;
  more: string;
  giveTo: string;
  give: string;
  handTo: string;
  reason: string;
  reasonHint: string;
  handOver: string;
  faults: { agent: string; department: string; reason: string };
  /** How much of the month's work was handed on, against how much of it should be at most. */
  share: (told: { count: number; of: number; share: string; limit: string; isOver: boolean }) => string;
}

/** What is said where staff write. */
export interface AnswerTexts extends Pick<MessageBoxTexts, "sending" | "failed" | "tryAgain"> {
  legend: string;
  /** What can be done with what is written. */
  modes: Record<"answer" | "ask" | "resolve" | "reject" | "note", ModeTexts>;
  /** Why it was not sent where it has changed meanwhile. */
  changed: string;
  template: string;
  insert: string;
  notEmpty: string;
  below: string;
  replace: string;
  keep: string;
  cause: string;
  causeFault: string;
}

interface ModeTexts extends Pick<MessageBoxTexts, "label" | "send" | "sent" | "empty"> {
  name: string;
  hint: string;
}

/** What the keys stand for. */
export interface KeysTexts {
  heading: string;
  next: string;
  previous: string;
  answer: string;
  search: string;
  help: string;
  on: string;
  onHint: string;
}

/** What is said of callbacks. */
export interface CallbackQueueTexts extends QueueTexts<"callback"> {
  open: string;
  missed: string;
  when: (span: Span) => string;
  now: string;
  late: string;
  left: string;
  promise: CallPromiseTexts;
  /** What is said before the customer is called, and where it is not possible yet. */
  start: string;
  notYet: string;
  outcome: string;
  outcomeHint: string;
  reached: string;
  notReached: string;
}

/** What is said of feedback. */
export interface FeedbackQueueTexts extends QueueTexts<"feedback"> {
  received: string;
  read: string;
  answered: string;
  department: string;
  everywhere: string;
  score: (score: number, most: number) => string;
  scoreOnly: string;
  noTopic: string;
  markRead: string;
  handOver: { heading: string; department: string; reason: string; reasonHint: string; send: string };
  faults: { department: string; reason: string };
  figures: {
    heading: string;
    month: (month: number, year: number) => string;
    nothing: string;
    csat: string;
    mean: string;
    nps: string;
    answers: (count: number) => string;
    topic: string;
    noTopic: string;
    explained: string;
  };
}

/** What the staff desk says. */
export interface StaffDeskTexts {
  signIn: string;
  notStaff: string;
  tabs: { label: string; complaints: string; callbacks: string; feedback: string; ideas: string };
  filter: string;
  all: string;
  failed: string;
  vip: string;
  /** The languages customers write in, by tag; another one is shown by its tag. */
  languages: Record<string, string>;
  choose: string;
  back: string;
  customer: string;
  nameless: string;
  said: string;
  answer: MessageBoxTexts;
  files: FileFieldTexts & { failed: string };
  complaints: ComplaintQueueTexts;
  callbacks: CallbackQueueTexts;
  feedback: FeedbackQueueTexts;
}
