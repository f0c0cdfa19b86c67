import type { ComplaintsWords } from "../catalogues/complaints.ts";
import { at, by } from "./moments.ts";

export const words: ComplaintsWords = {
  number: "Complaint number",
  statuses: {
    received: "Received",
    in_progress: "In progress",
    waiting_for_customer: "Waiting for you",
    resolved: "Solved",
    closed: "Closed",
    withdrawn: "Withdrawn",
    rejected: "Declined",
  },
  promise: {
    running: (due) => `We answer ${by(due)}`,
    kept: "Promise kept",
    keptAt: (answered) => `Answered ${at(answered)}`,
    breached: "We did not answer in time. We are sorry.",
    breachedSince: (due) =>
      `We promised an answer ${by(due)}. We still owe it to you and have not forgotten.`,
    answeredLate: (answered) => `Answered late, ${at(answered)}`,
  },
  further: {
    answers: "This may help right away",
    consents: "What else you may allow us",
    more: "Read more",
    optional: (title) => `${title} (optional)`,
    faults: {
      missing: "We need this to look into it.",
      number: "Write a number, such as 299.50.",
      between: (minimum, maximum) => `The number has to be between ${minimum} and ${maximum}.`,
      date: "Choose a date.",
      text: "This does not look as it should. Please check it.",
    },
  },
  target: {
    answer: "First answer",
    name: "Solution",
    running: (due) => `We mean to solve it ${by(due)}`,
    hurry: "We are hurrying",
    paused: "We wait for your answer",
    pausedHint: "Until you answer, the time to solve it stands still.",
    kept: "Solved in time",
    late: "Solved later than we meant to",
    at,
    breached: (due) => `We meant to solve it ${by(due)} and did not manage. We are sorry.`,
  },
  ladder: {
    now: (who, due) => `Now in charge: ${who}. You get an answer ${by(due)}.`,
    next: (who) => `If this does not help, the next to answer is: ${who}.`,
  },
  steps: {
    withdraw: "Take it back",
    reopen: "It did not help",
    close: "It helped, close it",
    escalate: "Escalate",
  },
  outcome: { heading: "Did it help?" },
  faults: {
    topic: "Choose a topic, so that it reaches the right people.",
    further: "Something is missing in what this topic asks for.",
    words: "Write at least a few words about what happened.",
    wordsTooLong: "That is too long: please keep it within 5,000 characters.",
    attachments: "Some of the files were not sent. Try them again, or take them away.",
    contact: "This looks like neither a phone number nor an e-mail. Check it, or leave it empty.",
    consent: "Without your consent we are not allowed to take the complaint.",
  },
  failures: {
    offline: "There is no connection, and nothing was sent yet. All you wrote is still here.",
    busy: "Too many complaints are coming in right now. Wait a minute and send again; your text is still here.",
    other: "It was not sent, and that is our fault. All you wrote is still here.",
  },
  card: {
    title: "Your complaint is received",
    thanks: "Thank you for telling us. Every complaint is a gift: it shows what to put right.",
    seeStatus: "See its status",
  },
  events: {
    "complaint.received": "You wrote to us",
    "complaint.answered": "Answer",
    "complaint.message-added": "You added",
    "complaint.claimed": "You added it to your account",
    "complaint.customer-asked": "We asked you",
    "complaint.handed-over": "Handed over to another department",
    "complaint.resolved": "Solved",
    "complaint.rejected": "We cannot help",
    "complaint.withdrawn": "You took the complaint back",
    "complaint.reopened": "You asked us to look again",
    "complaint.closed": "The complaint is closed",
    "complaint.escalated": "Escalated",
    "complaint.breached": ({ promise }) =>
      promise === "answer"
        ? "We did not answer in time. We are sorry."
        : promise === "solve"
          ? "We did not solve it in time. We are sorry."
          : "The one in charge did not answer in time. We are sorry.",
    "complaint.rated": ({ score }) => `Your rating: ${score ?? ""} out of 5`,
  },
  newAnswer: "An answer has arrived",
  reply: "Your answer",
  message: {
    label: "Would you like to add anything?",
    send: "Send",
    sending: "Sending…",
    sent: "Sent",
    empty: "Write a few words first.",
    failed: "It was not sent. Your text is still here, please try again.",
    tryAgain: "Try again",
  },
  filesFailed: "Files cannot be chosen right now: there is no connection. Try again.",
  list: {
    heading: "My complaints",
    empty: "No complaints yet. If anything goes wrong, we are here.",
  },
  again: "Write a new complaint",
  back: "Back to my complaints",
};
