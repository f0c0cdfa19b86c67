import type { ComplaintTrackerTexts } from "../shapes/complaint-tracker.ts";
import { counted } from "../plural.ts";

const units = {
  day: { one: "day", other: "days" },
  hour: { one: "hour", other: "hours" },
  minute: { one: "minute", other: "minutes" },
};

export const texts: ComplaintTrackerTexts = {
  heading: "Tell us what happened",
  answerWithin: (amount, unit) => `We answer within ${counted("en", amount, units[unit])}`,
  solveWithin: (amount, unit) =>
    `A person reads it, not a robot. We aim to solve it within ${counted("en", amount, units[unit])}.`,
  topic: "What is it about?",
  words: "What went wrong?",
  wordsHint: "In your own words: what, where and when.",
  wordsTooLong: "That is too long: please keep it within 5,000 characters.",
  left: (count) => `${counted("en", count, { one: "character", other: "characters" })} left`,
  files: {
    label: "Photos, documents, recordings (optional)",
    hint: (count, megabytes) =>
      `Up to ${count}, ${megabytes} MB each: photos, PDF, text, sound. You can also drag or paste them here.`,
    choose: "Choose files",
  },
  contact: "Where can we reach you? (optional)",
  contactHint: "Phone or e-mail. Without it, the answer waits for you at your link.",
  fullText: "Read it in full",
  send: "Send",
  sending: "Sending…",
  failed: "This could not be loaded.",
  tryAgain: "Try again",
  offline: "There is no connection, and nothing was sent yet. All you wrote is still here.",
  haveReceipt: "I already have a complaint number",
};
