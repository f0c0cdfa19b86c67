import { createMocks, type Mocks } from "@otklik/mocks";
import { assert } from "@open-wc/testing";
import { fillForm } from "../../../examples/widgets/states/complaint-tracker.ts";
import { holds, stage, valueOf, visible, type Stage } from "../../../tests/widgets/stage.ts";
import "./complaint-tracker.ts";
import { parseContact } from "./complaint-spec.ts";

type Tracker = Stage<"otklik-complaint-tracker">;

function track({
  mocks = createMocks(),
  language,
}: { mocks?: Mocks; language?: string } = {}): Promise<Tracker> {
  return stage("otklik-complaint-tracker", { mocks, language });
}

const send = "form .send";

function filings({ requests }: Tracker): Request[] {
  return requests.filter(({ method, url }) => method === "POST" && url.endsWith("/complaints"));
}

function keysOf(tracker: Tracker): Set<string | null> {
  return new Set(filings(tracker).map(({ headers }) => headers.get("idempotency-key")));
}

describe("complaint form", () => {
  afterEach(() => sessionStorage.clear());

  it("names every fault and moves the focus to the first", async () => {
    const tracker = await track();
    await tracker.click(send);
    await tracker.find(".summary");
    const topic = await tracker.find("[name=topic]");
    await holds(() => topic.matches(":focus"));
    assert.include(tracker.text, "Choose a topic");
    assert.include(tracker.text, "Write at least a few words");
    assert.lengthOf(filings(tracker), 0);
  });

  it("leads from the summary to the field", async () => {
    const tracker = await track();
    await tracker.click(send);
    await tracker.click(".summary li:nth-child(2) button");
    assert.equal((await tracker.find("#words")).matches(":focus"), true);
  });

  it("takes a fault away when its field changes", async () => {
    const tracker = await track();
    await tracker.click(send);
    await tracker.find("#words-fault");
    await tracker.type("#words", "No signal.");
    await holds(() => !visible(tracker.element, "#words-fault"));
  });

  it("P43 keeps all that was typed, and the key, until the complaint is received", async () => {
    const tracker = await track();
    await fillForm(tracker);
    tracker.mocks.fail("createComplaint", { html: true });
    await tracker.click(send);
    await tracker.says("Not sent yet. We keep it on this device");
    await tracker.says("three times");
    tracker.mocks.heal();
    await tracker.click("li button");
    await tracker.find("[part=number]");
    assert.equal(keysOf(tracker).size, 1);
    assert.isAbove(filings(tracker).length, 1);
  });

  it("gives other words another key", async () => {
    const tracker = await track();
    await fillForm(tracker);
    tracker.mocks.fail("createComplaint", { html: true });
    await tracker.click(send);
    await tracker.click("li button + button");
    tracker.mocks.heal();
    await tracker.type("#words", "Something else.");
    await tracker.click(send);
    await tracker.find("[part=number]");
    assert.equal(keysOf(tracker).size, 2);
  });

  it("P43 gives what was taken back and sent again as it was the key it had", async () => {
    const tracker = await track();
    await fillForm(tracker);
    tracker.mocks.fail("createComplaint", { html: true });
    await tracker.click(send);
    await tracker.click("li button + button");
    await tracker.find("#words");
    assert.include(valueOf(tracker.element, "#words"), "three times");
    tracker.mocks.heal();
    await tracker.click(send);
    await tracker.find("[part=number]");
    assert.equal(keysOf(tracker).size, 1);
  });

  it("gives what was written back after a reload, to the one who wrote it", async () => {
    const before = await track();
    await fillForm(before);
    const { mocks } = before;
    await holds(() => sessionStorage.length > 0);
    before.element.remove();
    const after = await track({ mocks });
    await holds(() => valueOf(after.element, "#words")?.includes("three times"));
    assert.equal(valueOf(after.element, "#contact"), "anna@example.org");
    after.element.remove();
    const other = await stage("otklik-complaint-tracker", { mocks, person: "viktor" });
    await other.find("#words");
    assert.equal(valueOf(other.element, "#words"), "");
  });

  it("shows what the server found wrong at the field it concerns", async () => {
    const tracker = await track();
    await fillForm(tracker);
    await tracker.type("#contact", `${"a".repeat(64)}@${"b".repeat(64)}.x`);
    await tracker.click(send);
    const fault = await tracker.find(".fault");
    assert.equal(fault.id, "contact-fault");
    assert.lengthOf(filings(tracker), 1);
  });

  it("sends nothing when the page cancels otklik-before-submit", async () => {
    const tracker = await track();
    const asked = new Promise<Event>((resolve) => {
      tracker.element.addEventListener("otklik-before-submit", (event) => {
        event.preventDefault();
        resolve(event);
      });
    });
    await fillForm(tracker);
    await tracker.click(send);
    await asked;
    assert.lengthOf(filings(tracker), 0);
    assert.equal((await tracker.find(send)).textContent.trim(), "Send");
  });

  it("sends an e-mail as an e-mail and a phone number as a phone number", () => {
    assert.deepEqual(parseContact(" anna@example.org "), { email: "anna@example.org" });
    assert.deepEqual(parseContact("+7 (900) 000-00-00"), { phone: "+7 (900) 000-00-00" });
    assert.deepEqual(parseContact(""), {});
    assert.equal(parseContact("somewhere"), undefined);
    assert.equal(parseContact("a@b"), undefined);
  });

  it("counts only near the end", async () => {
    const tracker = await track({ language: "ru" });
    await tracker.type("#words", "а".repeat(4000));
    assert.notInclude(tracker.text, "Можно ещё");
    await tracker.type("#words", "а".repeat(4979));
    await tracker.says("Можно ещё 21 знак");
    await tracker.type("#words", "а".repeat(5001));
    await tracker.says("сократите текст");
  });

  it("asks for nothing but the settings before it is touched", async () => {
    const tracker = await track();
    await tracker.find("#words");
    assert.deepEqual(
      tracker.requests.map(({ url }) => new URL(url).pathname),
      ["/v1/pk_gorizont/settings"],
    );
  });
});
