import type { ComplaintsWords } from "../catalogues/complaints.ts";
import type { Moment } from "../moment.ts";

const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const months = "January February March April May June July August September October November December".split(
  " ",
);

const at = ({ day, month, year, time }: Moment): string =>
  `${day} ${months[month] ?? ""}${year ? ` ${year}` : ""}, ${time}`;
const by = (moment: Moment): string => `by ${weekdays[moment.weekday] ?? ""}, ${at(moment)}`;

export const words: ComplaintsWords = {
  at,
  relative: (amount, unit) => new Intl.RelativeTimeFormat("en").format(amount, unit),
  number: "Complaint number",
  statuses: {
    received: "Received",
    in_progress: "In progress",
    waiting_for_customer: "Waiting for you",
    resolved: "Solved",
    closed: "Closed",
    withdrawn: "Withdrawn",
    rejected: "Declined",
    other: "In progress",
  },
  promise: {
    running: (due) => `We answer ${by(due)}`,
    kept: "Promise kept",
    keptAt: (answered) => `Answered ${at(answered)}`,
    breached: "We did not answer in time. We are sorry.",
    breachedSince: (due) =>
      `We promised an answer ${by(due)}. We still owe it to you and have not forgotten.`,
    answeredLate: (answered) => `Answered late, ${at(answered)}`,
    operatorTime: (moment, zone) => `By the operator's clock: ${at(moment)} (${zone})`,
  },
  receipt: {
    title: "Your complaint is received",
    thanks: "Thank you for telling us. Every complaint is a gift: it shows what to put right.",
    link: "Your personal link",
    onlyWayBack: "Keep it: without an account it is the only way back. Show it to nobody.",
    notKept: "This browser remembers nothing, so please copy the link right now.",
    copy: "Copy",
    copied: "Copied",
    selected: "The link is selected — copy it",
    print: "Print",
    seeStatus: "See its status",
    yours: "My personal link",
  },
  entry: {
    heading: "Let us find your complaint",
    label: "Personal link, or number and code",
    hint: "Paste the whole link, or the number and the code with a space between.",
    incomplete:
      "We need the whole link, or both the number and the code: 7K3F-92XQ-R and 22 more characters.",
    notFound: "We found no such complaint. Please check that the link was copied in full.",
    failed: "We could not check it. Look whether you are online, and try again.",
    open: "Open",
    opening: "Looking…",
  },
  view: {
    loading: "Loading the complaint",
    failed: "The complaint cannot be opened right now. It is not lost.",
    tryAgain: "Try again",
    timeline: "What has happened",
    received: "You wrote to us",
    answered: "Answer",
    added: "You added",
    happened: "News",
    newAnswer: "An answer has arrived",
    changed: "The complaint was updated",
  },
  message: {
    label: "Would you like to add anything?",
    send: "Send",
    sending: "Sending…",
    sent: "Sent",
    empty: "Write a few words first.",
    failed: "It was not sent. Your text is still here, please try again.",
    tryAgain: "Try again",
  },
  list: {
    heading: "My complaints",
    empty: "No complaints yet. If anything goes wrong, we are here.",
    more: "Show more",
    fileNew: "Write a new complaint",
    back: "Back to my complaints",
  },
};
