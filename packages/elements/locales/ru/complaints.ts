import type { ComplaintsWords } from "../catalogues/complaints.ts";
import { at, by } from "./moments.ts";

export const words: ComplaintsWords = {
  number: "Номер жалобы",
  statuses: {
    received: "Получена",
    in_progress: "В работе",
    waiting_for_customer: "Ждём вас",
    resolved: "Решена",
    closed: "Закрыта",
    withdrawn: "Отозвана",
    rejected: "Отклонена",
  },
  promise: {
    running: (due) => `Ответим ${by(due)}`,
    kept: "Обещание выполнено",
    keptAt: (answered) => `Ответили ${at(answered)}`,
    breached: "Мы не ответили вовремя. Простите нас.",
    breachedSince: (due) => `Обещали ${by(due)}. Ответ за нами, мы о нём помним.`,
    answeredLate: (answered) => `Ответили с опозданием, ${at(answered)}`,
  },
  further: {
    answers: "Возможно, это поможет сразу",
    consents: "Что ещё вы можете разрешить",
    more: "Подробнее",
    optional: (title) => `${title} (необязательно)`,
    faults: {
      missing: "Без этого нам не разобраться.",
      number: "Напишите число, например 299,50.",
      between: (minimum, maximum) => `Число должно быть от ${minimum} до ${maximum}.`,
      date: "Выберите дату.",
      text: "Что-то здесь не так. Проверьте, пожалуйста.",
    },
  },
  target: {
    answer: "Первый ответ",
    name: "Решение",
    running: (due) => `Постараемся решить ${by(due)}`,
    hurry: "Торопимся",
    paused: "Ждём вашего ответа",
    pausedHint: "Пока вы не ответили, время решения стоит.",
    kept: "Решили вовремя",
    late: "Решили позже, чем собирались",
    at,
    breached: (due) => `Собирались решить ${by(due)} и не успели. Простите нас.`,
  },
  ladder: {
    now: (who, due) => `Сейчас за жалобу отвечает ${who}. Ответ — ${by(due)}.`,
    next: (who) => `Если не поможет, ответит ${who}.`,
  },
  steps: {
    withdraw: "Забрать жалобу",
    reopen: "Не помогло",
    close: "Помогло, закрыть",
    escalate: "Передать выше",
  },
  outcome: { heading: "Помогло?" },
  faults: {
    topic: "Выберите тему, чтобы жалоба попала к нужным людям.",
    further: "Не хватает того, о чём спрашивает эта тема.",
    words: "Напишите хотя бы пару слов о том, что случилось.",
    wordsTooLong: "Слишком длинно: сократите текст до 5000 знаков.",
    attachments: "Не все файлы отправились. Отправьте их ещё раз или уберите.",
    contact: "Похоже, это не телефон и не почта. Проверьте или оставьте поле пустым.",
    consent: "Без согласия мы не имеем права принять жалобу.",
  },
  failures: {
    offline: "Нет связи, жалоба пока не отправлена. Всё, что вы написали, на месте.",
    busy: "Сейчас нам пишут слишком многие. Подождите минуту и отправьте ещё раз — текст на месте.",
    other: "Жалоба не отправилась, и это наша вина. Всё, что вы написали, на месте.",
  },
  card: {
    title: "Ваша жалоба у нас",
    thanks: "Спасибо, что рассказали. Каждая жалоба — подарок: она показывает, что исправить.",
    seeStatus: "Посмотреть, что с ней сейчас",
  },
  events: {
    "complaint.received": "Вы написали нам",
    "complaint.answered": "Ответ",
    "complaint.message-added": "Вы дополнили",
    "complaint.claimed": "Вы добавили это в личный кабинет",
    "complaint.customer-asked": "Мы спросили вас",
    "complaint.handed-over": "Передали в другой отдел",
    "complaint.resolved": "Решено",
    "complaint.rejected": "Не можем помочь",
    "complaint.withdrawn": "Вы забрали жалобу",
    "complaint.reopened": "Вы вернули жалобу в работу",
    "complaint.closed": "Жалоба закрыта",
    "complaint.escalated": "Передано выше",
    "complaint.breached": ({ promise }) =>
      promise === "answer"
        ? "Мы не ответили вовремя. Простите нас."
        : promise === "solve"
          ? "Мы не решили в срок. Простите нас."
          : "И выше не ответили вовремя. Простите нас.",
    "complaint.rated": ({ score }) => `Ваша оценка: ${score ?? ""} из 5`,
  },
  newAnswer: "Пришёл ответ",
  reply: "Ваш ответ",
  message: {
    label: "Хотите что-то добавить?",
    send: "Отправить",
    sending: "Отправляем…",
    sent: "Отправлено",
    empty: "Сначала напишите пару слов.",
    failed: "Не отправилось. Текст на месте, попробуйте ещё раз.",
    tryAgain: "Попробовать ещё раз",
  },
  filesFailed: "Сейчас файлы не выбрать: нет связи. Попробуйте ещё раз.",
  list: {
    heading: "Мои жалобы",
    empty: "Жалоб пока нет. Если что-то пойдёт не так, мы рядом.",
  },
  again: "Написать новую жалобу",
  back: "К моим жалобам",
};
