import type { PromiseBoardTexts } from "../shapes/promise-board.ts";
import { counted } from "../plural.ts";

const months = "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь".split(" ");
const inMonth = "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split(
  " ",
);
const ofMonth = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(
  " ",
);
const units = {
  day: { one: "день", few: "дня", other: "дней" },
  hour: { one: "час", few: "часа", other: "часов" },
  minute: { one: "минуту", few: "минуты", other: "минут" },
};

/** The form that goes with the number; all numbers but those that end in one take the other. */
const form = (count: number, one: string, other: string): string =>
  new Intl.PluralRules("ru").select(count) === "one" ? one : other;

export const texts: PromiseBoardTexts = {
  heading: "Держим ли мы слово",
  lead: "Сколько жалоб получили ответ и решение в срок. Считает сервер, и задним числом ничего не поправить.",
  month: "Месяц",
  monthName: (month, year) => `${months[month] ?? ""} ${year}`,
  soFar: (name) => `${name}, ещё идёт`,
  headline: (month, share, { kept, decided }) =>
    `В ${inMonth[month] ?? ""} вовремя ответили на ${share} жалоб: на ${kept} из ${decided}.`,
  undecided: "Сроки ещё не подошли",
  of: ({ kept, decided }) => `${kept} из ${decided}`,
  long: ({ days, hours, minutes }) =>
    [days && `${days}\u00a0д`, hours && `${hours}\u00a0ч`, minutes && `${minutes}\u00a0мин`]
      .filter(Boolean)
      .join("\u00a0"),
  half: (time) => `Половина — за ${time}`,
  most: (time) => `Девять из десяти — за ${time}`,
  mostWait: "Девять из десяти — пока не набралось",
  answer: {
    title: (amount, unit) => `Ответили за ${counted("ru", amount, units[unit])}`,
    column: "Ответили в срок",
    late: (count) => `${count} с опозданием`,
    overdue: (count) => `${count} ${form(count, "ждёт", "ждут")} дольше обещанного`,
    abandoned: (count) => `${count} ${form(count, "отозвана", "отозваны")}, ответа так и не было`,
    running: (count) => `${count} ещё в пределах срока`,
    excluded: (count) => `${count} ${form(count, "отозвана", "отозваны")} до срока, не считаем`,
  },
  solve: {
    title: (amount, unit) => `Решили за ${counted("ru", amount, units[unit])}`,
    column: "Решили в срок",
    late: (count) => `${count} с опозданием`,
    overdue: (count) => `${count} не ${form(count, "решена", "решены")}, хотя срок прошёл`,
    abandoned: (count) =>
      `${count} ${form(count, "отозвана или отклонена", "отозваны или отклонены")} уже после срока`,
    running: (count) => `${count} ещё в пределах срока`,
    excluded: (count) =>
      `${count} ${form(count, "отозвана или отклонена", "отозваны или отклонены")} до срока, не считаем`,
  },
  open: {
    heading: "Прямо сейчас",
    running: (count) => `${form(count, "ждёт", "ждут")} ответа, срок не прошёл`,
    answerOverdue: (count) => `${form(count, "ждёт", "ждут")} дольше обещанного`,
    solveOverdue: (count) => `не ${form(count, "решена", "решены")} к сроку`,
  },
  topics: {
    heading: "По темам",
    topic: "Тема",
    others: "Остальные темы",
    few: "Темы, по которым за месяц меньше пяти жалоб, показаны вместе: чтобы никого нельзя было узнать.",
  },
  months: {
    heading: "Все месяцы",
    month: "Месяц",
    received: "Получено",
    half: "Половина за",
    most: "9 из 10 за",
  },
  reopened: (count) =>
    counted("ru", count, {
      one: "жалобу открыли снова",
      few: "жалобы открыли снова",
      other: "жалоб открыли снова",
    }),
  method: {
    heading: "Как мы считаем",
    says: [
      "Жалоба относится к тому месяцу, в котором её получили. Целое — все жалобы, по которым обещание выполнено или срок прошёл; те, у которых время ещё есть, показаны рядом.",
      "Считается первый ответ человека: ответ, вопрос клиенту, решение или отказ с причиной. Автоматическое «получили» — не ответ.",
      "Решена — та, что решена в последний раз: если жалобу открыли снова, она считается, только когда её решат ещё раз. Пока мы ждём клиента, часы решения стоят.",
      "Не считаем жалобы, отозванные до срока, а для решения — и отклонённые до него. То, что случилось позже, пропущенный срок не отменяет.",
      "Время округляем вверх, а тех, кто всё ещё ждёт, считаем ждущими дольше всех: цифры не бывают лучше правды.",
    ],
  },
  chain: {
    label: (day) => `Отпечаток всех дней по ${day}`,
    hint: "В полночь день закрывается и связывается с предыдущим. Сохраните отпечаток: если кто-то изменит прошлую цифру, он перестанет сходиться, и вы это докажете.",
    copy: "Скопировать",
    copied: "Скопировано",
  },
  day: (day, month, year) => `${day} ${ofMonth[month] ?? ""} ${year}`,
  download: "Забрать цифры",
  table: "Таблица (CSV)",
  data: "Данные (JSON)",
  empty: "Жалоб пока не было",
  emptyHint: "Как только появятся, здесь все увидят, отвечаем ли мы вовремя.",
  failed: "Цифры не загрузились.",
  tryAgain: "Попробовать ещё раз",
};
