import type { FeedbackFormTexts } from "../shapes/feedback-form.ts";

export const texts: FeedbackFormTexts = {
  csat: () => "How are we doing?",
  nps: (operator) => `Would you recommend ${operator} to a friend?`,
  scores: ["Terrible", "Bad", "So-so", "Good", "Great"],
  lowest: "Never",
  highest: "Certainly",
  words: "What should we do better?",
  topic: "What it is about",
  anyTopic: "Everything",
  launcher: "Rate us",
  close: "Close",
  send: "Send",
  sending: "Sending…",
  failed: "This could not be loaded.",
  tryAgain: "Try again",
  offline: "There is no connection, and nothing was sent yet. All you wrote is still here.",
  haveReceipt: "See the answer to my feedback",
};
