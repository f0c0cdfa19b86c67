import { assert, oneEvent } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import { setViewport } from "@web/test-runner-commands";
import { clientOf, nextAt } from "../../../examples/widgets/states/state.ts";
import { holds, stage, valueOf, visible, type Stage } from "../../../tests/widgets/stage.ts";
import "../desk/staff-desk.ts";

type Desk = Stage<"otklik-staff-desk">;

/** A desk at which two calls wait, and the operator's clock; the later one was asked for first. */
interface Waiting {
  desk: Desk;
  mocks: Mocks;
  clock: { now: Date };
  startsAt: string;
}

const wish = { topic: "billing", consentVersion: "2026-01", language: "en" };
const firstRow = "li:first-child button.item";

async function sit({ due = true }: { due?: boolean } = {}): Promise<Waiting> {
  const clock = { now: new Date(nextAt(10).getTime() - 86_400_000) };
  if (!due) clock.now = nextAt(10);
  const mocks = createMocks({ now: () => clock.now });
  const viktor = clientOf(mocks, "viktor");
  const [first, second] = (await viktor.listCallbackSlots()).items;
  const startsAt = first?.startsAt ?? "";
  await viktor.createCallback({ ...wish, phone: "+7 900 000-00-02", startsAt: second?.startsAt ?? "" });
  await clientOf(mocks).createCallback({
    ...wish,
    phone: "+7 900 000-00-01",
    startsAt,
    words: "Charged twice.",
  });
  if (due) clock.now = new Date(Date.parse(startsAt) + 120_000);
  await setViewport({ width: 1280, height: 900 });
  const desk = await stage("otklik-staff-desk", { mocks, person: "artem" });
  await desk.click("#tab-callbacks");
  await desk.find(firstRow);
  return { desk, mocks, clock, startsAt };
}

describe("callbacks at the desk", () => {
  it("puts on top whose phone is to ring first, with the number and the language", async () => {
    const { desk } = await sit();
    const row = await desk.find(firstRow);
    assert.include(row.innerText, "+79000000001");
    assert.include(row.innerText, "in English");
    assert.include((await desk.find("li:last-child button.item")).innerText, "VIP");
  });

  it("gives the number as one to dial, and what the customer wants to talk about", async () => {
    const { desk } = await sit();
    const opened = oneEvent(desk.element, "otklik-callback-opened");
    await desk.click(firstRow);
    assert.property(await opened, "number");
    const link = (await desk.find("a[href^=tel]")) as HTMLAnchorElement;
    assert.equal(link.href, "tel:+79000000001");
    await desk.says("Charged twice.");
  });

  it("begins the call, and keeps the promise with what was agreed", async () => {
    const { desk } = await sit();
    await desk.click(firstRow);
    await desk.click("article > .row button");
    await desk.says("The call is on");
    await desk.type("#outcome", "The second charge is returned.");
    await desk.click("article .row > button:not(.plain)");
    await desk.says("Promise kept");
    await desk.says("The second charge is returned.");
  });

  it("says of a call that nobody answered that it is so, and looks for it among those not reached", async () => {
    const { desk } = await sit();
    await desk.click(firstRow);
    await desk.click("article > .row button");
    await desk.find("#outcome");
    await desk.click("article .row > button.plain");
    await desk.says("The customer did not answer");
    await desk.click('[name=filter][value="missed"]');
    await holds(() => visible(desk.element, firstRow)?.innerText.includes("+79000000001"));
    assert.equal(visible(desk.element, "li:nth-child(2) button.item")?.localName, undefined);
  });

  it("offers no call before it is time", async () => {
    const { desk } = await sit({ due: false });
    await desk.click(firstRow);
    await desk.find(".timeline");
    assert.equal(visible(desk.element, "article > .row button")?.localName, undefined);
  });

  it("says why a call cannot begin where the customer cancelled it meanwhile", async () => {
    const { desk, mocks } = await sit();
    await desk.click("li:last-child button.item");
    await desk.find(".timeline");
    mocks.fail("startCallback", { status: 409, code: "step-not-possible" });
    await desk.click(firstRow);
    await desk.click("article > .row button");
    await desk.says("Things have changed meanwhile. Look at them as they are now.");
    assert.notInclude(desk.text, "The call is on");
  });

  it("shows without a reload that a customer cancelled", async () => {
    const { desk, mocks } = await sit();
    await holds(() => desk.requests.some(({ url }) => url.includes("/events")));
    const viktor = clientOf(mocks, "viktor");
    const [own] = (await viktor.listCallbacks()).items;
    await viktor.cancelCallback({ number: own?.number ?? "" });
    await holds(() => !visible(desk.element, "li:nth-child(2) button.item"));
  });

  it("keeps what was noted during a call while another one is read", async () => {
    const { desk } = await sit();
    await desk.click(firstRow);
    await desk.click("article > .row button");
    await desk.type("#outcome", "Half a note");
    await desk.click("li:last-child button.item");
    await holds(() => valueOf(desk.element, "#outcome") === undefined);
    await desk.click(firstRow);
    await holds(() => valueOf(desk.element, "#outcome") === "Half a note");
  });
});
