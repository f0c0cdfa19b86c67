import { assert, oneEvent } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import { clientOf } from "../../../examples/widgets/states/state.ts";
import { holds, stage, valueOf, visible, type PersonName, type Stage } from "../../../tests/widgets/stage.ts";
import "./staff-desk.ts";

function sit({
  mocks = createMocks(),
  language,
  person,
}: { mocks?: Mocks; language?: string; person?: PersonName } = {}): Promise<Stage<"otklik-staff-desk">> {
  return stage("otklik-staff-desk", { mocks, language, person });
}

async function complain(mocks: Mocks, words: string): Promise<void> {
  await clientOf(mocks, "viktor").createComplaint({
    topic: "billing",
    words,
    phone: "+7 900 000-00-00",
    language: "ru",
    consentVersion: "2026-01",
  });
}

describe("staff desk", () => {
  it("asks a stranger to sign in, and tells a customer whom it is for", async () => {
    const stranger = await sit();
    await stranger.says("Sign in as staff");
    const customer = await sit({ person: "anna" });
    await customer.says("This desk is for those who answer customers.");
    await assert.isAccessible(customer.element);
  });

  it("marks a VIP and the language in which the customer wrote", async () => {
    const mocks = createMocks();
    await complain(mocks, "Дважды списали за июль.");
    const desk = await sit({ person: "artem", mocks });
    await desk.says("VIP");
    await desk.says("in Russian");
  });

  it("says in words, and not by colour alone, that a promise is broken", async () => {
    let now = new Date(Date.now() - 4 * 86_400_000);
    const mocks = createMocks({ now: () => now });
    now = new Date();
    const desk = await sit({ person: "artem", mocks });
    await desk.says("Was to be solved 3 days ago");
    await desk.click("button.item");
    await desk.says("Promise broken");
    await assert.isAccessible(desk.element);
  });

  it("keeps the promise with an answer sent by Ctrl+Enter", async () => {
    const desk = await sit({ person: "artem" });
    await desk.click("button.item");
    await desk.type("#text", "The repeater is replaced tomorrow.");
    const answered = oneEvent(desk.element, "otklik-complaint-answered");
    const box = await desk.find("#text");
    box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }));
    assert.property(await answered, "number");
    await desk.says("Promise kept");
    await desk.says("Answer · Артём");
  });

  it("keeps an answer that was not sent, also while another complaint is read", async () => {
    const mocks = createMocks();
    await complain(mocks, "Дважды списали за июль.");
    const desk = await sit({ person: "artem", mocks });
    await desk.click("li:first-child button.item");
    await desk.type("#text", "A draft");
    await desk.click(".back, li:last-child button.item");
    await desk.click("li:last-child button.item");
    await holds(() => valueOf(desk.element, "#text") === "");
    if (visible(desk.element, ".back")) await desk.click(".back");
    await desk.click("li:first-child button.item");
    await holds(() => valueOf(desk.element, "#text") === "A draft");
  });

  it("shows a new complaint without a reload", async () => {
    const desk = await sit({ person: "artem" });
    await holds(() => desk.requests.some(({ url }) => url.includes("/events")));
    await complain(desk.mocks, "Дважды списали за июль.");
    await desk.says("Дважды списали за июль.");
  });

  it("in a narrow column moves the focus to the complaint and back to its row", async () => {
    const desk = await sit({ person: "artem" });
    desk.element.parentElement?.classList.add("narrow");
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".narrow { inline-size: 320px }");
    document.adoptedStyleSheets.push(sheet);
    const row = await desk.find("button.item");
    row.click();
    await holds(() => visible(desk.element, "h2")?.matches(":focus"));
    await desk.click(".back");
    await holds(() => row.matches(":focus"));
    document.adoptedStyleSheets.pop();
  });

  it("says in one sentence that the queue did not load, and tries again", async () => {
    const desk = await sit({ person: "artem" });
    desk.mocks.fail("listComplaints", { status: 400 });
    await desk.says("The list could not be loaded.");
    await assert.isAccessible(desk.element);
    desk.mocks.heal();
    await desk.click(".notice button");
    await desk.find("button.item");
  });
});
