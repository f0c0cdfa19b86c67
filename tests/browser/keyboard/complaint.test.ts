import { after, before, describe, test } from "node:test";
import { setOut, type Journey } from "../stage/journey.ts";
import { openStrangerSite, type StrangerSite } from "../stage/stranger-site.ts";
import { openByKeyboard } from "./by-keyboard.ts";

describe("on a phone's width, in Russian, by the keyboard alone", () => {
  let journey: Journey<{ stranger: StrangerSite }>;

  before(async () => {
    journey = await setOut(async (api) => ({ stranger: await openStrangerSite(api) }));
  });

  after(() => journey.end());

  test("a complaint is filed, its receipt is reached, and its status opened", async () => {
    const url = `${journey.sites.stranger.origin}/?lang=ru`;
    const { page, tabTo, enter, write, focusOn, assertFits, close } = await openByKeyboard(
      journey.browser,
      url,
    );
    await page.getByRole("heading", { name: "Расскажите, что случилось" }).waitFor();
    await tabTo("topic");
    await page.keyboard.press("Space");
    await write("words", "Нет связи в лифте с понедельника.");
    await tabTo("consent");
    await page.keyboard.press("Space");
    await enter("Отправить");
    await page.getByRole("heading", { name: "Ваша жалоба у нас" }).waitFor();
    await focusOn(/^Ваша жалоба у нас$/);
    await enter("Посмотреть, что с ней сейчас");
    await page.getByText("Вы написали нам").waitFor();
    await focusOn(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
    await assertFits();
    await close();
  });
});
