import type { FeedbackTexts } from "../shapes/feedback.ts";

export const texts: FeedbackTexts = {
  number: "Номер отзыва",
  faults: {
    nothing: "Поставьте оценку или напишите пару слов.",
    tooLong: "Слишком длинно: сократите текст до 5000 знаков.",
  },
  failures: {
    offline: "Нет связи, отзыв пока не отправлен. Всё, что вы написали, на месте.",
    busy: "Сейчас нам пишут слишком многие. Подождите минуту и отправьте ещё раз — текст на месте.",
    other: "Отзыв не отправился, и это наша вина. Всё, что вы написали, на месте.",
  },
  card: {
    title: "Спасибо, мы вас услышали",
    thanks: "Каждый отзыв читает человек.",
    seeStatus: "Посмотреть, что с ним сейчас",
  },
  sentTo: (department) => `Отзыв уже у тех, кто может это изменить: ${department}`,
  sentHint: "Если ответим, ответ будет ждать вас по личной ссылке.",
  answered: "Мы вам ответили",
  answeredHint: "Ответ — ниже.",
  score: (score, most) => `Ваша оценка: ${score} из ${most}`,
  statuses: { received: "Отправлен в отдел", read: "Прочитан", answered: "Есть ответ" },
  events: {
    "feedback.received": "Вы оставили отзыв",
    "feedback.read": "Прочитали",
    "feedback.claimed": "Вы добавили это в личный кабинет",
    "feedback.routed": "Передали в другой отдел",
    "feedback.answered": "Ответ",
  },
  newAnswer: "Пришёл ответ",
  again: "Оставить ещё один отзыв",
};
