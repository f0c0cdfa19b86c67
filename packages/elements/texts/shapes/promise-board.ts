import type { DurationUnit } from "../duration.ts";

/** Of how many how many were kept. */
export interface KeptOf {
  kept: string;
  decided: string;
}

/** A length of time in whole days, hours and minutes. */
export interface LongTime {
  days: number;
  hours: number;
  minutes: number;
}

/** What is said of one of the two promises. */
export interface FigureTexts {
  /** What is promised, as `Answered within 3 days`. */
  title: (amount: number, unit: DurationUnit) => string;
  column: string;
  late: (count: number) => string;
  overdue: (count: number) => string;
  abandoned: (count: number) => string;
  running: (count: number) => string;
  excluded: (count: number) => string;
}

/** What the promise board says. */
export interface PromiseBoardTexts {
  heading: string;
  lead: string;
  month: string;
  /** `October 2026`; months count from 0. */
  monthName: (month: number, year: number) => string;
  /** `October 2026, so far` */
  soFar: (name: string) => string;
  /** The whole in one sentence; months count from 0. */
  headline: (month: number, share: string, of: KeptOf) => string;
  undecided: string;
  of: (of: KeptOf) => string;
  long: (time: LongTime) => string;
  half: (time: string) => string;
  most: (time: string) => string;
  mostWait: string;
  answer: FigureTexts;
  solve: FigureTexts;
  /** What stands beside a number of complaints that are open now. */
  open: {
    heading: string;
    running: (count: number) => string;
    answerOverdue: (count: number) => string;
    solveOverdue: (count: number) => string;
  };
  topics: { heading: string; topic: string; others: string; few: string };
  months: { heading: string; month: string; received: string; half: string; most: string };
  reopened: (count: number) => string;
  method: { heading: string; says: readonly string[] };
  chain: { label: (day: string) => string; hint: string; copy: string; copied: string };
  /** `24 November 2026`; months count from 0. */
  day: (day: number, month: number, year: number) => string;
  download: string;
  table: string;
  data: string;
  empty: string;
  emptyHint: string;
  failed: string;
  tryAgain: string;
}
