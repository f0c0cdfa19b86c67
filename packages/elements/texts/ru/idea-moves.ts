import type { MoveTexts } from "../shapes/idea-moves.ts";

export const texts: MoveTexts = {
  heading: "Решение",
  reviewIdea: "Взять на рассмотрение",
  acceptIdea: "Принять",
  startIdea: "Начать делать",
  shipIdea: "Сделано",
  declineIdea: "Отклонить",
  mergeIdea: "Объединить",
  owner: "Кто отвечает",
  dueOn: "К какому дню",
  reason: "Почему нет",
  reasonHint: "Это прочитают все: и автор, и те, кто голосовал.",
  into: "Номер идеи, с которой объединить",
  intoHint: "Голоса и подписчики перейдут туда.",
  cancel: "Не сейчас",
  faults: {
    owner: "Назовите того, кто отвечает.",
    dueOn: "Выберите сегодняшний день или позже.",
    reason: "Напишите, почему: без причины отклонять нельзя.",
    into: "Укажите номер другой идеи.",
  },
};
