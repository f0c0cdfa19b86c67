import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setOut, type Journey } from "../stage/journey.ts";
import { assertSeenSoon } from "../stage/seen-soon.ts";
import { openByKeyboard, type KeyboardPage } from "./by-keyboard.ts";

const title = "Включать SIM прямо у двери, когда её привёз курьер";
// After a decision the focus is on a heading, and not lost with the button that took it.
const aHeading = new RegExp(`^(Decision|${title})$`);
const comment = "The courier waits for the first call anyway.";
const reason = "Couriers have no access to the register of SIM cards.";

describe("an idea goes its way on a phone's width, in English, by the keyboard alone", () => {
  let journey: Journey<Record<string, never>>;
  let elena: KeyboardPage;
  let marina: KeyboardPage;

  before(async () => {
    journey = await setOut(() => Promise.resolve({}));
    [elena, marina] = await Promise.all([enterAs("elena"), enterAs("marina")]);
  });

  after(async () => {
    await Promise.all([elena.close(), marina.close()]);
    await journey.end();
  });

  test("an employee narrows the board to one step of the customer's journey", async () => {
    const { page, tabTo, assertFits } = elena;
    await tabTo("step");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("radio", { name: /^Connect/, checked: true }).waitFor();
    const rows = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: /^Vote for/ }) });
    await rows
      .filter({ hasNotText: /Connect/ })
      .first()
      .waitFor({ state: "detached" });
    await rows.first().waitFor();
    await assertFits();
  });

  test("she proposes one, is shown ideas like hers while she writes, and lands on her own", async () => {
    const { page, tabTo, enter, write, focusOn, assertFits } = elena;
    await tabTo("Propose an idea", "Shift+Tab");
    await page.keyboard.press("Enter");
    await focusOn(/^Your idea$/);
    await tabTo("step");
    await page.keyboard.press("Space");
    await write("title", title);
    await page.getByText("Something like it was proposed. Support it instead?").waitFor();
    await write("words", "Then the first call is made while somebody can help.");
    await enter("Propose");
    await focusOn(new RegExp(`^${title}$`));
    await assertFits();
  });

  test("she gives it a vote and takes it back, says something about it, and follows it", async () => {
    const { page, tabTo, enter, write, assertFits } = elena;
    const vote = (votes: string, pressed: boolean) =>
      page.getByRole("button", { name: `Vote for “${title}”, ${votes} so far`, pressed }).waitFor();
    await vote("0 votes", false);
    await tabTo(/^Vote for/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await vote("1 vote", true);
    await page.keyboard.press("Enter");
    await vote("0 votes", false);
    await enter("Following");
    await page.getByRole("button", { name: "Follow", pressed: false }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Following", pressed: true }).waitFor();
    await write("text", comment);
    await enter("Add a comment");
    await page.getByRole("listitem").filter({ hasText: comment }).waitFor();
    await assertFits();
  });

  test("a manager accepts it with an owner and a day; the author's open page shows it soon", async () => {
    const { tabTo, enter, write, focusOn, page } = marina;
    await tabTo("sort");
    await page.keyboard.press("ArrowDown");
    await page.getByRole("button", { name: title }).first().waitFor();
    await enter(new RegExp(`^${title}`));
    await focusOn(new RegExp(`^${title}$`));
    await enter("Take under review");
    await seenByElena("Taken under review");
    await focusOn(aHeading);
    await enter("Accept");
    await focusIsIn("owner");
    await page.keyboard.type("Полина Зуева");
    await write("dueOn", `0115${new Date().getFullYear() + 1}`);
    await enter("Accept");
    await seenByElena(/^Полина Зуева is responsible, by 15 January/);
    await focusOn(aHeading);
  });

  test("she declines it with a reason, which the author's open page shows soon", async () => {
    const { enter, page, focusOn, assertFits } = marina;
    await enter("Decline");
    await focusIsIn("reason");
    await enter("Decline");
    await page.getByText("Write why: nothing is declined without a reason.").waitFor();
    await focusIsIn("reason");
    await page.keyboard.type(reason);
    await enter("Decline");
    await seenByElena(reason);
    await focusOn(new RegExp(`^${title}$`));
    assert.equal(await elena.page.title(), "never reloaded");
    await assertFits();
  });

  async function enterAs(person: string): Promise<KeyboardPage> {
    const phone = await openByKeyboard(journey.browser, `${journey.api}/ideas?lang=en`, { locale: "en-US" });
    const { page } = phone;
    await page.evaluate((name) => localStorage.setItem("demo-person:pk_gorizont", name), person);
    await page.reload();
    await page.getByRole("heading", { name: "What shall we change for the customer?" }).waitFor();
    await page.getByRole("radio", { name: /^The whole journey\s*\d+/ }).waitFor();
    await page.evaluate(() => (document.title = "never reloaded"));
    return phone;
  }

  /** Waits for what came of the key that was just pressed. */
  async function seenByElena(words: string | RegExp): Promise<void> {
    await assertSeenSoon(elena.page.getByText(words).first());
  }

  async function focusIsIn(name: string): Promise<void> {
    await marina.page.locator(`[name=${name}]:focus`).waitFor();
  }
});
