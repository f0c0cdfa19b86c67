import { assert } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import { sendKeys } from "@web/test-runner-commands";
import { clientOf } from "../../../examples/widgets/states/state.ts";
import { holds, stage, visible, type Stage } from "../../../tests/widgets/stage.ts";
import "./feedback-form.ts";

type Form = Stage<"otklik-feedback-form">;

const launcher = "[part~=launcher]";

function form(attributes: Record<string, string>, mocks: Mocks = createMocks()): Promise<Form> {
  return stage("otklik-feedback-form", { mocks, attributes });
}

/** Puts a button of the page beside the form. */
function besides({ element }: Form, id: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.id = id;
  button.textContent = "Rate this page";
  element.before(button);
  return button;
}

async function closed({ element }: Form): Promise<void> {
  await holds(() => !visible(element, "h2"), "the dialog is closed");
}

describe("feedback form in a dialog", () => {
  afterEach(() => {
    sessionStorage.clear();
    history.replaceState(null, "", location.pathname + location.search);
  });

  it("shows nothing but its button until that is pressed", async () => {
    const given = await form({ launcher: "" });
    const button = await given.find(launcher);
    assert.equal(button.textContent.trim(), "Rate us");
    assert.equal(button.getAttribute("aria-haspopup"), "dialog");
    assert.equal(visible(given.element, "h2")?.localName, undefined);
    button.click();
    await given.says("How are we doing?");
  });

  it("says on its button what the page wants", async () => {
    const given = await form({ launcher: "Say it" });
    assert.equal((await given.find(launcher)).textContent.trim(), "Say it");
    await given.click(launcher);
    assert.equal((await given.find("dialog")).ariaLabel, "Say it");
  });

  it("moves the focus inside, and back to the button when Escape closes it", async () => {
    const given = await form({ launcher: "" });
    const button = await given.find(launcher);
    button.focus();
    button.click();
    const dialog = await given.find("dialog");
    await holds(() => dialog.matches(":focus-within"));
    await sendKeys({ press: "Escape" });
    await closed(given);
    await holds(() => button.matches(":focus"));
  });

  it("keeps the page behind it from being reached", async () => {
    const given = await form({ launcher: "" });
    const outside = besides(given, "outside");
    outside.focus();
    assert.equal(outside.matches(":focus"), true);
    await given.click(launcher);
    await given.find("h2");
    outside.blur();
    outside.focus();
    assert.equal(outside.matches(":focus"), false);
    await given.click(".close");
    await closed(given);
    outside.focus();
    assert.equal(outside.matches(":focus"), true);
  });

  it("is opened by an element of the page, to which the focus goes back", async () => {
    const given = await form({ for: "opener" });
    const opener = besides(given, "opener");
    await holds(() => given.element.shadowRoot?.querySelector("otklik-dialog"));
    assert.equal(visible(given.element, launcher)?.localName, undefined);
    opener.focus();
    opener.click();
    await given.find("h2");
    await sendKeys({ press: "Escape" });
    await closed(given);
    await holds(() => document.activeElement === opener);
  });

  it("closes with a click beside it, and keeps what was written for the next time", async () => {
    const given = await form({ launcher: "" });
    await given.click(launcher);
    await given.type("#words", "Half a thought");
    await given.click("dialog");
    await closed(given);
    await given.click(launcher);
    assert.equal(((await given.find("#words")) as HTMLTextAreaElement).value, "Half a thought");
  });

  it("thanks inside, and begins anew when it is opened once more", async () => {
    const given = await form({ launcher: "" });
    await given.click(launcher);
    await given.click("[name=score]");
    await given.click("form .send");
    await given.says("Thank you, we heard you");
    await given.click(".close");
    await closed(given);
    await given.click(launcher);
    await given.says("How are we doing?");
    assert.notInclude(given.text, "Thank you");
  });

  it("opens by itself for a link to a feedback, where it is the only place for it", async () => {
    const mocks = createMocks();
    const { receipt } = await clientOf(mocks).createFeedback({ words: "Hello" });
    history.replaceState(null, "", `#otklik-feedback=${receipt.number}.${receipt.secret}`);
    const given = await form({ launcher: "" }, mocks);
    await given.find(".timeline");
    assert.equal((await given.find("dialog")).matches(":modal"), true);
  });
});
