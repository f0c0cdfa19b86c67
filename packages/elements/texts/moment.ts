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
const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/** The instant in this zone; in the viewer's own where none is given. */
export function momentOf(instant: string | number, timeZone?: string): Moment {
  const formatted = formatIn(timeZone).formatToParts(new Date(instant));
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

// A format takes a browser longer to make than a hundred dates to write.
function formatIn(timeZone: string | undefined): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  formats.set(timeZone, format);
  return format;
}

/** 0 for today, 1 for tomorrow, undefined for any other day. */
export function daysAway(instant: string): 0 | 1 | undefined {
  const { day, month } = momentOf(instant);
  const isDay = (time: number): boolean => {
    const other = momentOf(time);
    return other.day === day && other.month === month && Math.abs(time - Date.parse(instant)) < 172_800_000;
  };
  if (isDay(Date.now())) return 0;
  return isDay(Date.now() + 86_400_000) ? 1 : undefined;
}
