import { assert } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import { clientOf } from "../../../../examples/widgets/states/state.ts";
import { holds, stage, valueOf, visible, type Stage } from "../../../../tests/widgets/stage.ts";
import "../../desk/staff-desk.ts";

type Desk = Stage<"otklik-staff-desk">;

const first = "li:first-child button.item";

async function file(mocks: Mocks, topic: string, words: string): Promise<string> {
  const filing = { topic, words, language: "ru", consentVersion: "2026-01" };
  return (await clientOf(mocks, "anna").createComplaint(filing)).complaint.number;
}

interface Morning {
  desk: Desk;
  mocks: Mocks;
  older: string;
  newer: string;
}

/** A desk with two complaints. */
async function sit(): Promise<Morning> {
  const mocks = createMocks();
  mocks.operators.get(mocks.site)?.complaints.clear();
  await clientOf(mocks, "marina").getDesk();
  const older = await file(mocks, "network", "В лифте нет сети.");
  await new Promise((resolve) => setTimeout(resolve, 5));
  const newer = await file(mocks, "billing", "Дважды списали за июль.");
  const desk = await stage("otklik-staff-desk", { mocks, person: "artem" });
  await desk.find(first);
  return { desk, mocks, older, newer };
}

/** The same with the older one opened. */
async function opened(): Promise<Morning> {
  const morning = await sit();
  await morning.desk.click(first);
  await morning.desk.find("otklik-desk-answer");
  return morning;
}

async function choose(desk: Desk, selector: string, value: string): Promise<void> {
  const select = (await desk.find(selector)) as HTMLSelectElement;
  await holds(() => [...select.options].some((option) => option.value === value));
  select.value = value;
  select.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
}

function press(target: Element, key: string, code = ""): void {
  target.dispatchEvent(
    new KeyboardEvent("keydown", { key, code, bubbles: true, composed: true, cancelable: true }),
  );
}

function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

describe("complaints at the desk", () => {
  afterEach(() => {
    localStorage.clear();
    const address = new URL(location.href);
    address.searchParams.delete("otklik-queue");
    history.replaceState(history.state, "", address);
  });

  it("are narrowed by topic, and a desk opened at that address shows the same", async () => {
    const { desk, mocks } = await sit();
    await choose(desk, "#topic", "billing");
    await holds(
      () => !desk.text.includes("В лифте нет сети.") || visible(desk.element, ".queue li:only-child"),
    );
    assert.include(location.search, "otklik-queue=topic.billing");
    desk.element.remove();
    const again = await stage("otklik-staff-desk", { mocks, person: "artem" });
    await again.says("Дважды списали за июль.");
    assert.notInclude(again.text, "В лифте нет сети.");
  });

  it("are found by words as they are typed, and say so where nothing is found", async () => {
    const { desk } = await sit();
    await desk.type("#search", "лифта");
    await holds(() => visible(desk.element, "[part=list]")?.querySelectorAll("li").length === 1);
    await desk.type("#search", "голуби");
    await desk.says("Nothing found");
    await desk.click(".empty button");
    await holds(() => visible(desk.element, "[part=list]")?.querySelectorAll("li").length === 2);
    assert.equal(valueOf(desk.element, "#search"), "");
  });

  it("are taken, given back and handed over, which needs a department and a reason", async () => {
    const { desk } = await opened();
    const handling = await desk.find("otklik-complaint-handling");
    const button = () => handling.shadowRoot?.querySelector<HTMLElement>(".row button");
    button()?.click();
    await holds(() => button()?.textContent.includes("Give it back"));
    button()?.click();
    await holds(() => button()?.textContent.includes("Take it"));
    handling.shadowRoot?.querySelector("summary")?.click();
    await desk.says("Handed over this month: 0 of 2, 0% (at most 3%)");
    await desk.click("form.stack .row button");
    await desk.says("Choose a department.");
    assert.equal(focused()?.id, "department");
    await choose(desk, "otklik-complaint-handling #department, form.stack #department", "billing");
    await desk.type("#reason", "Their system did it.");
    await desk.click("form.stack .row button");
    await desk.says("Handed over to Billing · only staff read why");
  });

  it("are solved with a cause, after which the next one has the focus", async () => {
    const { desk, newer } = await opened();
    await desk.click("input[name=mode][value=resolve]");
    await desk.type("#text", "Усилитель заменили.");
    await desk.click("button.send");
    await desk.says("Choose the cause, then send again.");
    assert.equal(valueOf(desk.element, "#text"), "Усилитель заменили.");
    await choose(desk, "#cause", "equipment");
    await desk.click("button.send");
    await desk.says("The complaint is solved");
    await desk.says(newer);
    await holds(() => focused()?.matches("h2") && focused()?.textContent.includes("charges"));
  });

  it("take a template in the customer's language, and never over something written without asking", async () => {
    const { desk } = await opened();
    await choose(desk, "#template", "network-mended");
    await desk.click(".template button");
    await holds(() => valueOf(desk.element, "#text")?.startsWith("Причину нашли"));
    await desk.type("#text", "Здравствуйте!");
    await desk.click(".template button");
    await desk.says("Something is written already.");
    assert.equal(valueOf(desk.element, "#text"), "Здравствуйте!");
    await desk.click(".asked button");
    await holds(() => valueOf(desk.element, "#text")?.startsWith("Здравствуйте!\n\nПричину нашли"));
  });

  it("tell the later of two agents what is new, lose no text, and let her send again", async () => {
    const { desk, mocks, older } = await opened();
    await holds(() => desk.requests.some(({ url }) => url.includes("/events")));
    await desk.type("#text", "Проверяем.");
    await clientOf(mocks, "marina").addComplaintMessage({ number: older, words: "Мастер будет завтра." });
    // She may have overlooked what came while she wrote.
    await desk.says("Мастер будет завтра.");
    await desk.click("button.send");
    await desk.says("It has changed while you were reading. This is new:");
    const alert = await desk.find(".missed [role=alert]");
    assert.include(alert.textContent, "Мастер будет завтра.");
    assert.notInclude(alert.textContent, "В лифте нет сети.");
    assert.equal(valueOf(desk.element, "#text"), "Проверяем.");
    await assert.isAccessible(desk.element);
    await desk.click("button.send");
    await desk.says("The answer is sent");
    const { timeline } = await clientOf(mocks, "artem").getComplaint({ number: older });
    assert.equal(timeline.at(-1)?.words, "Проверяем.");
  });

  it("keep a note apart from what the customer reads", async () => {
    const { desk, mocks, older } = await opened();
    await desk.type("#text", "Ответ");
    await desk.click("input[name=mode][value=note]");
    await holds(() => valueOf(desk.element, "#text") === "");
    await desk.type("#text", "Звонил дважды.");
    await desk.click("button.send");
    await desk.says("Note · only staff read this");
    await holds(() => valueOf(desk.element, "#text") === "Ответ");
    assert.notInclude(
      JSON.stringify(await clientOf(mocks, "anna").getComplaint({ number: older })),
      "Звонил",
    );
  });

  it("are worked through by keys, in any alphabet, but not while one writes, nor once they are switched off", async () => {
    const { desk, older, newer } = await opened();
    const heading = () => visible(desk.element, "otklik-desk-complaint")?.shadowRoot?.querySelector("header");
    const shows = (number: string) => holds(() => heading()?.textContent.includes(number), number);
    await shows(older);
    press(await desk.find("h2"), "j");
    await shows(newer);
    press(await desk.find("h2"), "л", "KeyK");
    await shows(older);
    press(await desk.find("h2"), "a");
    await holds(() => focused()?.id === "text");
    press(focused() ?? document.body, "j");
    press(await desk.find("h2"), "/");
    await holds(() => focused()?.id === "search");
    await holds(() => !visible(desk.element, "otklik-desk-complaint"), "on a narrow page the list is back");
    press(await desk.find("h2"), "j");
    await shows(older);
    press(await desk.find("h2"), "?");
    const box = (await desk.find("dialog[open]")).parentNode as ShadowRoot;
    const tick = box.host.querySelector<HTMLInputElement>("input[type=checkbox]");
    tick?.click();
    box.querySelector<HTMLElement>(".close")?.click();
    press(await desk.find("h2"), "j");
    await new Promise((resolve) => requestAnimationFrame(resolve));
    assert.include(heading()?.textContent ?? "", older);
  });
});
