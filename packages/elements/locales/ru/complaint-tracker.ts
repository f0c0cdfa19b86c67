import type { ComplaintTrackerWords } from "../catalogues/complaint-tracker.ts";
import { counted } from "../plural.ts";

const units = {
  day: { one: "день", few: "дня", other: "дней" },
  hour: { one: "час", few: "часа", other: "часов" },
  minute: { one: "минуту", few: "минуты", other: "минут" },
};

export const words: ComplaintTrackerWords = {
  heading: "Расскажите, что случилось",
  answerWithin: (amount, unit) => `Ответим за ${counted("ru", amount, units[unit])}`,
  solveWithin: (amount, unit) =>
    `Прочитает человек, а не робот. Решить стараемся за ${counted("ru", amount, units[unit])}.`,
  topic: "О чём речь?",
  words: "Что пошло не так?",
  wordsHint: "Своими словами: что, где и когда.",
  left: (count) => `Можно ещё ${counted("ru", count, { one: "знак", few: "знака", other: "знаков" })}`,
  contact: "Куда написать или позвонить (необязательно)",
  contactHint: "Телефон или почта. Без них ответ будет ждать вас по ссылке.",
  fullText: "Прочитать полностью",
  send: "Отправить",
  sending: "Отправляем…",
  tryAgain: "Попробовать ещё раз",
  haveReceipt: "У меня уже есть номер жалобы",
  faults: {
    summary: "Почти готово — осталось поправить:",
    topic: "Выберите тему, чтобы жалоба попала к нужным людям.",
    words: "Напишите хотя бы пару слов о том, что случилось.",
    wordsTooLong: "Слишком длинно: сократите текст до 5000 знаков.",
    contact: "Похоже, это не телефон и не почта. Проверьте или оставьте поле пустым.",
    consent: "Без согласия мы не имеем права принять жалобу.",
  },
  failures: {
    offline: "Нет связи, жалоба пока не отправлена. Всё, что вы написали, на месте.",
    busy: "Сейчас нам пишут слишком многие. Подождите минуту и отправьте ещё раз — текст на месте.",
    other: "Жалоба не отправилась, и это наша вина. Всё, что вы написали, на месте.",
  },
};
