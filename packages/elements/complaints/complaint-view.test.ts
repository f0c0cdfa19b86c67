import { assert, oneEvent } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import { solve } from "../../../examples/widgets/states/complaint-life.ts";
import { clientOf } from "../../../examples/widgets/states/state.ts";
import { holds, stage, visible, type Stage } from "../../../tests/widgets/stage.ts";
import "./complaint-tracker.ts";

type Tracker = Stage<"otklik-complaint-tracker">;

/** Anna's one complaint, opened from her list. */
interface Opened {
  tracker: Tracker;
  mocks: Mocks;
  number: string;
  clock: { now: Date };
}

const hour = 3_600_000;

async function open(past?: (mocks: Mocks, number: string) => Promise<unknown>): Promise<Opened> {
  const clock = { now: new Date() };
  const mocks = createMocks({ now: () => clock.now });
  const { complaint } = await clientOf(mocks, "anna").createComplaint({
    topic: "network",
    words: "No signal.",
    consentVersion: "2026-01",
  });
  const { number } = complaint;
  await past?.(mocks, number);
  const tracker = await stage("otklik-complaint-tracker", { mocks, person: "anna" });
  await tracker.click("button.item");
  await tracker.find(".timeline");
  await holds(() => tracker.requests.some(({ url }) => url.includes("/events")));
  return { tracker, mocks, number, clock };
}

const recordOf = ({ mocks, number }: Opened) => mocks.operators.get(mocks.site)?.complaints.get(number);
const solved = (mocks: Mocks, number: string) => solve({ mocks }, number);

describe("complaint view", () => {
  it("tells both clocks, each with its moment", async () => {
    const { tracker } = await open();
    await tracker.says("We answer by");
    await tracker.says("We mean to solve it by");
  });

  it("says who answers next before that is needed", async () => {
    const { tracker } = await open();
    await tracker.says("If this does not help, the next to answer is: shift lead.");
  });

  it("asks once more before it is withdrawn, and leaves it where that was a slip", async () => {
    const opened = await open();
    const { tracker } = opened;
    await tracker.click("button.withdraw");
    await tracker.click(".no");
    await holds(() => !visible(tracker.element, ".asked"));
    assert.equal(recordOf(opened)?.status, "received");
    await tracker.click("button.withdraw");
    const moved = oneEvent(tracker.element, "otklik-complaint-moved");
    await tracker.click(".yes");
    assert.propertyVal(await moved, "number", opened.number);
    await tracker.says("You took the complaint back");
    assert.equal(visible(tracker.element, "button.withdraw"), undefined);
    assert.equal(visible(tracker.element, "#text"), undefined);
  });

  it("asks her what staff want to know, and goes on when she answers", async () => {
    const opened = await open((mocks, number) =>
      clientOf(mocks, "artem").askCustomer({ number, words: "Which floor?" }, { seenVersion: 1 }),
    );
    const { tracker } = opened;
    await tracker.says("We wait for your answer");
    await tracker.says("Your answer");
    await tracker.type("#text", "The ninth.");
    await tracker.click("form .send");
    await tracker.says("We mean to solve it by");
    assert.equal(recordOf(opened)?.status, "in_progress");
  });

  it("stores a rating only when she sends it, and lets her change it", async () => {
    const opened = await open(solved);
    const { tracker } = opened;
    await tracker.click(".rate");
    await tracker.says("Choose a rating.");
    await tracker.click("input[value='4']");
    assert.equal(recordOf(opened)?.ratingScore, null);
    const rated = oneEvent(tracker.element, "otklik-complaint-rated");
    await tracker.click(".rate");
    await rated;
    await tracker.says("Your rating: 4 out of 5");
    assert.equal(recordOf(opened)?.ratingScore, 4);
    await tracker.click(".change");
    await tracker.click("input[value='5']");
    await tracker.click(".rate");
    await holds(() => recordOf(opened)?.ratingScore === 5);
  });

  it("offers to look again after a low rating, tells the rule, and needs a word for it", async () => {
    const opened = await open(solved);
    const { tracker } = opened;
    await tracker.click("input[value='2']");
    await tracker.click(".rate");
    await tracker.click(".again");
    await tracker.says("3 more times");
    await tracker.click(".yes");
    await tracker.says("Write a few words about what is still wrong.");
    await tracker.type("#step-words", "It is gone again.");
    await tracker.click(".yes");
    await tracker.says("You asked us to look again");
    assert.equal(recordOf(opened)?.status, "in_progress");
  });

  it("escalates to the next on the ladder once an answer did not help", async () => {
    const { tracker } = await open((mocks, number) =>
      clientOf(mocks, "artem").addComplaintMessage({ number, words: "Restart your phone." }),
    );
    await tracker.click("button.escalate");
    await tracker.says("shift lead");
    await tracker.click(".yes");
    await tracker.says("Now in charge: shift lead.");
    assert.equal(visible(tracker.element, "button.escalate"), undefined);
  });

  it("says plainly, at once and without a reload, that a target was missed", async () => {
    const opened = await open();
    const { tracker, clock, mocks, number } = opened;
    clock.now = new Date(Date.now() + 25 * hour);
    // The server comes to it of itself; the mocks when somebody looks.
    await clientOf(mocks, "artem").getComplaint({ number });
    await tracker.says("We did not solve it in time. We are sorry.");
    await tracker.says("Now in charge: shift lead.");
  });

  it("offers no step that would be refused", async () => {
    const { tracker } = await open();
    for (const name of ["close", "reopen", "escalate"])
      assert.equal(visible(tracker.element, `button.${name}`), undefined, name);
    assert.equal(visible(tracker.element, "otklik-complaint-rating"), undefined);
  });

  it("tells why a step is refused that was possible a moment ago, and loses no words", async () => {
    const { tracker, mocks } = await open(solved);
    await tracker.click("button.reopen");
    await tracker.type("#step-words", "It is gone again.");
    mocks.fail("reopenComplaint", { status: 409, code: "reopen-too-late" });
    await tracker.click(".yes");
    await tracker.says("The time in which this complaint could be reopened is over.");
    assert.equal((visible(tracker.element, "#step-words") as HTMLTextAreaElement).value, "It is gone again.");
  });
});
