import type { Moment } from "../moment.ts";
import type { Span } from "../span.ts";

// Browsers carry no Kazakh dates: Intl in Chromium answers `M11 23, Mon` and `+2 d`.
const weekdays = ["жексенбі", "дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі"];
const months = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(
  " ",
);

/** `23 қараша` */
export const date = ({ day, month, year }: Omit<Moment, "weekday" | "time">): string =>
  `${year ? `${year} жылғы ` : ""}${day} ${months[month] ?? ""}`;

/** `23 қараша, 14:05` */
export const at = (moment: Moment): string => `${date(moment)}, ${moment.time}`;

/** `сейсенбі` */
export const weekday = (moment: Moment): string => weekdays[moment.weekday] ?? "";

/** `сейсенбі, 23 қараша` */
export const onDay = (moment: Moment): string => `${weekday(moment)}, ${date(moment)}`;

/** `сейсенбі, 23 қараша, 14:05` */
export const by = (moment: Moment): string => `${weekday(moment)}, ${at(moment)}`;

/** `бүгін`, `ертең`, `сәрсенбі, 26 қараша` */
export const nearDay = (moment: Moment, away: 0 | 1 | undefined): string =>
  away === undefined ? onDay(moment) : (["бүгін", "ертең"] as const)[away];

/** `ертең, 11:30–12:00` */
export const within = ({ start, end, away }: Span): string =>
  `${nearDay(start, away)}, ${start.time}–${end.time}`;
