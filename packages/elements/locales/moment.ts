/** An instant as a person in one time zone would tell it; the year only where it is not this one. */
export interface Moment {
  /** 0 is Sunday. */
  weekday: number;
  day: number;
  /** 0 is January. */
  month: number;
  year: number | undefined;
  /** `14:05` */
  time: string;
}

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** The instant in this zone; in the viewer's own where none is given. */
export function momentOf(instant: string, timeZone?: string): Moment {
  const formatted = new Intl.DateTimeFormat("en-US", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    formatted.find((each) => each.type === type)?.value ?? "";
  const year = Number(part("year"));
  return {
    weekday: weekdays.indexOf(part("weekday")),
    day: Number(part("day")),
    month: Number(part("month")) - 1,
    year: year === new Date().getFullYear() ? undefined : year,
    time: `${part("hour")}:${part("minute")}`,
  };
}

/** The operator's moment with the name of its zone, where its clock shows something else than the viewer's. */
export function operatorMoment(
  instant: string,
  timeZone: string,
): { moment: Moment; zone: string } | undefined {
  const moment = momentOf(instant, timeZone);
  const own = momentOf(instant);
  if (moment.time === own.time && moment.day === own.day) return undefined;
  const zone = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "shortOffset" })
    .formatToParts(new Date(instant))
    .find(({ type }) => type === "timeZoneName");
  return { moment, zone: zone?.value ?? timeZone };
}

/** How far away an instant is, in the unit one would say it in; negative when it is past. */
export function distanceTo(
  instant: string,
  now: number,
): { amount: number; unit: "day" | "hour" | "minute" } {
  const minutes = Math.round((Date.parse(instant) - now) / 60_000);
  if (Math.abs(minutes) >= 48 * 60) return { amount: Math.trunc(minutes / 1440), unit: "day" };
  if (Math.abs(minutes) >= 90) return { amount: Math.round(minutes / 60), unit: "hour" };
  return { amount: minutes, unit: "minute" };
}
