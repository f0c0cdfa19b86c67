import type { PromiseBoardTexts } from "../shapes/promise-board.ts";
import { counted } from "../plural.ts";

const months = "January February March April May June July August September October November December".split(
  " ",
);
const complaints = (count: number): string => counted("en", count, { one: "complaint", other: "complaints" });
const units = {
  day: { one: "day", other: "days" },
  hour: { one: "hour", other: "hours" },
  minute: { one: "minute", other: "minutes" },
};

export const texts: PromiseBoardTexts = {
  heading: "Do we keep our word?",
  lead: "How many complaints were answered and solved in time. Counted by the server; nothing is touched up afterwards.",
  month: "Month",
  monthName: (month, year) => `${months[month] ?? ""} ${year}`,
  soFar: (name) => `${name}, so far`,
  headline: (month, share, { kept, decided }) =>
    `In ${months[month] ?? ""} ${share} of complaints were answered in time: ${kept} of ${decided}.`,
  undecided: "Nothing has fallen due yet",
  of: ({ kept, decided }) => `${kept} of ${decided}`,
  long: ({ days, hours, minutes }) =>
    [days && `${days}\u00a0d`, hours && `${hours}\u00a0h`, minutes && `${minutes}\u00a0min`]
      .filter(Boolean)
      .join("\u00a0"),
  half: (time) => `Half of them within ${time}`,
  most: (time) => `Nine of ten within ${time}`,
  mostWait: "Nine of ten have not got there yet",
  answer: {
    title: (amount, unit) => `Answered within ${counted("en", amount, units[unit])}`,
    column: "Answered in time",
    late: (count) => `${count} answered late`,
    overdue: (count) => `${count} waiting longer than promised`,
    abandoned: (count) => `${count} withdrawn, never answered`,
    running: (count) => `${count} still have time`,
    excluded: (count) => `${count} withdrawn in time, not counted`,
  },
  solve: {
    title: (amount, unit) => `Solved within ${counted("en", amount, units[unit])}`,
    column: "Solved in time",
    late: (count) => `${count} solved late`,
    overdue: (count) => `${count} past the target, not solved yet`,
    abandoned: (count) => `${count} past the target when withdrawn or rejected`,
    running: (count) => `${count} still have time`,
    excluded: (count) => `${count} withdrawn or rejected in time, not counted`,
  },
  open: {
    heading: "Right now",
    running: () => "waiting for an answer, in time",
    answerOverdue: () => "waiting longer than promised",
    solveOverdue: () => "not solved by the target",
  },
  topics: {
    heading: "By topic",
    topic: "Topic",
    others: "Other topics",
    few: "Topics with fewer than five complaints in a month are shown together, so that no one can be recognised.",
  },
  months: {
    heading: "All months",
    month: "Month",
    received: "Received",
    half: "Half within",
    most: "9 of 10 within",
  },
  reopened: (count) => `${complaints(count)} reopened`,
  method: {
    heading: "How this is counted",
    says: [
      "A complaint counts in the month in which it was received. The whole is every complaint whose promise was kept or whose moment has passed; what still has time stands beside it.",
      "The first answer of a person counts: an answer, a question to the customer, a solution or a rejection with its reason. The automatic receipt does not.",
      "Solved is what was solved last: a reopened complaint counts only when it is solved again. While we wait for the customer, the clock of the target stands still.",
      "Not counted: complaints that were withdrawn before their moment, and for the solution also those rejected before it. What happens later does not undo a miss.",
      "Times are rounded up, and whoever still waits counts as waiting longer than all others: the figures are never better than the truth.",
    ],
  },
  chain: {
    label: (day) => `Fingerprint of all days up to ${day}`,
    hint: "Each day is closed at midnight and bound to the day before. Keep this fingerprint: if anyone changes a past figure, it no longer fits, and you can prove it.",
    copy: "Copy",
    copied: "Copied",
  },
  day: (day, month, year) => `${day} ${months[month] ?? ""} ${year}`,
  download: "Take the figures along",
  table: "Table (CSV)",
  data: "Data (JSON)",
  empty: "No complaints yet",
  emptyHint: "As soon as there are some, everyone sees here whether we answer them in time.",
  failed: "The figures did not load.",
  tryAgain: "Try again",
};
