import { assert, oneEvent } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import { fillForm } from "../../../examples/widgets/states/callback-request.ts";
import { clientOf, nextAt } from "../../../examples/widgets/states/state.ts";
import { holds, stage, visible, type Stage } from "../../../tests/widgets/stage.ts";
import "./callback-request.ts";
import { momentOf } from "../texts/moment.ts";

/** A call that was booked on a page, and the clock of the operator. */
interface Booked {
  request: Stage<"otklik-callback-request">;
  mocks: Mocks;
  number: string;
  startsAt: string;
  clock: { now: Date };
}

const change = "article > .row button:first-child";
const cancel = "article > .row button:last-child";

async function book(): Promise<Booked> {
  const clock = { now: nextAt(10) };
  const mocks = createMocks({ now: () => clock.now });
  const request = await stage("otklik-callback-request", { mocks });
  await request.click(".times button");
  await fillForm(request);
  await request.click("form .send");
  await request.click(".onward");
  await request.find(".timeline");
  await holds(() => request.requests.some(({ url }) => url.includes("/events")));
  const [record] = mocks.operators.get(mocks.site)?.callbacks.values() ?? [];
  const { number = "", startsAt } = record ?? {};
  return { request, mocks, number, startsAt: startsAt?.toISOString() ?? "", clock };
}

/** It is time: an agent calls. */
async function call({ mocks, number, startsAt, clock }: Booked): Promise<ReturnType<typeof clientOf>> {
  clock.now = new Date(Date.parse(startsAt) + 120_000);
  const agent = clientOf(mocks, "artem");
  await agent.startCallback({ number });
  return agent;
}

async function openSlots(mocks: Mocks): Promise<string[]> {
  return (await clientOf(mocks).listCallbackSlots()).items.map(({ startsAt }) => startsAt);
}

describe("callback view", () => {
  afterEach(() => sessionStorage.clear());

  it("asks once more before it cancels, and keeps the call where that was a slip", async () => {
    const { request, mocks, number } = await book();
    await request.click(cancel);
    await request.says("Cancel it? The place goes to somebody else at once.");
    await request.click("[role=group] button.plain");
    await holds(() => !visible(request.element, "[role=group]"));
    assert.equal(mocks.operators.get(mocks.site)?.callbacks.get(number)?.status, "booked");
  });

  it("cancels, tells the page, and offers nothing more to change", async () => {
    const { request, number } = await book();
    const cancelled = oneEvent(request.element, "otklik-callback-cancelled");
    await request.click(cancel);
    await request.click("[role=group] button:not(.plain)");
    assert.propertyVal(await cancelled, "number", number);
    await request.says("The call is cancelled");
    await request.says("You cancelled the call");
    assert.equal(visible(request.element, cancel)?.localName, undefined);
  });

  it("moves the call to another time, and tells the page", async () => {
    const { request, mocks, number } = await book();
    const rebooked = oneEvent(request.element, "otklik-callback-rebooked");
    await request.click(change);
    await request.click(".times li:nth-child(2) button");
    assert.propertyVal(await rebooked, "number", number);
    const now = mocks.operators.get(mocks.site)?.callbacks.get(number)?.startsAt.toISOString() ?? "";
    await request.says(`between ${momentOf(now).time} and`);
    await request.says("You moved the call to");
    assert.equal(visible(request.element, ".days")?.localName, undefined);
  });

  it("says of a time that was sold meanwhile that it is, keeps the old one, and offers what is left", async () => {
    const { request, mocks, number, startsAt } = await book();
    await request.click(change);
    await request.find(".times button");
    const [, sold = ""] = await openSlots(mocks);
    for (const digit of [1, 2, 3])
      await clientOf(mocks).createCallback({
        topic: "billing",
        phone: `+7 911 000-00-0${String(digit)}`,
        startsAt: sold,
        consentVersion: "2026-01",
      });
    await request.click(".times li:nth-child(2) button");
    await request.says("Somebody was quicker. Choose another time, please.");
    const { time } = momentOf(sold);
    await holds(() => visible(request.element, ".times li:nth-child(2)")?.textContent.trim() !== time);
    assert.equal(mocks.operators.get(mocks.site)?.callbacks.get(number)?.startsAt.toISOString(), startsAt);
  });

  it("says without a reload that the phone rings now, and later that the promise is kept", async () => {
    const booked = await book();
    const { request, number } = booked;
    const region = await request.find("article > [role=status]");
    assert.equal(region.textContent, "");
    const agent = await call(booked);
    await holds(() => region.textContent === "We are calling you right now");
    await agent.completeCallback({ number, words: "The second charge is returned." });
    await request.says("Promise kept");
    await request.says("The second charge is returned.");
  });

  it("offers another time to whoever was not reached", async () => {
    const booked = await book();
    const { request, number } = booked;
    const agent = await call(booked);
    await agent.missCallback({ number });
    await request.says("We called and did not reach you");
    await request.click(change);
    await request.click(".times button");
    await request.says("You moved the call to");
    await request.says("Booked");
  });
});
