import type { CallbackRequestTexts } from "../shapes/callback-request.ts";
import { date, nearDay, weekday } from "./moments.ts";

export const texts: CallbackRequestTexts = {
  heading: "Сізге қашан қоңырау шалайық?",
  lead: "Өзіміз тегін қоңырау шаламыз. Уақытты таңдаңыз — сол аралықта телефоныңыз шырылдайды.",
  closed: (opening, away) => `Қазір жабықпыз. Ашыламыз: ${nearDay(opening, away)}, ${opening.time}.`,
  closedForLong: "Қазір жабықпыз.",
  leaveMessage: "Хабарлама қалдыру",
  slotsFailed: "Қай уақыт бос екенін білу мүмкін болмады.",
  failed: "Жүктелмеді.",
  tryAgain: "Қайталап көру",
  day: "Күн",
  dayName: (day, away) => `${["Бүгін", "Ертең"][away ?? 2] ?? capital(weekday(day))}, ${date(day)}`,
  weekdays: ["жс", "дс", "сс", "ср", "бс", "жм", "сн"],
  morning: "Таңертең",
  afternoon: "Күндіз",
  evening: "Кешке",
  none: "Әзірге бос уақыт жоқ",
  noneHint: "Сәл кейінірек қараңыз: орын босап тұрады.",
  ownClock: (operatorTime) => `Уақыт — сіздің сағатыңыз бойынша. Операторда қазір ${operatorTime}.`,
  offline: "Байланыс жоқ. Байланыс болғанда қайталап көріңіз.",
  haveReceipt: "Мен қоңырауға тапсырыс бергенмін",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
