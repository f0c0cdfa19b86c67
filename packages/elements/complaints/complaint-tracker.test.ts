import { assert, oneEvent } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import { fillForm } from "../../../examples/widgets/states/complaint-tracker.ts";
import { clientOf } from "../../../examples/widgets/states/state.ts";
import { holds, stage, valueOf, visible, type PersonName, type Stage } from "../../../tests/widgets/stage.ts";
import type { CaseEvent } from "../cases/case-event.ts";
import "./complaint-tracker.ts";

type Tracker = Stage<"otklik-complaint-tracker">;

function track({
  mocks = createMocks(),
  language,
  person,
}: { mocks?: Mocks; language?: string; person?: PersonName } = {}): Promise<Tracker> {
  return stage("otklik-complaint-tracker", { mocks, language, person });
}

async function filed(language = "en"): Promise<Tracker> {
  const tracker = await track({ language });
  await fillForm(tracker);
  await tracker.click("form .send");
  await tracker.find("[part=number]");
  return tracker;
}

async function answer({ mocks }: Tracker, number: string): Promise<void> {
  await clientOf(mocks, "artem").addComplaintMessage({
    number,
    words: "The repeater is replaced.\nThank you for your patience.",
  });
}

describe("complaint tracker", () => {
  afterEach(() => {
    sessionStorage.clear();
    history.replaceState(null, "", location.pathname + location.search);
  });

  it("tells the promise before anything is sent", async () => {
    const tracker = await track({ language: "ru" });
    await tracker.says("Ответим за 3 дня");
  });

  it("P43 says received only with a number and a receipt in hand", async () => {
    const tracker = await track();
    tracker.mocks.fail("createComplaint", { html: true });
    await fillForm(tracker);
    await tracker.click("form .send");
    await tracker.says("Not sent yet");
    assert.notInclude(tracker.text.toLowerCase(), "received");
    tracker.mocks.heal();
    const event = oneEvent(tracker.element, "otklik-complaint-filed");
    await tracker.click("li button");
    await tracker.says("Your complaint is received");
    assert.notInclude(tracker.text, "Show the receipt");
    assert.match(((await event) as unknown as CaseEvent).number, /^\w{4}-\w{4}-\w$/);
  });

  it("moves the focus to the receipt's heading", async () => {
    const tracker = await filed();
    const heading = await tracker.find("h2");
    await holds(() => heading.matches(":focus"));
  });

  it("stores nothing before anything is written, and of all that was sent the receipt alone, for this tab", async () => {
    const tracker = await track();
    (await tracker.find("#words")).focus();
    await holds(() => tracker.element.renderRoot.querySelector(".form")?.matches(":focus-within"));
    assert.equal(sessionStorage.length + localStorage.length, 0);
    await fillForm(tracker);
    await tracker.click("form .send");
    const number = await tracker.find("[part=number]");
    assert.deepEqual(Object.keys(sessionStorage), ["otklik-complaint:pk_gorizont"]);
    assert.include(sessionStorage.getItem("otklik-complaint:pk_gorizont"), number.textContent);
    await holds(() => localStorage.length === 0);
  });

  it("shows the complaint again after a reload in this tab", async () => {
    const before = await filed();
    const { mocks } = before;
    const number = (await before.find("[part=number]")).textContent;
    before.element.remove();
    const after = await track({ mocks });
    await after.find(".timeline");
    assert.equal((await after.find("h2")).textContent, number);
  });

  it("opens the complaint of a link", async () => {
    const mocks = createMocks();
    const [[number, { secret }] = ["", { secret: "" }]] = mocks.operators.get(mocks.site)?.receipts ?? [];
    history.replaceState(null, "", `#otklik-complaint=${number}.${secret}`);
    const tracker = await track({ mocks });
    const opened = oneEvent(tracker.element, "otklik-complaint-opened");
    await tracker.find(".timeline");
    assert.propertyVal(await opened, "number", number);
  });

  it("P14 answers a wrong secret and an unknown number with the same sentence", async () => {
    const sentences = [];
    for (const receipt of ["7K3F-92XQ-R AAAAAAAAAAAAAAAAAAAAAA", "AAAA-AAAA-A AAAAAAAAAAAAAAAAAAAAAA"]) {
      const tracker = await track();
      await tracker.click(".way-out button");
      await tracker.type("#receipt", receipt);
      await tracker.click("form.stack > button");
      sentences.push((await tracker.find(".fault")).textContent);
      tracker.element.remove();
    }
    assert.equal(sentences[0], sentences[1]);
  });

  it("shows an answer without a reload and announces it once", async () => {
    const tracker = await filed();
    const number = (await tracker.find("[part=number]")).textContent;
    await tracker.click(".onward");
    await tracker.find(".timeline");
    await holds(() => tracker.requests.some(({ url }) => url.includes("/events")));
    const region = visible(tracker.element, "[role=status]");
    assert.equal(region?.textContent, "");
    await answer(tracker, number);
    await tracker.says("The repeater is replaced.");
    await tracker.says("Promise kept");
    assert.equal(region?.textContent, "An answer has arrived");
  });

  it("P20 shows what a person wrote as text, with its line breaks", async () => {
    const tracker = await track();
    await fillForm(tracker);
    await tracker.type("#words", "<img src=x onerror=alert(1)>\nsecond line");
    await tracker.click("form .send");
    await tracker.click(".onward");
    const said = await tracker.find(".said");
    assert.equal(said.querySelector("img"), null);
    assert.equal(said.innerText, "<img src=x onerror=alert(1)>\nsecond line");
  });

  it("sends a further message and keeps it where it is refused", async () => {
    const tracker = await filed();
    await tracker.click(".onward");
    await tracker.type("#text", "It is still gone.");
    tracker.mocks.fail("addComplaintMessage", { status: 403 });
    await tracker.click("form button");
    await tracker.says("It was not sent");
    assert.equal(valueOf(tracker.element, "#text"), "It is still gone.");
    tracker.mocks.heal();
    const sent = oneEvent(tracker.element, "otklik-message-sent");
    await tracker.click("form .send");
    await sent;
    await tracker.says("You added");
    assert.equal(valueOf(tracker.element, "#text"), "");
  });

  it("shows a customer who is signed in her complaints, and lets her file another", async () => {
    const tracker = await track({ person: "anna" });
    await fillForm(tracker);
    await tracker.click("form .send");
    await tracker.click(".onward");
    await tracker.find(".timeline");
    await tracker.click(".screen + .way-out button");
    await tracker.says("My complaints");
    await assert.isAccessible(tracker.element);
    await tracker.click("button.item");
    await tracker.find(".timeline");
    const next = await track({ person: "anna", mocks: tracker.mocks });
    await next.find("button.item");
    await next.click("header button");
    await next.find("#words");
  });

  it("says in one sentence that the settings did not come, keeps the page's own content, and tries again", async () => {
    const tracker = await track();
    tracker.mocks.fail("getSettings");
    const fallback = document.createElement("p");
    fallback.textContent = "Call 0611";
    tracker.element.append(fallback);
    const alert = await tracker.find("[role=alert]");
    assert.equal(alert.textContent, "This could not be loaded.");
    assert.equal(fallback.checkVisibility(), true);
    await assert.isAccessible(tracker.element);
    tracker.mocks.heal();
    await tracker.click(".notice button");
    await tracker.find("#words");
  });

  it("keeps what was typed when the language of the page changes", async () => {
    const tracker = await track();
    await fillForm(tracker);
    tracker.element.parentElement?.setAttribute("lang", "ru");
    await tracker.says("Расскажите, что случилось");
    assert.include(valueOf(tracker.element, "#words"), "No signal");
  });

  it("speaks several languages on one page", async () => {
    const [ru, kk] = await Promise.all([track({ language: "ru" }), track({ language: "kk-KZ" })]);
    await ru.says("Что пошло не так?");
    await kk.says("3 күн ішінде жауап береміз");
  });

  it("P40 leaves no global but one symbol and writes no style attribute", async () => {
    const globals = Object.getOwnPropertyNames(globalThis).length;
    const tracker = await filed();
    await tracker.click(".onward");
    await tracker.find(".timeline");
    assert.equal(Object.getOwnPropertyNames(globalThis).length, globals);
    assert.equal(visible(tracker.element, "[style]"), undefined);
  });

  it("P41 ends its stream when it is removed, and throws nothing", async () => {
    const thrown: unknown[] = [];
    const onError = ({ reason }: PromiseRejectionEvent): number => thrown.push(reason);
    globalThis.addEventListener("unhandledrejection", onError);
    const tracker = await filed();
    await tracker.click(".onward");
    await tracker.find(".timeline");
    const isStream = ({ url }: Request): boolean => url.includes("/events");
    await holds(() => tracker.requests.some(isStream));
    tracker.element.remove();
    await holds(() => tracker.requests.find(isStream)?.signal.aborted);
    globalThis.removeEventListener("unhandledrejection", onError);
    assert.deepEqual(thrown, []);
  });

  it("P42 is not hidden by a page that hides everything", async () => {
    const tracker = await track();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("main > * { display: none !important }");
    document.adoptedStyleSheets.push(sheet);
    assert.equal((await tracker.find("#words")).checkVisibility(), true);
    document.adoptedStyleSheets.pop();
  });
});
