import type { ComplaintTrackerTexts } from "../shapes/complaint-tracker.ts";
import { counted } from "../plural.ts";

const units = {
  day: { one: "день", few: "дня", other: "дней" },
  hour: { one: "час", few: "часа", other: "часов" },
  minute: { one: "минуту", few: "минуты", other: "минут" },
};

export const texts: ComplaintTrackerTexts = {
  heading: "Расскажите, что случилось",
  answerWithin: (amount, unit) => `Ответим за ${counted("ru", amount, units[unit])}`,
  solveWithin: (amount, unit) =>
    `Прочитает человек, а не робот. Решить стараемся за ${counted("ru", amount, units[unit])}.`,
  topic: "О чём речь?",
  words: "Что пошло не так?",
  wordsHint: "Своими словами: что, где и когда.",
  wordsTooLong: "Слишком длинно: сократите текст до 5000 знаков.",
  left: (count) => `Можно ещё ${counted("ru", count, { one: "знак", few: "знака", other: "знаков" })}`,
  files: {
    label: "Фото, документы, записи (необязательно)",
    hint: (count, megabytes) =>
      `До ${count}, не больше ${megabytes} МБ каждый: фото, PDF, текст, звук. Можно перетащить или вставить.`,
    choose: "Выбрать файлы",
  },
  contact: "Куда написать или позвонить (необязательно)",
  contactHint: "Телефон или почта. Без них ответ будет ждать вас по ссылке.",
  fullText: "Прочитать полностью",
  send: "Отправить",
  sending: "Отправляем…",
  failed: "Не получилось загрузить.",
  tryAgain: "Попробовать ещё раз",
  offline: "Нет связи, жалоба пока не отправлена. Всё, что вы написали, на месте.",
  haveReceipt: "У меня уже есть номер жалобы",
};
