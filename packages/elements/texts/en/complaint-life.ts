import type { ComplaintLifeTexts } from "../shapes/complaint-life.ts";
import { counted } from "../plural.ts";
import { by } from "./moments.ts";

const times = { one: "more time", other: "more times" };

export const texts: ComplaintLifeTexts = {
  withdraw: {
    sure: "Take the complaint back? We will stop looking into it.",
    yes: "Take it back",
    no: "Leave it with us",
  },
  close: {
    sure: "Is everything solved, and may the complaint be closed?",
    yes: "Yes, close it",
    no: "Not yet",
  },
  reopen: {
    sure: "We are sorry that it did not help. We will look into it again.",
    label: "What is still wrong?",
    empty: "Write a few words about what is still wrong.",
    yes: "Look into it again",
    no: "No need",
    rule: (until, left) => `You can do this ${by(until)}, ${counted("en", left, times)}.`,
  },
  escalate: {
    sure: "The next person in charge takes the complaint:",
    label: "What do they need to know? You may leave this empty.",
    yes: "Escalate",
    no: "Not now",
  },
  rating: {
    legend: "How did we do?",
    scores: ["Very bad", "Bad", "So-so", "Good", "Great"],
    words: "A few words, if you like",
    send: "Rate",
    sending: "Sending…",
    missing: "Choose a rating.",
    thanks: "Thank you! This helps us to get better.",
    sorry: "We are sorry that we let you down. Shall we look into it again?",
    reopen: "Look into it again",
    given: (score) => `Your rating: ${score} out of 5`,
    change: "Change the rating",
    changeableUntil: (until) => `You can change it ${by(until)}.`,
  },
};
