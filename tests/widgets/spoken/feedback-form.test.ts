import { assert } from "@open-wc/testing";
import "@otklik/elements/feedback-form.js";
import { feedbackFormStates as states } from "../../../examples/widgets/states/feedback-form.ts";
import { between, enter, Reader } from "./reader.ts";

const tag = "otklik-feedback-form";

describe("a screen reader says of the feedback form, in Kazakh,", () => {
  afterEach(() => sessionStorage.clear());

  it("what each face means, and what else can be said", async () => {
    const form = await enter(tag, "kk", states["satisfaction"]);
    await using reader = await Reader.before(form);
    const read = await reader.read();
    assert.deepEqual(between(read, "form", "combobox, Не туралы, has popup listbox, not expanded"), [
      "form",
      "heading, Бізде сізге қалай?, level 2",
      "group, Бізде сізге қалай?",
      "Бізде сізге қалай?",
      "radio, Өте нашар, not checked, position 1, set size 5",
      "radio, Нашар, not checked, position 2, set size 5",
      "radio, Орташа, not checked, position 3, set size 5",
      "radio, Жақсы, not checked, position 4, set size 5",
      "radio, Тамаша, not checked, position 5, set size 5",
      "Нені жақсартайық?",
      "textbox, Нені жақсартайық?, not invalid",
      "Не туралы",
      "combobox, Не туралы, has popup listbox, not expanded",
    ]);
  });

  it("what the ends of the scale from nought to ten mean", async () => {
    const form = await enter(tag, "kk", states["recommendation"]);
    await using reader = await Reader.before(form);
    const radios = (await reader.read()).filter((phrase) => phrase.startsWith("radio, "));
    assert.deepEqual(
      [radios[0], radios[1], radios[10]],
      [
        "radio, 0: Ешқашан, not checked, position 1, set size 11",
        "radio, 1, not checked, position 2, set size 11",
        "radio, 10: Міндетті түрде, not checked, position 11, set size 11",
      ],
    );
  });

  it("with the scores that nothing was said", async () => {
    const form = await enter(tag, "kk", states["faults"]);
    await using reader = await Reader.before(form);
    assert.include(await reader.read(), "group, Бізде сізге қалай?, Баға қойыңыз немесе бірер сөз жазыңыз.");
  });

  it("that it is being sent, and then to which department it went", async () => {
    const form = await enter(tag, "kk", states["satisfaction"]);
    form.mocks.fail("createFeedback", { delay: 300, times: 1 });
    await using reader = await Reader.before(form);
    await form.type("#words", "Байланыс жоқ.");
    await form.click("form .send");
    await reader.hears("polite: Жіберілуде…");
    await form.find("[part=receipt]");
    const read = await reader.read();
    assert.deepEqual(read.slice(0, 6), [
      "heading, Рақмет, сізді естідік, level 2",
      "Әр пікірді адам оқиды.",
      "Пікір өзгерте алатын адамдарға жетті: Байланыс орталығы",
      "Жауап берсек, ол жеке сілтемеде күтеді.",
      "group",
      "Менің жеке сілтемем",
    ]);
  });

  it("that it was not sent, at once, and how to try again", async () => {
    const form = await enter(tag, "kk", states["satisfaction"]);
    form.mocks.fail("createFeedback", { status: 429 });
    await using reader = await Reader.before(form);
    await form.type("#words", "Байланыс жоқ.");
    await form.click("form .send");
    await reader.hears(
      "polite: Әлі жіберілген жоқ: қазір өте көп адам жазып жатыр. Біз оны осы құрылғыда сақтаймыз және өзіміз жібереміз.",
    );
    assert.include(await reader.read(), "button, Қазір жіберу");
  });

  it("that its button opens a dialog, and what stands in that", async () => {
    const form = await enter(tag, "kk", states["with a launcher"]);
    await using reader = await Reader.before(form);
    assert.deepEqual(await reader.read(), ["button, Бізді бағалау, has popup dialog"]);
    await form.click("[part~=launcher]");
    await form.find(".faces");
    const read = await reader.read();
    assert.includeMembers(read, [
      "dialog, Бізді бағалау",
      "button, Жабу",
      "heading, Бізде сізге қалай?, level 2",
    ]);
  });
});
