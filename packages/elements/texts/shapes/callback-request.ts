import type { ReceiptWidgetTexts } from "./controls.ts";
import type { Moment } from "../moment.ts";

/** What is said where a time is chosen. */
export interface SlotTexts {
  day: string;
  /** `Среда, 26 ноября`, `Сегодня, 25 ноября` */
  dayName: (day: Moment, away: 0 | 1 | undefined) => string;
  /** Two letters for each day of the week, Sunday first. */
  weekdays: readonly string[];
  morning: string;
  afternoon: string;
  evening: string;
  none: string;
  noneHint: string;
  /** That the times are the viewer's own, and what the operator's clock shows now. */
  ownClock: (operatorTime: string) => string;
}

/** What the callback request says before a time is chosen. */
export interface CallbackRequestTexts extends ReceiptWidgetTexts, SlotTexts {
  heading: string;
  lead: string;
  closed: (opening: Moment, away: 0 | 1 | undefined) => string;
  closedForLong: string;
  leaveMessage: string;
  slotsFailed: string;
  tryAgain: string;
}
