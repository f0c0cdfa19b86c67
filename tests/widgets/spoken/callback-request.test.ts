import { assert } from "@open-wc/testing";
import "@otklik/elements/callback-request.js";
import {
  callbackRequestStates as states,
  fillForm,
} from "../../../examples/widgets/states/callback-request.ts";
import { clientOf } from "../../../examples/widgets/states/state.ts";
import { between, enter, Reader } from "./reader.ts";

const tag = "otklik-callback-request";

describe("a screen reader says of the callback request, in English,", () => {
  afterEach(() => sessionStorage.clear());

  it("which day is looked at, and each time as a button that is pressed or not", async () => {
    const request = await enter(tag, "en", states["slots"]);
    await using reader = await Reader.before(request);
    const read = await reader.read();
    assert.deepEqual(between(read, "banner", "Day"), [
      "banner",
      "heading, When shall we call you?, level 2",
      "We call you, free of charge. Choose a time: your phone rings within it.",
      "group, Day",
      "Day",
    ]);
    const [day = "", ...others] = read.filter((phrase) => phrase.startsWith("radio, "));
    assert.match(day, /^radio, (Today|Tomorrow|\w+day), \d+ \w+, not checked, position 1, set size 8$/);
    assert.lengthOf(others, 7);
    const shown = read.find((phrase) => phrase.endsWith(", level 3"));
    assert.equal(shown, day.replace("radio", "heading").replace(/not checked.*/, "level 3"));
    assert.match(read.find((phrase) => /\d\d:\d\d, not pressed/.test(phrase)) ?? "", /^button, /);
  });

  it("which day is looked at, once another one is chosen", async () => {
    const request = await enter(tag, "en", states["slots"]);
    await using reader = await Reader.before(request);
    await request.click(".day:nth-of-type(2) input");
    const day = await request.find(".day:nth-of-type(2) input");
    await reader.hears(`polite: ${day.ariaLabel ?? ""}`);
  });

  it("when the phone will ring, and what is wrong with each field", async () => {
    const request = await enter(tag, "en", states["faults"]);
    await using reader = await Reader.before(request);
    const read = await reader.read();
    assert.equal(read[1], "heading, Where shall we call?, level 2");
    assert.match(read[2] ?? "", /^We call you .+ between \d\d:\d\d and \d\d:\d\d$/);
    const summary = read.indexOf("Almost there — please check:");
    assert.deepEqual(read.slice(summary, summary + 5), [
      "Almost there — please check:",
      "button, Please check the number: we cannot call this one.",
      "button, Choose a topic, so that someone who knows about it calls.",
      "button, Without your consent we are not allowed to keep your number.",
      "Phone number",
    ]);
    assert.includeMembers(read, [
      "textbox, Phone number, This is the number we call; we show it to nobody else. Please check the number: we cannot call this one., invalid, required",
      "group, What shall we talk about?, Choose a topic, so that someone who knows about it calls.",
      "textbox, Anything we should know beforehand? (optional), not invalid, not required",
    ]);
  });

  it("that it is being sent, and then that it is a date", async () => {
    const request = await enter(tag, "en", states["form"]);
    request.mocks.fail("createCallback", { delay: 300, times: 1 });
    await using reader = await Reader.before(request);
    await fillForm(request);
    await request.click("form .send");
    await reader.hears("polite: Sending…");
    const number = (await request.find("[part=number]")).textContent;
    const read = await reader.read();
    assert.deepEqual(between(read, "heading, It is a date, level 2", number), [
      "heading, It is a date, level 2",
      "Keep your phone at hand: we do call in time.",
      "Request number",
      number,
    ]);
    assert.match(read[4] ?? "", /^We call you .+ between \d\d:\d\d and \d\d:\d\d$/);
    assert.include(read, "button, Add to calendar");
  });

  it("that the time was taken by somebody else, at once", async () => {
    const request = await enter(tag, "en", states["form"]);
    request.mocks.fail("createCallback", { status: 409, code: "slot-taken" });
    await using reader = await Reader.before(request);
    await fillForm(request);
    await request.click("form .send");
    await reader.hears("assertive: Somebody was quicker. Choose another time, please.");
  });

  it("that the phone rings now, while the page stays open", async () => {
    const request = await enter(tag, "en", { ...states["booked"], before: [], shows: ".timeline" });
    await using reader = await Reader.before(request);
    const { mocks } = request;
    const number = (await request.find("h2")).textContent;
    const { callbacks, operator } = mocks.operators.get(mocks.site) ?? {};
    const record = callbacks?.get(number);
    if (record) record.startsAt = new Date(Date.now() - 60_000);
    for (const hours of operator?.calendar.weekly ?? [])
      Object.assign(hours, { opens: "00:00", closes: "24:00" });
    await clientOf(mocks, "artem").startCallback({ number });
    await reader.hears("polite: We are calling you right now");
  });
});
