import type { MessageBoxWords } from "../../theme/controls/message-box.ts";
import type { PromiseWords } from "./complaints.ts";
import type { Language } from "../language.ts";

/** What the staff desk says. */
export interface StaffDeskWords {
  heading: string;
  signIn: string;
  notStaff: string;
  filter: string;
  open: string;
  all: string;
  empty: string;
  emptyHint: string;
  more: string;
  failed: string;
  tryAgain: string;
  loading: string;
  vip: string;
  /** The languages customers write in, by tag; another one is shown by its tag. */
  languages: Record<string, string>;
  due: (relative: string) => string;
  late: (relative: string) => string;
  answered: string;
  answeredLate: string;
  choose: string;
  back: string;
  customer: string;
  nameless: string;
  unreachable: string;
  promise: PromiseWords;
  timeline: { heading: string; received: string; answered: string; added: string; happened: string };
  answer: MessageBoxWords;
  over: string;
}

/** The catalogues, one chunk each. */
export const staffDeskWords: Record<Language, () => Promise<StaffDeskWords>> = {
  ru: () => import("../ru/staff-desk.ts").then(({ words }) => words),
  kk: () => import("../kk/staff-desk.ts").then(({ words }) => words),
  en: () => import("../en/staff-desk.ts").then(({ words }) => words),
};
