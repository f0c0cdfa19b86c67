import type { FeedbackFormTexts } from "../shapes/feedback-form.ts";

export const texts: FeedbackFormTexts = {
  csat: () => "Как вам у нас?",
  nps: (operator) => `Посоветуете «${operator}» друзьям?`,
  scores: ["Ужасно", "Плохо", "Терпимо", "Хорошо", "Отлично"],
  lowest: "Ни за что",
  highest: "Обязательно",
  words: "Что нам сделать лучше?",
  topic: "О чём это",
  anyTopic: "Обо всём",
  launcher: "Оценить нас",
  close: "Закрыть",
  send: "Отправить",
  sending: "Отправляем…",
  failed: "Не получилось загрузить.",
  tryAgain: "Попробовать ещё раз",
  offline: "Нет связи, отзыв пока не отправлен. Всё, что вы написали, на месте.",
  haveReceipt: "Посмотреть ответ на мой отзыв",
};
