import type { CallbackRequestTexts } from "../shapes/callback-request.ts";
import { date, nearDay, weekday } from "./moments.ts";

export const texts: CallbackRequestTexts = {
  heading: "Когда вам позвонить?",
  lead: "Звоним сами и бесплатно. Выберите время — в этот промежуток телефон зазвонит.",
  closed: (opening, away) => `Сейчас мы закрыты. Откроемся ${nearDay(opening, away)} в ${opening.time}.`,
  closedForLong: "Сейчас мы закрыты.",
  leaveMessage: "Оставить сообщение",
  slotsFailed: "Не получилось узнать, какое время свободно.",
  failed: "Не получилось загрузить.",
  tryAgain: "Попробовать ещё раз",
  day: "День",
  dayName: (day, away) => `${["Сегодня", "Завтра"][away ?? 2] ?? capital(weekday(day))}, ${date(day)}`,
  weekdays: ["вс", "пн", "вт", "ср", "чт", "пт", "сб"],
  morning: "Утро",
  afternoon: "День",
  evening: "Вечер",
  none: "Свободного времени пока нет",
  noneHint: "Загляните чуть позже: места освобождаются.",
  ownClock: (operatorTime) => `Время — по вашим часам. У оператора сейчас ${operatorTime}.`,
  offline: "Нет связи. Попробуйте ещё раз, когда она появится.",
  haveReceipt: "Я уже заказывал звонок",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
