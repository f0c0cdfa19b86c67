import { assert, oneEvent } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import { clientOf, giveReceipt } from "../../../examples/widgets/states/state.ts";
import { holds, stage, visible, type Stage } from "../../../tests/widgets/stage.ts";
import "./feedback-form.ts";

type Form = Stage<"otklik-feedback-form">;

const send = "form .send";
const wishes = "I cannot find my contract in the app.";

function form({
  mocks = createMocks(),
  ...attributes
}: { mocks?: Mocks } & Record<string, string | Mocks> = {}): Promise<Form> {
  return stage("otklik-feedback-form", { mocks, attributes: attributes as Record<string, string> });
}

function givings({ requests }: Form): Request[] {
  return requests.filter(({ method, url }) => method === "POST" && url.endsWith("/feedback"));
}

/** What was sent, without the language that always goes along. */
async function sent(given: Form): Promise<object> {
  await given.says("Thank you, we heard you");
  const [request] = givings(given);
  const { language, ...rest } = (await request?.json()) as { language: string };
  assert.equal(language, "en");
  return rest;
}

function namesOf({ element }: Form): string[] {
  const group = visible(element, "fieldset");
  return [...(group?.querySelectorAll("input") ?? [])].map((input) => input.ariaLabel ?? "");
}

describe("feedback form", () => {
  afterEach(() => {
    sessionStorage.clear();
    history.replaceState(null, "", location.pathname + location.search);
  });

  it("asks how satisfied one is by five faces with names, and sends the score alone", async () => {
    const given = await form();
    await given.says("How are we doing?");
    assert.deepEqual(namesOf(given), ["Terrible", "Bad", "So-so", "Good", "Great"]);
    await given.click("label:nth-child(4) [name=score]");
    await given.click(send);
    assert.deepEqual(await sent(given), { scale: "csat", score: 4 });
  });

  it("asks whether one would recommend the operator by eleven numbers, of which nought counts as well", async () => {
    const given = await form({ scale: "nps" });
    await given.says("Would you recommend Gorizont Mobile to a friend?");
    const names = namesOf(given);
    assert.deepEqual([names[0], names[5], names[10]], ["0: Never", "5", "10: Certainly"]);
    await given.click("label:first-child [name=score]");
    await given.click(send);
    assert.deepEqual(await sent(given), { scale: "nps", score: 0 });
  });

  it("takes a wish without a score", async () => {
    const given = await form();
    await given.type("#words", `  ${wishes}\n`);
    await given.click(send);
    assert.deepEqual(await sent(given), { words: wishes });
  });

  it("says at the scores that nothing was said, and sends nothing", async () => {
    const given = await form();
    await given.type("#words", "   ");
    await given.click(send);
    const fault = await given.find("#score-fault");
    assert.equal(fault.textContent, "Give a score, or write a few words.");
    const score = await given.find("[name=score]");
    await holds(() => score.matches(":focus"));
    assert.lengthOf(givings(given), 0);
    await given.click("[name=score]");
    await holds(() => !visible(given.element, "#score-fault"));
  });

  it("asks in the page's own words, and keeps the topic of the page to itself", async () => {
    const given = await form({ question: "Did you find it?", topic: "digital" });
    assert.equal((await given.find("h2")).textContent, "Did you find it?");
    assert.equal(visible(given.element, "#topic")?.localName, undefined);
    await given.click("[name=score]");
    await given.click(send);
    assert.deepEqual(await sent(given), { scale: "csat", score: 1, topic: "digital" });
  });

  it("lets one choose a topic where the page has none", async () => {
    const given = await form();
    await given.type("#topic", "shops");
    await given.type("#words", "Thank you, Oksana!");
    await given.click(send);
    assert.deepEqual(await sent(given), { words: "Thank you, Oksana!", topic: "shops" });
  });

  it("says to which department it went, and tells the page the number", async () => {
    const given = await form();
    const event = oneEvent(given.element, "otklik-feedback-given");
    await given.type("#words", wishes);
    await given.click(send);
    await given.says("It is with those who can change it: Digital");
    await given.click("summary");
    assert.propertyVal(await event, "number", (await given.find("[part=number]")).textContent);
  });

  it("keeps what was said when it could not be sent, and sends it again under the same key", async () => {
    const given = await form();
    given.mocks.fail("createFeedback", { html: true });
    await given.click("label:nth-child(2) [name=score]");
    await given.type("#words", wishes);
    await given.click(send);
    await given.says("Not sent yet. We keep it on this device");
    await given.says(wishes);
    assert.notInclude(given.text, "Thank you");
    given.mocks.heal();
    await given.click("li button");
    assert.deepEqual(await sent(given), { scale: "csat", score: 2, words: wishes });
    assert.equal(new Set(givings(given).map(({ headers }) => headers.get("idempotency-key"))).size, 1);
  });

  it("asks for patience where too many write at once", async () => {
    const given = await form();
    given.mocks.fail("createFeedback", { status: 429 });
    await given.click("[name=score]");
    await given.click(send);
    await given.says("very many people are writing right now");
  });

  it("starts anew with each visit, and keeps nothing in the tab", async () => {
    const given = await form();
    await given.click("[name=score]");
    await given.click(send);
    await given.says("Thank you, we heard you");
    assert.equal(sessionStorage.length, 0);
    given.element.remove();
    await (await form({ mocks: given.mocks })).find(".faces");
  });

  it("shows the answer without a reload, announces it and tells the page", async () => {
    const given = await form();
    const { mocks } = given;
    const { receipt } = await clientOf(mocks).createFeedback({ words: wishes });
    const opened = oneEvent(given.element, "otklik-feedback-opened");
    const answered = oneEvent(given.element, "otklik-feedback-answered");
    await giveReceipt(given, { mocks, receipt });
    assert.propertyVal(await opened, "number", receipt.number);
    await holds(() => given.requests.some(({ url }) => url.includes("/events")));
    const region = await given.find("article > [role=status]");
    assert.equal(region.textContent, "");
    const { number } = receipt;
    await clientOf(mocks, "artem").answerFeedback({ number, words: "From Monday on it is there." });
    await given.says("From Monday on it is there.");
    await given.says("We answered you");
    assert.equal(region.textContent, "An answer has arrived");
    assert.propertyVal(await answered, "number", number);
  });

  it("opens no feedback by the receipt of something else", async () => {
    const given = await form();
    const { mocks } = given;
    const [[number, { secret }] = ["", { secret: "" }]] = mocks.operators.get(mocks.site)?.receipts ?? [];
    await giveReceipt(given, { mocks, receipt: { number, secret } });
    assert.include((await given.find(".fault")).textContent, "We found nothing like that.");
  });
});
