import type { CallbackRequestTexts } from "../shapes/callback-request.ts";
import { date, nearDay, weekday } from "./moments.ts";

export const texts: CallbackRequestTexts = {
  heading: "When shall we call you?",
  lead: "We call you, free of charge. Choose a time: your phone rings within it.",
  closed: (opening, away) => `We are closed now. We open ${nearDay(opening, away)} at ${opening.time}.`,
  closedForLong: "We are closed now.",
  leaveMessage: "Leave a message",
  slotsFailed: "We could not find out which times are free.",
  failed: "This could not be loaded.",
  tryAgain: "Try again",
  day: "Day",
  dayName: (day, away) => `${["Today", "Tomorrow"][away ?? 2] ?? weekday(day)}, ${date(day)}`,
  weekdays: ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"],
  morning: "Morning",
  afternoon: "Afternoon",
  evening: "Evening",
  none: "No time is free right now",
  noneHint: "Look again a little later: places become free.",
  ownClock: (operatorTime) => `Times are by your own clock. The operator's shows ${operatorTime} now.`,
  offline: "There is no connection. Try again when it is back.",
  haveReceipt: "I have asked for a call already",
};
