import type { ComplaintLifeTexts } from "../shapes/complaint-life.ts";
import { counted } from "../plural.ts";
import { by } from "./moments.ts";

const times = { one: "раз", few: "раза", many: "раз", other: "раза" };

export const texts: ComplaintLifeTexts = {
  withdraw: {
    sure: "Забрать жалобу? Мы перестанем ею заниматься.",
    yes: "Забрать",
    no: "Оставить",
  },
  close: {
    sure: "Всё решено, и жалобу можно закрыть?",
    yes: "Да, закрыть",
    no: "Пока нет",
  },
  reopen: {
    sure: "Жаль, что не помогло. Вернём жалобу в работу.",
    label: "Что осталось не так?",
    empty: "Напишите пару слов о том, что осталось не так.",
    yes: "Вернуть в работу",
    no: "Не нужно",
    rule: (until, left) => `Это можно сделать ${by(until)}, ещё ${counted("ru", left, times)}.`,
  },
  escalate: {
    sure: "Жалобу возьмёт следующий, кто за неё отвечает:",
    label: "Что ему важно знать? Можно оставить пустым.",
    yes: "Передать",
    no: "Не передавать",
  },
  rating: {
    legend: "Как мы справились?",
    scores: ["Очень плохо", "Плохо", "Так себе", "Хорошо", "Отлично"],
    words: "Пара слов, если хочется",
    send: "Оценить",
    sending: "Отправляем…",
    missing: "Выберите оценку.",
    thanks: "Спасибо! Это поможет нам стать лучше.",
    sorry: "Простите, что не справились. Хотите, вернём жалобу в работу?",
    reopen: "Вернуть в работу",
    given: (score) => `Ваша оценка: ${score} из 5`,
    change: "Изменить оценку",
    changeableUntil: (until) => `Изменить можно ${by(until)}.`,
  },
};
