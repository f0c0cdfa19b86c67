import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { setOut, type Journey } from "../stage/journey.ts";
import { openStrangerSite, type StrangerSite } from "../stage/stranger-site.ts";
import { openByKeyboard, type KeyboardPage } from "./by-keyboard.ts";

const widgets = "<otklik-callback-request>Call 0611</otklik-callback-request>";
const number = /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/;
const time = /^\d\d:\d\d$/;

describe("a call is ordered on a phone's width, in Kazakh, by the keyboard alone", () => {
  let journey: Journey<{ stranger: StrangerSite }>;
  let phone: KeyboardPage;

  before(async () => {
    journey = await setOut(async (api) => ({ stranger: await openStrangerSite(api, { widgets }) }));
    phone = await openByKeyboard(journey.browser, `${journey.sites.stranger.origin}/?lang=kk`);
  });

  after(async () => {
    await phone.close();
    await journey.end();
  });

  test("a slot is chosen and the call booked; number, receipt and promise are there to read", async () => {
    const { page, tabTo, enter, write, focusOn, assertFits } = phone;
    await page.getByRole("heading", { name: "Сізге қашан қоңырау шалайық?" }).waitFor();
    await tabTo("day");
    await page.keyboard.press("ArrowRight");
    await enter(time);
    await focusOn(/^Қайда қоңырау шалайық\?$/);
    const promised = await page.getByText(/^Қоңырау шаламыз: /).innerText();
    await write("phone", "+7 700 000 64 64");
    await tabTo("topic");
    await page.keyboard.press("Space");
    await write("words", "Ауылда байланыс бар ма?");
    await tabTo("consent");
    await page.keyboard.press("Space");
    await enter("Қоңырау күтемін");
    await focusOn(/^Келістік$/);
    await page.getByText(promised, { exact: true }).waitFor();
    const link = await page.getByLabel("Жеке сілтемеңіз").inputValue();
    const [, received = ""] = /#otklik-callback=([0-9A-Z-]+)\.[\w-]{22}$/.exec(link) ?? [];
    assert.match(received, number);
    await page.getByText(received, { exact: true }).waitFor();
    await assertFits();
  });

  test("the calendar file holds the very time that was promised", async () => {
    const { page, tabTo } = phone;
    const startsAt = await page.locator("time").first().getAttribute("datetime");
    const received = await page.getByText(number).first().innerText();
    await tabTo("Күнтізбеге қосу");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    assert.equal(download.suggestedFilename(), `${received}.ics`);
    const file = await readFile(await download.path(), "utf8");
    assert.ok(file.includes(`\r\nUID:${received}@otklik\r\n`), file);
    const begins = startsAt?.replace(/\.\d+/, "").replaceAll(/[-:]/g, "") ?? "";
    assert.ok(file.includes(`\r\nDTSTART:${begins}\r\n`), file);
  });

  test("the call is moved to another time, and the focus never gets lost", async () => {
    const { page, tabTo, enter, focusOn, assertFits } = phone;
    await enter("Көру немесе өзгерту");
    await focusOn(number);
    const before = await page.locator("time").first().getAttribute("datetime");
    await enter("Уақытын ауыстыру");
    await focusOn(/^Қай уақытқа ауыстырайық\?$/);
    await page.getByRole("radio").first().waitFor();
    await tabTo("day");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await enter(time);
    await page.getByText(/^Сіз қоңырауды басқа уақытқа ауыстырдыңыз: /).waitFor();
    await focusOn(number);
    assert.notEqual(await page.locator("time").first().getAttribute("datetime"), before);
    await assertFits();
  });

  test("the call is cancelled only after it was asked whether it should be", async () => {
    const { page, enter, focusOn } = phone;
    await enter("Қоңыраудан бас тарту");
    await focusOn(/^Бас тартасыз ба\?/);
    await enter("Қалдыру");
    await focusOn(/^Қоңыраудан бас тарту$/);
    await page.keyboard.press("Enter");
    await focusOn(/^Бас тартасыз ба\?/);
    await enter("Иә, бас тарту");
    await page.getByText("Қоңыраудан бас тартылды").first().waitFor();
    await focusOn(number);
  });
});
