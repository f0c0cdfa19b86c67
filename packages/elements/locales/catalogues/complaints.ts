import type { MessageBoxWords } from "../../theme/controls/message-box.ts";
import type { DurationUnit } from "../duration.ts";
import type { Language } from "../language.ts";
import type { Moment } from "../moment.ts";

/** How a promise is told to one side of it. */
export interface PromiseWords {
  running: (due: Moment) => string;
  kept: string;
  keptAt: (answered: Moment) => string;
  breached: string;
  breachedSince: (due: Moment) => string;
  answeredLate: (answered: Moment) => string;
  operatorTime: (moment: Moment, zone: string) => string;
}

/** What is said of a complaint once it is filed, to customers and to staff. */
export interface ComplaintsWords {
  /** `25 November, 14:05` */
  at: (moment: Moment) => string;
  /** How far away, negative when past: `in 2 days`. */
  relative: (amount: number, unit: DurationUnit) => string;
  number: string;
  statuses: Record<
    | "received"
    | "in_progress"
    | "waiting_for_customer"
    | "resolved"
    | "closed"
    | "withdrawn"
    | "rejected"
    | "other",
    string
  >;
  promise: PromiseWords;
  receipt: {
    title: string;
    thanks: string;
    link: string;
    onlyWayBack: string;
    notKept: string;
    copy: string;
    copied: string;
    selected: string;
    print: string;
    seeStatus: string;
    yours: string;
  };
  entry: {
    heading: string;
    label: string;
    hint: string;
    incomplete: string;
    notFound: string;
    failed: string;
    open: string;
    opening: string;
  };
  view: {
    loading: string;
    failed: string;
    tryAgain: string;
    timeline: string;
    received: string;
    answered: string;
    added: string;
    happened: string;
    newAnswer: string;
    changed: string;
  };
  message: MessageBoxWords;
  list: {
    heading: string;
    empty: string;
    more: string;
    fileNew: string;
    back: string;
  };
}

/** The catalogues, one chunk each. */
export const complaintsWords: Record<Language, () => Promise<ComplaintsWords>> = {
  ru: () => import("../ru/complaints.ts").then(({ words }) => words),
  kk: () => import("../kk/complaints.ts").then(({ words }) => words),
  en: () => import("../en/complaints.ts").then(({ words }) => words),
};
