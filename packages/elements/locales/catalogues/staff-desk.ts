import type { FileFieldWords } from "../../connection/attachments/file-field.ts";
import type { MessageBoxWords } from "../../theme/controls/message-box.ts";
import type { EventTitles } from "../../theme/timeline.ts";
import type { Language } from "../language.ts";
import type { Span } from "../span.ts";
import type { CallPromiseWords } from "./callbacks.ts";
import type { PromiseWords } from "./complaints.ts";

/** What is said of a queue. */
export interface QueueWords {
  heading: string;
  empty: string;
  emptyHint: string;
  statuses: Record<string, string>;
  events: EventTitles;
}

/** What is said of complaints. */
export interface ComplaintQueueWords extends QueueWords {
  open: string;
  due: (relative: string) => string;
  late: (relative: string) => string;
  answered: string;
  answeredLate: string;
  unreachable: string;
  promise: PromiseWords;
  over: string;
}

/** What is said of callbacks. */
export interface CallbackQueueWords extends QueueWords {
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
export interface FeedbackQueueWords extends QueueWords {
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

/** The catalogues, one chunk each. */
export const staffDeskWords: Record<Language, () => Promise<StaffDeskWords>> = {
  ru: () => import("../ru/staff-desk.ts").then(({ words }) => words),
  kk: () => import("../kk/staff-desk.ts").then(({ words }) => words),
  en: () => import("../en/staff-desk.ts").then(({ words }) => words),
};
