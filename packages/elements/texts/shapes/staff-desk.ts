import type { ReceiptKind, Status } from "@otklik/openapi";
import type { FileFieldWords } from "./controls.ts";
import type { MessageBoxWords } from "./controls.ts";
import type { EventTitles } from "./controls.ts";
import type { Span } from "../span.ts";
import type { CallPromiseWords } from "./callbacks.ts";
import type { PromiseWords } from "./complaints.ts";
import type { TargetWords } from "./complaints.ts";

/** What is said of a queue. */
export interface QueueWords<Kind extends ReceiptKind> {
  heading: string;
  empty: string;
  emptyHint: string;
  statuses: Record<Status<Kind>, string>;
  events: EventTitles;
}

/** What is said of complaints. */
export interface ComplaintQueueWords extends QueueWords<"complaint"> {
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
  promise: PromiseWords;
  target: TargetWords;
  handedOverTo: (department: string) => string;
  resolvedBy: (cause: string) => string;
  /** That it has changed since it was read; what happened follows. */
  missed: string;
  over: string;
  handling: HandlingWords;
  answering: AnswerWords;
  keys: KeysWords;
}

/** What is said of who looks after a complaint. */
export interface HandlingWords {
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
export interface AnswerWords extends Pick<MessageBoxWords, "sending" | "failed" | "tryAgain"> {
  legend: string;
  /** What can be done with what is written. */
  modes: Record<"answer" | "ask" | "resolve" | "reject" | "note", ModeWords>;
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

interface ModeWords extends Pick<MessageBoxWords, "label" | "send" | "sent" | "empty"> {
  name: string;
  hint: string;
}

/** What the keys stand for. */
export interface KeysWords {
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
export interface CallbackQueueWords extends QueueWords<"callback"> {
  open: string;
  missed: string;
  when: (span: Span) => string;
  now: string;
  late: string;
  left: string;
  promise: CallPromiseWords;
  /** What is said before the customer is called, and where it is not possible yet. */
  start: string;
  notYet: string;
  outcome: string;
  outcomeHint: string;
  reached: string;
  notReached: string;
}

/** What is said of feedback. */
export interface FeedbackQueueWords extends QueueWords<"feedback"> {
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
export interface StaffDeskWords {
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
  answer: MessageBoxWords;
  files: FileFieldWords & { failed: string };
  complaints: ComplaintQueueWords;
  callbacks: CallbackQueueWords;
  feedback: FeedbackQueueWords;
}
