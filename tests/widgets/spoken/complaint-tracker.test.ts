import { assert } from "@open-wc/testing";
import "@otklik/elements/complaint-tracker.js";
import {
  complaintTrackerStates as states,
  fillForm,
} from "../../../examples/widgets/states/complaint-tracker.ts";
import { clientOf } from "../../../examples/widgets/states/state.ts";
import { between, enter, Reader } from "./reader.ts";

const tag = "otklik-complaint-tracker";
const consent =
  "Даю согласие на обработку моих персональных данных, чтобы оператор рассмотрел моё обращение и ответил мне.";

describe("a screen reader says of the complaint tracker, in Russian,", () => {
  afterEach(() => sessionStorage.clear());

  it("what is promised, and each field with its name, its hint and whether it is needed", async () => {
    const tracker = await enter(tag, "ru", states["form"]);
    await using reader = await Reader.before(tracker);
    const read = await reader.read();
    assert.deepEqual(between(read, "form", "radio, Связь и интернет, not checked, position 1, set size 7"), [
      "form",
      "heading, Расскажите, что случилось, level 2",
      "Ответим за 3 дня",
      "Прочитает человек, а не робот. Решить стараемся за 24 часа.",
      "group, О чём речь?",
      "О чём речь?",
      "radio, Связь и интернет, not checked, position 1, set size 7",
    ]);
    assert.deepEqual(between(read, "Что пошло не так?", "button, У меня уже есть номер жалобы"), [
      "Что пошло не так?",
      "Своими словами: что, где и когда.",
      "textbox, Что пошло не так?, Своими словами: что, где и когда., not invalid, required",
      "Фото, документы, записи (необязательно)",
      "До 5, не больше 10 МБ каждый: фото, PDF, текст, звук. Можно перетащить или вставить.",
      "Фото, документы, записи (необязательно) Выбрать файлы, До 5, не больше 10 МБ каждый: фото, PDF, текст, звук. Можно перетащить или вставить.",
      "Выбрать файлы",
      "Куда написать или позвонить (необязательно)",
      "Телефон или почта. Без них ответ будет ждать вас по ссылке.",
      "textbox, Куда написать или позвонить (необязательно), Телефон или почта. Без них ответ будет ждать вас по ссылке., not invalid",
      `checkbox, ${consent}, not checked, not invalid, required`,
      consent,
      "button, Отправить, not disabled",
      "status",
      "button, У меня уже есть номер жалобы",
    ]);
  });

  it("what is wrong: all of it at the top, and again with each field", async () => {
    const tracker = await enter(tag, "ru", states["faults"]);
    await using reader = await Reader.before(tracker);
    const read = await reader.read();
    const topic = "group, О чём речь?, Выберите тему, чтобы жалоба попала к нужным людям.";
    assert.deepEqual(between(read, "Почти готово — осталось поправить:", topic), [
      "Почти готово — осталось поправить:",
      "button, Выберите тему, чтобы жалоба попала к нужным людям.",
      "button, Напишите хотя бы пару слов о том, что случилось.",
      "button, Без согласия мы не имеем права принять жалобу.",
      topic,
    ]);
    assert.includeMembers(read, [
      "textbox, Что пошло не так?, Своими словами: что, где и когда. Напишите хотя бы пару слов о том, что случилось., invalid, required",
      `checkbox, ${consent}, Без согласия мы не имеем права принять жалобу., not checked, invalid, required`,
    ]);
  });

  it("that it is being sent, by itself, and of the button that it waits", async () => {
    const tracker = await enter(tag, "ru", states["form"]);
    tracker.mocks.fail("createComplaint", { delay: 600_000 });
    await using reader = await Reader.before(tracker);
    await fillForm(tracker);
    await tracker.click("form .send");
    await reader.hears("polite: Отправляем…");
    assert.include(await reader.read(), "button, Отправляем…, disabled");
  });

  it("the number, the promise and the way back, once it is received", async () => {
    const tracker = await enter(tag, "ru", states["receipt"]);
    const number = (await tracker.find("[part=number]")).textContent;
    await using reader = await Reader.before(tracker);
    const read = await reader.read();
    assert.deepEqual(between(read, "heading, Ваша жалоба у нас, level 2", number), [
      "heading, Ваша жалоба у нас, level 2",
      "Спасибо, что рассказали. Каждая жалоба — подарок: она показывает, что исправить.",
      "Номер жалобы",
      number,
    ]);
    assert.match(read[4] ?? "", /^Ответим до [а-я]+, \d+ [а-я]+, \d\d:\d\d$/);
    const link = read.find((phrase) => phrase.startsWith("textbox, Ваша личная ссылка, http"));
    assert.match(link ?? "", /единственный путь назад\. Никому её не показывайте\., read only$/);
    assert.deepEqual(read.slice(-5), [
      "button, Скопировать",
      "button, Напечатать",
      "button, QR-код и почта, not expanded",
      "status",
      "button, Посмотреть, что с ней сейчас",
    ]);
  });

  it("that it was not sent, at once, and that all is still there", async () => {
    const tracker = await enter(tag, "ru", states["form"]);
    tracker.mocks.fail("createComplaint", { html: true });
    await using reader = await Reader.before(tracker);
    await fillForm(tracker);
    await tracker.click("form .send");
    const sentence =
      "Пока не отправлено. Мы храним это на вашем устройстве и отправим, когда появится связь.";
    await reader.hears(`polite: ${sentence}`);
    const read = await reader.read();
    assert.includeMembers(read, ["button, Отправить сейчас", "button, Не отправлять"]);
  });

  it("that an answer has come, while the page stays open", async () => {
    const tracker = await enter(tag, "ru", states["promise running"]);
    await using reader = await Reader.before(tracker);
    const agent = clientOf(tracker.mocks, "artem");
    const number = (await tracker.find("h2")).textContent;
    await agent.addComplaintMessage({ number, words: "Репитер заменили." });
    await reader.hears("polite: Пришёл ответ");
    assert.include(await reader.read(), "Репитер заменили.");
  });
});
