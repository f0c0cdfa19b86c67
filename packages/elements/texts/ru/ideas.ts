import type { IdeasTexts } from "../shapes/ideas.ts";
import { momentOf } from "../moment.ts";
import { at, date } from "./moments.ts";

export const texts: IdeasTexts = {
  back: "Ко всем идеям",
  proposedBy: (author, moment) => (author ? `${author}, ${at(moment)}` : at(moment)),
  follow: "Следить",
  following: "Слежу",
  owned: (owner, due) => (due ? `Отвечает ${owner}, срок — ${date(due)}` : `Отвечает ${owner}`),
  ownedHint: "Идею приняли и доведут до дела.",
  overdue: (owner, due) => `Срок прошёл ${date(due)}. Отвечает ${owner}.`,
  shipped: "Сделано: клиенты это уже видят",
  declined: "Отклонена",
  merged: (number) => `Объединена с идеей № ${number}`,
  events: {
    "idea.proposed": "Предложили",
    "idea.reviewed": "Взяли на рассмотрение",
    "idea.accepted": ({ owner = "", dueOn }) =>
      dueOn
        ? `Приняли: отвечает ${owner}, срок — ${date(momentOf(dueOn, "UTC"))}`
        : `Приняли: отвечает ${owner}`,
    "idea.started": "Начали делать",
    "idea.shipped": "Сделали",
    "idea.declined": "Отклонили",
    "idea.merged": ({ into = "" }) => `Объединили с идеей № ${into}`,
    "idea.joined": ({ from = "" }) => `Добавили идею № ${from}`,
  },
  comments: "Обсуждение",
  noComments: "Пока никто ничего не сказал.",
  comment: {
    label: "Что думаете?",
    send: "Добавить комментарий",
    sending: "Отправляем…",
    sent: "Комментарий добавлен",
    empty: "Сначала напишите пару слов.",
    failed: "Не отправилось. Текст на месте, попробуйте ещё раз.",
    tryAgain: "Попробовать ещё раз",
  },
  moves: () => import("./idea-moves.ts").then(({ texts }) => texts),
  proposal: {
    heading: "Ваша идея",
    lead: "Пройдите путь клиента и скажите, что на нём изменить. Её увидят все, а судьбу — по шагам.",
    step: "На каком шаге?",
    title: "Что изменить, одной фразой",
    titleHint: "Например: курьер сам настраивает телефон.",
    words: "Подробнее (необязательно)",
    similar: "Похожее уже предлагали. Может, поддержать?",
    send: "Предложить",
    sending: "Отправляем…",
    tryAgain: "Попробовать ещё раз",
    offline: "Нет связи, идея пока не отправлена. Всё, что вы написали, на месте.",
    faults: {
      step: "Выберите шаг, чтобы идею нашли.",
      title: "Скажите одной фразой, от 3 до 160 знаков.",
      words: "Слишком длинно: сократите текст до 5000 знаков.",
    },
  },
  proposed: "Идея на доске",
  voted: "Ваш голос учтён",
  unvoted: "Голос снят",
};
