/** What stands in a calendar's entry. */
export interface CalendarEntry {
  /** Names the entry for good: a later file of the same name moves it. */
  number: string;
  title: string;
  /** RFC 3339. */
  startsAt: string;
  endsAt: string;
}

/** The entry as a file of RFC 5545, with a reminder ten minutes ahead. */
export function calendarFile({ number, title, startsAt, endsAt }: CalendarEntry, now = new Date()): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Otklik//Callback//EN",
    "BEGIN:VEVENT",
    `UID:${number}@otklik`,
    `DTSTAMP:${utc(now.toISOString())}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    "TRIGGER:-PT10M",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function utc(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d+/, "").replaceAll(/[-:]/g, "");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}

// A line has at most 75 bytes; 18 characters of four bytes each, and a space, are fewer.
function folded(line: string): string {
  const { length } = new TextEncoder().encode(line);
  return length > 75 ? line.replaceAll(/(.{18})(?=.)/gu, "$1\r\n ") : line;
}
