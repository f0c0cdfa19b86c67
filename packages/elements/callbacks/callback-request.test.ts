import { assert, oneEvent } from "@open-wc/testing";
import { createMocks, type Mocks, type MocksOptions } from "@otklik/mocks";
import { fillForm } from "../../../examples/widgets/states/callback-request.ts";
import { clientOf, nextAt } from "../../../examples/widgets/states/state.ts";
import { holds, stage, valueOf, visible, type PersonName, type Stage } from "../../../tests/widgets/stage.ts";
import "./callback-request.ts";
import { momentOf } from "../texts/moment.ts";

type Asked = Stage<"otklik-callback-request">;

const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const wish = { topic: "billing", consentVersion: "2026-01", language: "en" };
const phone = "+7 900 123-45-67";
const send = "form .send";

function open({ hour = 10, timeZone = own }: { hour?: number; timeZone?: string } = {}): Mocks {
  const now = nextAt(hour);
  const settings = { timeZone } as NonNullable<MocksOptions["settings"]>;
  return createMocks({ now: () => now, settings });
}

function ask({ mocks = open(), person }: { mocks?: Mocks; person?: PersonName } = {}): Promise<Asked> {
  return stage("otklik-callback-request", { mocks, person });
}

async function firstSlot(mocks: Mocks): Promise<string> {
  const { items } = await clientOf(mocks).listCallbackSlots();
  return items[0]?.startsAt ?? "";
}

/** Others take every place of a slot. */
async function sellOut(mocks: Mocks, startsAt: string): Promise<void> {
  for (const digit of [1, 2, 3])
    await clientOf(mocks).createCallback({ ...wish, startsAt, phone: `+7 911 000-00-0${String(digit)}` });
}

function bookings({ requests }: Asked): Request[] {
  return requests.filter(({ method, url }) => method === "POST" && url.endsWith("/callbacks"));
}

describe("callback request", () => {
  afterEach(() => sessionStorage.clear());

  it("shows times by the customer's own clock, and names the operator's where it differs", async () => {
    const mocks = open({ timeZone: "Pacific/Kiritimati" });
    const request = await ask({ mocks });
    const { time } = momentOf(await firstSlot(mocks));
    const button = await request.find(".times button");
    assert.equal(button.textContent.trim(), time);
    await request.says("Times are by your own clock. The operator's shows");
    button.click();
    await request.says(`between ${time} and`);
    await request.says("(GMT+14)");
  });

  it("names no other clock where both show the same", async () => {
    const request = await ask();
    await request.find(".times button");
    assert.notInclude(request.text, "clock");
    await request.click(".times button");
    await request.find("#phone");
    assert.notInclude(request.text, "clock");
  });

  it("says of a place that was sold meanwhile that it is, and offers the others, with the number kept", async () => {
    const request = await ask();
    await request.click(".times button");
    await fillForm(request);
    const sold = await firstSlot(request.mocks);
    await sellOut(request.mocks, sold);
    await request.click(send);
    await request.says("Somebody was quicker. Choose another time, please.");
    await request.click(".time button");
    await holds(() => {
      const first = visible(request.element, ".times button")?.textContent.trim();
      return first !== undefined && first !== momentOf(sold).time;
    });
    await request.click(".times button");
    await holds(() => valueOf(request.element, "#phone") === phone);
    await request.click(send);
    await request.says("It is a date");
  });

  it("books once: says when the phone rings, and tells the page the number", async () => {
    const request = await ask();
    const booked = oneEvent(request.element, "otklik-callback-booked");
    await request.click(".times button");
    await fillForm(request);
    await request.click(send);
    const number = await request.find("[part=number]");
    assert.propertyVal(await booked, "number", number.textContent);
    const startsAt = await firstSlot(request.mocks);
    await request.says(`between ${momentOf(startsAt).time} and`);
    assert.deepInclude(await bookings(request)[0]?.json(), { startsAt, phone, language: "en" });
    assert.lengthOf(bookings(request), 1);
  });

  it("gives the call as a calendar's file of the slot that was booked", async () => {
    const files: Blob[] = [];
    const native = Object.getOwnPropertyDescriptor(URL, "createObjectURL") ?? {};
    URL.createObjectURL = (file: Blob) => `data:,${String(files.push(file))}`;
    const request = await ask();
    await request.click(".times button");
    await fillForm(request);
    await request.click(send);
    const number = (await request.find("[part=number]")).textContent;
    await request.click(".calendar");
    Object.defineProperty(URL, "createObjectURL", native);
    const [file] = files;
    assert.equal(file?.type, "text/calendar");
    const text = (await file?.text()) ?? "";
    const startsAt = (await firstSlot(request.mocks)).replaceAll(/[-:]|\.000/g, "");
    assert.include(text, `UID:${number}@otklik\r\n`);
    assert.include(text, `DTSTART:${startsAt}\r\n`);
    assert.include(text, "SUMMARY:Call from Gorizont Mobile\r\n");
  });

  it("P23 refuses a second open call to a number in words, and keeps all that was written", async () => {
    const mocks = open();
    await clientOf(mocks).createCallback({ ...wish, phone, startsAt: await firstSlot(mocks) });
    const request = await ask({ mocks });
    await request.click(".times button");
    await fillForm(request);
    await request.click(send);
    await request.says("This number has one open call at a time. Open that one to change it.");
    assert.equal(valueOf(request.element, "#phone"), phone);
  });

  it("P43 says nothing is booked until the server said so, and sends once more under the same key", async () => {
    const request = await ask();
    request.mocks.fail("createCallback", { html: true });
    await request.click(".times button");
    await fillForm(request);
    await request.click(send);
    await request.says("no call is booked yet");
    assert.notInclude(request.text, "It is a date");
    request.mocks.heal();
    await request.click(".notice button");
    await request.says("It is a date");
    assert.equal(new Set(bookings(request).map(({ headers }) => headers.get("idempotency-key"))).size, 1);
  });

  it("names each fault, leads to the first, and sends nothing", async () => {
    const request = await ask();
    await request.click(".times button");
    await request.type("#phone", "112");
    await request.click(send);
    await request.says("Please check the number: we cannot call this one.");
    await request.says("Choose a topic");
    await request.says("Without your consent we are not allowed to keep your number.");
    const field = await request.find("#phone");
    await holds(() => field.matches(":focus"));
    assert.lengthOf(bookings(request), 0);
  });

  it("shows at the number what only the server knows of it", async () => {
    const request = await ask();
    await request.click(".times button");
    await fillForm(request);
    await request.type("#phone", "+1 202 555 0142");
    await request.click(send);
    assert.equal((await request.find(".fault")).id, "phone-fault");
  });

  it("after hours says when it opens, and takes a message that a call will answer", async () => {
    const mocks = open({ hour: 2 });
    const request = await ask({ mocks });
    const { opensAt } = await clientOf(mocks).listCallbackSlots();
    await request.says(`at ${momentOf(opensAt ?? "").time}.`);
    await request.click(".closed button");
    await request.type("#phone", phone);
    await request.click("[name=topic]");
    await request.click("#consent");
    await request.click(send);
    await request.says("Write a few words, so that we come prepared.");
    await request.type("#words", "Charged twice.");
    await request.click(send);
    await request.says("It is a date");
    assert.equal(visible(request.element, ".calendar")?.localName, undefined);
    assert.notProperty(await bookings(request)[0]?.json(), "startsAt");
  });

  it("says that nothing is free, and says in one sentence that the times did not come", async () => {
    const mocks = open();
    mocks.fail("listCallbackSlots", { status: 403 });
    const request = await ask({ mocks });
    await request.says("We could not find out which times are free.");
    mocks.heal();
    const store = mocks.operators.get(mocks.site);
    if (store) store.operator.callbacks.capacity = 0;
    await request.click(".notice button");
    await request.says("No time is free right now");
  });

  it("shows a customer who is signed in the call she waits for", async () => {
    const mocks = open();
    const startsAt = await firstSlot(mocks);
    const { callback } = await clientOf(mocks, "anna").createCallback({ ...wish, phone, startsAt });
    const request = await ask({ mocks, person: "anna" });
    await request.find(".timeline");
    assert.equal((await request.find("h2")).textContent, callback.number);
  });
});
