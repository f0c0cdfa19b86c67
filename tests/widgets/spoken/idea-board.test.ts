import { assert } from "@open-wc/testing";
import "@otklik/elements/idea-board.js";
import { ideaBoardStates as states } from "../../../examples/widgets/states/idea-board.ts";
import { clientOf } from "../../../examples/widgets/states/state.ts";
import { holds } from "../stage.ts";
import { between, enter, Reader } from "./reader.ts";

const tag = "otklik-idea-board";

describe("a screen reader says of the idea board, in Russian,", () => {
  it("how to narrow it, and of each idea its votes, its title and where it stands", async () => {
    const board = await enter(tag, "ru", states["list"]);
    await using reader = await Reader.before(board);
    const read = await reader.read();
    assert.deepEqual(between(read, "heading, Что изменим для клиента?, level 2", "Шаг на пути клиента"), [
      "heading, Что изменим для клиента?, level 2",
      "button, Предложить идею",
      "group, Шаг на пути клиента",
      "Шаг на пути клиента",
    ]);
    assert.includeMembers(read, [
      "searchbox, Поиск по идеям, placeholder Поиск по идеям",
      "combobox, Статус, has popup listbox, not expanded",
      "checkbox, За которыми слежу, not checked",
    ]);
    const title = "Let the courier set the phone up at the door";
    const vote = read.findIndex((phrase) => phrase.includes(`«${title}»`));
    assert.deepEqual(read.slice(vote, vote + 3), [
      `button, Голос за идею «${title}», сейчас 2 голоса, not busy, not disabled, not pressed`,
      "2",
      `button, ${title} Half of the calls in the first week are about this. Изучаем Подключение, not current item`,
    ]);
  });

  it("nothing of the ideas to a customer", async () => {
    const board = await enter(tag, "ru", states["not an employee"]);
    await using reader = await Reader.before(board);
    assert.deepEqual(await reader.read(), ["Эта доска — для сотрудников."]);
  });

  it("that there are new ideas, while one reads", async () => {
    const board = await enter(tag, "ru", states["list"]);
    await holds(() => board.requests.some(({ url }) => url.includes("/events")));
    await board.find(".count");
    await using reader = await Reader.before(board);
    await clientOf(board.mocks, "artem").createIdea({ step: "use", title: "A button that calls back" });
    await reader.hears("polite: Появились новые идеи — показать");
  });

  it("that a vote counts, and that it is taken back", async () => {
    const board = await enter(tag, "ru", states["an idea"]);
    await using reader = await Reader.before(board);
    await board.click("article .vote");
    await reader.hears("polite: Ваш голос учтён");
    const pressed = (await reader.read()).find((phrase) => phrase.startsWith("button, Голос за идею"));
    assert.match(pressed ?? "", /сейчас 1 голос, not busy, not disabled, pressed$/);
    await board.click("article .vote");
    await reader.hears("polite: Голос снят");
  });

  it("what is wrong with a proposal: all of it at the top, and again with each field", async () => {
    const board = await enter(tag, "ru", states["a proposal's faults"]);
    await using reader = await Reader.before(board);
    const read = await reader.read();
    const summary = read.indexOf("Почти готово — осталось поправить:");
    assert.deepEqual(read.slice(summary, summary + 4), [
      "Почти готово — осталось поправить:",
      "button, Выберите шаг, чтобы идею нашли.",
      "button, Скажите одной фразой, от 3 до 160 знаков.",
      "group, На каком шаге?, Выберите шаг, чтобы идею нашли.",
    ]);
    assert.include(
      read,
      "textbox, Что изменить, одной фразой, Например: курьер сам настраивает телефон. Скажите одной фразой, от 3 до 160 знаков., invalid, required",
    );
  });

  it("that a proposal is being sent, and at once that it was not", async () => {
    const board = await enter(tag, "ru", states["proposing"]);
    board.mocks.fail("createIdea", { delay: 300, html: true });
    await using reader = await Reader.before(board);
    await board.click("form [name=step]");
    await board.type("#title", "Пусть тариф можно приостановить");
    await board.click("form .send");
    await reader.hears("polite: Отправляем…");
    await reader.hears("assertive: Нет связи, идея пока не отправлена. Всё, что вы написали, на месте.");
  });

  it("of an idea like hers that there is one, while one writes", async () => {
    const board = await enter(tag, "ru", states["list"]);
    await board.click("otklik-idea-list > button");
    await board.find("#title");
    await using reader = await Reader.before(board);
    await board.type("#title", "The courier could set up the phone");
    await reader.hears("polite: Похожее уже предлагали. Может, поддержать?");
  });
});
