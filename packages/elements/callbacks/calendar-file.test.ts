import { assert } from "@open-wc/testing";
import { calendarFile, type CalendarEntry } from "./calendar-file.ts";

const entry: CalendarEntry = {
  number: "7K3F-92XQ-R",
  title: "Call from Gorizont Mobile",
  startsAt: "2026-11-26T10:30:00+03:00",
  endsAt: "2026-11-26T08:00:00.000Z",
};
const now = new Date("2026-11-25T20:15:30.123Z");

/** The lines as a calendar reads them: unfolded, by their name. */
function readLines(file: string): Map<string, string> {
  const lines = file.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
  return new Map(lines.map((line) => [line.split(":", 1).join(), line.slice(line.indexOf(":") + 1)]));
}

describe("calendar file", () => {
  it("tells beginning and end in UTC, whatever offset they came in", () => {
    const lines = readLines(calendarFile(entry, now));
    assert.equal(lines.get("DTSTART"), "20261126T073000Z");
    assert.equal(lines.get("DTEND"), "20261126T080000Z");
    assert.equal(lines.get("DTSTAMP"), "20261125T201530Z");
  });

  it("names the entry by the number, so that a later file moves it", () => {
    const uid = (file: string): string | undefined => readLines(file).get("UID");
    const later = calendarFile({ ...entry, startsAt: "2026-11-27T07:30:00Z" }, new Date());
    assert.equal(uid(calendarFile(entry, now)), "7K3F-92XQ-R@otklik");
    assert.equal(uid(later), "7K3F-92XQ-R@otklik");
  });

  it("escapes what would be read as a sign", () => {
    const lines = readLines(calendarFile({ ...entry, title: "Call; a, b\\c\nsecond line" }, now));
    assert.equal(lines.get("SUMMARY"), "Call\\; a\\, b\\\\c\\nsecond line");
  });

  for (const letter of ["a", "щ", "№", "📞"])
    it(`has no line over 75 bytes and breaks no character where a title is made of ${letter}`, () => {
      const title = letter.repeat(100);
      const file = calendarFile({ ...entry, title }, now);
      const sizes = file.split("\r\n").map((line) => new TextEncoder().encode(line).length);
      assert.isAtMost(Math.max(...sizes), 75);
      assert.equal(readLines(file).get("SUMMARY"), title);
    });

  it("ends each line as RFC 5545 asks, and reminds ten minutes ahead", () => {
    const file = calendarFile(entry, now);
    assert.notMatch(file, /[^\r]\n/);
    assert.match(file, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    assert.match(file, /\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n$/);
    assert.equal(readLines(file).get("TRIGGER"), "-PT10M");
  });
});
