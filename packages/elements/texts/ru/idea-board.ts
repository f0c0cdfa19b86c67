import type { IdeaBoardTexts } from "../shapes/idea-board.ts";
import { counted } from "../plural.ts";

export const texts: IdeaBoardTexts = {
  heading: "Что изменим для клиента?",
  signIn: "Войдите как сотрудник, чтобы увидеть идеи коллег и предложить свою.",
  notEmployee: "Эта доска — для сотрудников.",
  propose: "Предложить идею",
  journey: "Шаг на пути клиента",
  allSteps: "Весь путь",
  search: "Поиск по идеям",
  status: "Статус",
  anyStatus: "Любой статус",
  sort: "Порядок",
  byVotes: "Популярные",
  byDate: "Новые",
  followed: "За которыми слежу",
  statuses: {
    proposed: "Предложена",
    under_review: "Изучаем",
    accepted: "Принята",
    in_work: "В работе",
    shipped: "Сделано",
    declined: "Отклонена",
    merged: "Объединена",
  },
  otherStatus: "В работе",
  vote: (title, votes) =>
    `Голос за идею «${title}», сейчас ${counted("ru", votes, { one: "голос", few: "голоса", other: "голосов" })}`,
  comments: (count) =>
    counted("ru", count, { one: "комментарий", few: "комментария", other: "комментариев" }),
  none: "Таких идей пока нет",
  noneHint: "Значит, ваша будет первой.",
  news: "Появились новые идеи — показать",
  offline: "Нет связи. Попробуйте ещё раз, когда она появится.",
  failed: "Идеи не загрузились.",
  tryAgain: "Попробовать ещё раз",
  more: "Показать ещё",
  loading: "Загружаем",
};
