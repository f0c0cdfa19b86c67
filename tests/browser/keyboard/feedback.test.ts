import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setOut, type Journey } from "../stage/journey.ts";
import { openStrangerSite, type StrangerSite } from "../stage/stranger-site.ts";
import { openByKeyboard } from "./by-keyboard.ts";

const widgets = "<otklik-feedback-form launcher>Call 0611</otklik-feedback-form>";

describe("feedback is given on a phone's width, in Russian, by the keyboard alone", () => {
  let journey: Journey<{ stranger: StrangerSite }>;

  before(async () => {
    journey = await setOut(async (api) => ({ stranger: await openStrangerSite(api, { widgets }) }));
  });

  after(() => journey.end());

  test("the dialog takes the focus, Escape gives it back, and the receipt says which department has the words", async () => {
    const { origin } = journey.sites.stranger;
    const phone = await openByKeyboard(journey.browser, `${origin}/?lang=ru`);
    const { page, tabTo, enter, write, focusOn, assertFits } = phone;
    await page.getByRole("button", { name: "Оценить нас" }).waitFor();
    await enter("Оценить нас");
    await focusOn(/^Как вам у нас\?$/);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await focusOn(/^Оценить нас$/);
    await page.keyboard.press("Enter");
    await focusOn(/^Как вам у нас\?$/);
    await tabTo("score");
    for (const key of ["Space", "ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await write("words", "В приложении не видно остаток.");
    await enter("Отправить");
    await focusOn(/^Спасибо, мы вас услышали$/);
    await page.getByText("Отзыв уже у тех, кто может это изменить: Сайт и приложение").waitFor();
    await enter("Моя личная ссылка");
    const link = await page.getByLabel("Ваша личная ссылка").inputValue();
    const [, number = ""] = /#otklik-feedback=([0-9A-Z-]+)\.[\w-]{22}$/.exec(link) ?? [];
    assert.ok(link.startsWith(`${origin}/`) && number);
    await page.getByText(number, { exact: true }).waitFor();
    await enter("Посмотреть, что с ним сейчас");
    await focusOn(new RegExp(`^${number}$`));
    await page.getByText("Ваша оценка: 4 из 5").waitFor();
    await assertFits();
    await phone.close();
  });
});
