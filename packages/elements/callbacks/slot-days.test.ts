import { assert } from "@open-wc/testing";
import { slotDays, type Slot } from "./slot-days.ts";

const now = new Date(2026, 10, 30, 9, 10).getTime();

/** Half an hour that begins on this day after the last of November, by the viewer's own clock. */
function slot(day: number, hour: number, minute = 0): Slot {
  const at = (minutes: number): string => new Date(2026, 10, 30 + day, hour, minutes).toISOString();
  return { startsAt: at(minute), endsAt: at(minute + 30) };
}

describe("slot days", () => {
  it("go by the viewer's own clock, also over the end of a month", () => {
    const days = slotDays([slot(0, 23, 30), slot(1, 0), slot(2, 12)], now);
    assert.deepEqual(
      days.map(({ day }) => [day.month, day.day]),
      [
        [10, 30],
        [11, 1],
        [11, 2],
      ],
    );
  });

  it("keep days of the same number apart where their months differ", () => {
    const [one, other] = slotDays([slot(1, 10), slot(32, 10)], now);
    assert.equal(one?.day.day, other?.day.day);
    assert.notEqual(one?.key, other?.key);
  });

  it("part a day at noon and at five", () => {
    const [day] = slotDays([slot(1, 11, 30), slot(1, 12), slot(1, 16, 30), slot(1, 17)], now);
    const told = [...(day?.parts ?? [])].map(([part, times]) => [part, ...times.map(({ time }) => time)]);
    assert.deepEqual(told, [
      ["morning", "11:30"],
      ["afternoon", "12:00", "16:30"],
      ["evening", "17:00"],
    ]);
  });

  it("leave out what has begun, and a day with nothing left", () => {
    assert.deepEqual(slotDays([slot(0, 8), slot(0, 9, 10)], now), []);
    const [day] = slotDays([slot(0, 9), slot(0, 9, 30)], now);
    assert.deepEqual(
      day?.parts.get("morning")?.map(({ time }) => time),
      ["09:30"],
    );
  });

  it("hand back the slot as the server gave it", () => {
    const given = slot(1, 10);
    assert.equal(slotDays([given], now)[0]?.parts.get("morning")?.[0]?.slot, given);
  });
});
