import assert from "node:assert/strict";
import { test } from "node:test";
import { standingOf, withMissed, type PromiseEvent } from "./promise-standing.ts";

const received = Date.parse("2026-10-05T09:00:00Z");
const hour = 3_600_000;
const due = { answerDueAt: new Date(received + 72 * hour), solveDueAt: new Date(received + 24 * hour) };

/** `answered 5` is an answer after five hours; `breached:solve 24` a breach of the target. */
function story(told: string): PromiseEvent[] {
  return ["received 0", ...told.split(", ").filter(Boolean)].map((each) => {
    const [what = "", hours = "0"] = each.split(" ");
    const [type = "", promise] = what.split(":");
    return {
      type: `complaint.${type}` as PromiseEvent["type"],
      promise: promise as PromiseEvent["promise"],
      at: new Date(received + Number(hours) * hour),
    };
  });
}

for (const [told, answer, solve] of [
  ["", "running", "running"],
  ["message-added 5, assigned 6, handed-over 7, note-added 8", "running", "running"],
  ["answered 5", "kept 300", "running"],
  ["answered 72", "kept 4320", "running"],
  ["answered 72.1", "late 4326", "running"],
  ["answered 5, answered 90", "kept 300", "running"],
  ["customer-asked 6", "kept 360", "running"],
  ["rejected 7", "kept 420", "excluded"],
  ["resolved 8", "kept 480", "kept 480"],
  ["resolved 24", "kept 1440", "kept 1440"],
  ["resolved 25", "kept 1500", "late 1500"],
  ["rejected 30", "kept 1800", "abandoned"],
  ["breached:answer 72", "overdue", "running"],
  ["breached:solve 24, breached:answer 72", "overdue", "overdue"],
  ["breached:answer 72, answered 71.9", "late 4314", "running"],
  ["breached:solve 24, resolved 23.9", "kept 1434", "late 1434"],
  ["breached:solve 24, rejected 40", "kept 2400", "abandoned"],
  ["withdrawn 10", "excluded", "excluded"],
  ["withdrawn 30", "excluded", "abandoned"],
  ["withdrawn 80", "abandoned", "abandoned"],
  ["breached:answer 72, withdrawn 71.9", "abandoned", "abandoned"],
  ["answered 5, withdrawn 10", "kept 300", "excluded"],
  ["customer-asked 2, message-added 50, resolved 52", "kept 120", "kept 240"],
  ["customer-asked 2, answered 3, message-added 50, resolved 52", "kept 120", "kept 240"],
  ["customer-asked 2, message-added 50, breached:solve 72, resolved 80", "kept 120", "late 1920"],
  ["customer-asked 2, withdrawn 50", "kept 120", "excluded"],
  ["resolved 8, message-added 9, closed 10", "kept 480", "kept 480"],
  ["resolved 8, reopened 100", "kept 480", "running"],
  ["resolved 8, reopened 100, resolved 101", "kept 480", "kept 540"],
  ["resolved 8, reopened 100, breached:solve 124", "kept 480", "overdue"],
  ["resolved 8, reopened 100, breached:solve 124, resolved 130", "kept 480", "late 2280"],
  ["resolved 25, reopened 30", "kept 1500", "overdue"],
  ["resolved 25, reopened 30, resolved 31", "kept 1500", "late 1560"],
  ["resolved 8, breached:solve 24", "kept 480", "kept 480"],
  ["breached:answer 72, escalated 73, rated 80", "overdue", "running"],
] satisfies [string, string, string][]) {
  test(`of a complaint with ${told || "nothing more"} the answer is ${answer}, the solution ${solve}`, () => {
    const standing = standingOf(story(told), due);
    const tell = ({ outcome, minutes }: { outcome: string; minutes?: number } = { outcome: "" }) =>
      minutes === undefined ? outcome : `${outcome} ${Math.round(minutes)}`;
    assert.deepEqual([tell(standing?.answer), tell(standing?.solve)], [answer, solve]);
    assert.equal(standing?.reopened, told.includes("reopened"));
  });
}

test("a complaint that is not known to be received counts for nothing", () => {
  assert.equal(standingOf([], due), undefined);
  assert.equal(standingOf(story("answered 5").slice(1), due), undefined);
});

for (const [told, hours, missed] of [
  ["", 24, ""],
  ["", 24.1, "solve"],
  ["", 72.1, "answer solve"],
  ["answered 5", 80, "solve"],
  ["breached:answer 72", 80, "solve"],
  ["breached:answer 72, breached:solve 72", 80, ""],
  ["customer-asked 5", 80, ""],
  ["resolved 5, reopened 30", 80, ""],
  ["withdrawn 5", 80, ""],
] satisfies [string, number, string][]) {
  test(`after ${hours} hours with ${told || "nothing more"} is missed, though it is not recorded: ${missed || "nothing"}`, () => {
    const events = story(told);
    const added = withMissed(events, due, new Date(received + hours * hour)).slice(events.length);
    assert.equal(added.map(({ promise }) => promise).join(" "), missed);
  });
}
