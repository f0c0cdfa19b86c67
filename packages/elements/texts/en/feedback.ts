import type { FeedbackTexts } from "../shapes/feedback.ts";

export const texts: FeedbackTexts = {
  number: "Feedback number",
  faults: {
    nothing: "Give a score, or write a few words.",
    tooLong: "That is too long: please keep it within 5,000 characters.",
  },
  failures: {
    offline: "There is no connection, and nothing was sent yet. All you wrote is still here.",
    busy: "Too many people are writing right now. Wait a minute and send again; your text is still here.",
    other: "It was not sent, and that is our fault. All you wrote is still here.",
  },
  card: {
    title: "Thank you, we heard you",
    thanks: "A person reads every word.",
    seeStatus: "See its status",
  },
  sentTo: (department) => `It is with those who can change it: ${department}`,
  sentHint: "If we answer, the answer waits for you at your personal link.",
  answered: "We answered you",
  answeredHint: "The answer is below.",
  score: (score, most) => `Your score: ${score} of ${most}`,
  statuses: { received: "Sent to the department", read: "Read", answered: "Answered" },
  events: {
    "feedback.received": "You gave feedback",
    "feedback.read": "Read",
    "feedback.claimed": "You added it to your account",
    "feedback.routed": "Handed over to another department",
    "feedback.answered": "Answer",
  },
  newAnswer: "An answer has arrived",
  again: "Give more feedback",
};
