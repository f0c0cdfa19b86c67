import type { FailureSentences } from "./controls.ts";
import type { DurationUnit } from "../duration.ts";
import type { Moment } from "../moment.ts";
import type { EntryTexts } from "./receipt-entry.ts";

/** What is said of something that was sent and has not arrived. */
export interface OutboxTexts {
  heading: string;
  waiting: string;
  busy: string;
  /** That it waits in this page alone. */
  notKept: string;
  refused: string;
  expired: string;
  received: (number: string) => string;
  /** What it belongs to. */
  belongsTo: (number: string) => string;
  files: (count: number) => string;
  sendNow: string;
  dontSend: string;
  mend: string;
  remove: string;
  showReceipt: string;
}

/** What is said of anything that is followed, whatever it is. */
export interface FollowingTexts {
  /** `25 November, 14:05` */
  at: (moment: Moment) => string;
  /** How far away, negative when past: `in 2 days`. */
  relative: (amount: number, unit: DurationUnit) => string;
  operatorTime: (moment: Moment, zone: string) => string;
  timeline: string;
  loading: string;
  failed: string;
  tryAgain: string;
  more: string;
  changed: string;
  happened: string;
  /** What stands where the name of a status of a later version would. */
  otherStatus: string;
  failures: FailureSentences;
  receipt: {
    link: string;
    onlyWayBack: string;
    notKept: string;
    copy: string;
    copied: string;
    selected: string;
    print: string;
    yours: string;
    /** To the other ways to keep it. */
    further: string;
    /** What is stored about a person. */
    ownData: string;
  };
  yes: string;
  outbox: OutboxTexts;
  /** Only who has a receipt to give has to have them. */
  entry: () => Promise<EntryTexts>;
  summary: string;
  close: string;
}
