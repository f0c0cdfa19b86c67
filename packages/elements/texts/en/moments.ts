import type { Moment } from "../moment.ts";
import type { Span } from "../span.ts";

const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const months = "January February March April May June July August September October November December".split(
  " ",
);

/** `23 November` */
export const date = ({ day, month, year }: Omit<Moment, "weekday" | "time">): string =>
  `${day} ${months[month] ?? ""}${year ? ` ${year}` : ""}`;

/** `23 November, 14:05` */
export const at = (moment: Moment): string => `${date(moment)}, ${moment.time}`;

/** `Tuesday` */
export const weekday = (moment: Moment): string => weekdays[moment.weekday] ?? "";

/** `by Tuesday, 23 November, 14:05` */
export const by = (moment: Moment): string => `by ${weekday(moment)}, ${at(moment)}`;

/** `on Tuesday, 23 November` */
export const onDay = (moment: Moment): string => `on ${weekday(moment)}, ${date(moment)}`;

/** `today`, `tomorrow`, `on Wednesday, 26 November` */
export const nearDay = (moment: Moment, away: 0 | 1 | undefined): string =>
  away === undefined ? onDay(moment) : (["today", "tomorrow"] as const)[away];

/** `tomorrow between 11:30 and 12:00` */
export const within = ({ start, end, away }: Span): string =>
  `${nearDay(start, away)} between ${start.time} and ${end.time}`;
