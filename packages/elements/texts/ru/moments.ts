import type { Moment } from "../moment.ts";
import type { Span } from "../span.ts";

const weekdays = ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"];
const until = ["воскресенья", "понедельника", "вторника", "среды", "четверга", "пятницы", "субботы"];
const onWeekday = [
  "в воскресенье",
  "в понедельник",
  "во вторник",
  "в среду",
  "в четверг",
  "в пятницу",
  "в субботу",
];
const months = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

/** `23 ноября` */
export const date = ({ day, month, year }: Omit<Moment, "weekday" | "time">): string =>
  `${day} ${months[month] ?? ""}${year ? ` ${year}` : ""}`;

/** `23 ноября, 14:05` */
export const at = (moment: Moment): string => `${date(moment)}, ${moment.time}`;

/** `до вторника, 23 ноября, 14:05` */
export const by = (moment: Moment): string => `до ${until[moment.weekday] ?? ""}, ${at(moment)}`;

/** `во вторник, 23 ноября` */
export const onDay = (moment: Moment): string => `${onWeekday[moment.weekday] ?? ""}, ${date(moment)}`;

/** `вторник` */
export const weekday = (moment: Moment): string => weekdays[moment.weekday] ?? "";

/** `сегодня`, `завтра`, `в среду, 26 ноября` */
export const nearDay = (moment: Moment, away: 0 | 1 | undefined): string =>
  away === undefined ? onDay(moment) : (["сегодня", "завтра"] as const)[away];

/** `завтра с 11:30 до 12:00` */
export const within = ({ start, end, away }: Span): string =>
  `${nearDay(start, away)} с ${start.time} до ${end.time}`;
