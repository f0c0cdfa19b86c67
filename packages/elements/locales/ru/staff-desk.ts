import type { StaffDeskWords } from "../catalogues/staff-desk.ts";
import { words as complaints } from "./complaints.ts";

const { at } = complaints;

export const words: StaffDeskWords = {
  heading: "Кому ответить",
  signIn: "Войдите как сотрудник, чтобы увидеть жалобы клиентов.",
  notStaff:
    "Этот стол — для тех, кто отвечает клиентам. Если это вы, попросите руководителя открыть вам доступ.",
  filter: "Какие показать",
  open: "Открытые",
  all: "Все",
  empty: "Все услышаны",
  emptyHint: "Новые жалобы появятся здесь сами.",
  more: "Показать ещё",
  failed: "Не получилось загрузить жалобы.",
  tryAgain: "Попробовать ещё раз",
  loading: "Загружаем",
  vip: "VIP",
  languages: { ru: "по-русски", kk: "по-казахски", en: "по-английски" },
  due: (relative) => `Ответить ${relative}`,
  late: (relative) => `Срок вышел ${relative}`,
  answered: "Ответили вовремя",
  answeredLate: "Ответили с опозданием",
  choose: "Выберите жалобу, чтобы прочитать её и ответить.",
  back: "К списку",
  customer: "Клиент",
  nameless: "Без имени",
  unreachable: "Контактов не оставил — ответ прочитает по своей ссылке.",
  promise: {
    running: (due) => `Ответить до ${at(due)}`,
    kept: "Обещание выполнено",
    keptAt: (answered) => `Ответили ${at(answered)}`,
    breached: "Обещание нарушено",
    breachedSince: (due) => `Обещали до ${at(due)}. Клиент это видит — ответьте как можно скорее.`,
    answeredLate: (answered) => `Ответили с опозданием, ${at(answered)}`,
    operatorTime: (moment, zone) => `По часам оператора: ${at(moment)} (${zone})`,
  },
  timeline: {
    heading: "Что происходило",
    received: "Клиент написал",
    answered: "Ответ",
    added: "Клиент дополнил",
    happened: "Событие",
  },
  answer: {
    label: "Ваш ответ",
    hint: "Своими словами, по делу, без канцелярита. Ctrl + Enter отправляет.",
    send: "Ответить",
    sending: "Отправляем…",
    sent: "Ответ отправлен",
    empty: "Сначала напишите ответ.",
    failed: "Ответ не отправился. Текст на месте, попробуйте ещё раз.",
    tryAgain: "Попробовать ещё раз",
  },
  over: "Жалоба закрыта, отвечать на неё больше не нужно.",
};
