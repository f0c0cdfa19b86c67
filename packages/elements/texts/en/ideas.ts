import type { IdeasTexts } from "../shapes/ideas.ts";
import { momentOf } from "../moment.ts";
import { at, date } from "./moments.ts";

export const texts: IdeasTexts = {
  back: "Back to all ideas",
  proposedBy: (author, moment) => (author ? `${author}, ${at(moment)}` : at(moment)),
  follow: "Follow",
  following: "Following",
  owned: (owner, due) => (due ? `${owner} is responsible, by ${date(due)}` : `${owner} is responsible`),
  ownedHint: "The idea is accepted and will be carried through.",
  overdue: (owner, due) => `It was due on ${date(due)}. ${owner} is responsible.`,
  shipped: "Shipped: customers see it already",
  declined: "Declined",
  merged: (number) => `Merged into idea ${number}`,
  events: {
    "idea.proposed": "Proposed",
    "idea.reviewed": "Taken under review",
    "idea.accepted": ({ owner = "", dueOn }) =>
      dueOn
        ? `Accepted: ${owner} is responsible, by ${date(momentOf(dueOn, "UTC"))}`
        : `Accepted: ${owner} is responsible`,
    "idea.started": "Work has begun",
    "idea.shipped": "Shipped",
    "idea.declined": "Declined",
    "idea.merged": ({ into = "" }) => `Merged into idea ${into}`,
    "idea.joined": ({ from = "" }) => `Idea ${from} was merged into this one`,
  },
  comments: "Discussion",
  noComments: "Nobody has said anything yet.",
  comment: {
    label: "What do you think?",
    send: "Add a comment",
    sending: "Sending…",
    sent: "The comment is added",
    empty: "Write a few words first.",
    failed: "It was not sent. Your text is still here, please try again.",
    tryAgain: "Try again",
  },
  moves: () => import("./idea-moves.ts").then(({ texts }) => texts),
  proposal: {
    heading: "Your idea",
    lead: "Walk the customer's journey and say what to change on it. Everyone sees the idea, and what becomes of it.",
    step: "At which step?",
    title: "What to change, in one sentence",
    titleHint: "For example: the courier sets the phone up.",
    words: "Say more (optional)",
    similar: "Something like it was proposed. Support it instead?",
    send: "Propose",
    sending: "Sending…",
    tryAgain: "Try again",
    offline: "There is no connection, and the idea is not sent yet. All you wrote is still here.",
    faults: {
      step: "Choose a step, so that the idea is found.",
      title: "Say it in one sentence of 3 to 160 characters.",
      words: "That is too long: please keep it within 5,000 characters.",
    },
  },
  proposed: "The idea is on the board",
  voted: "Your vote counts",
  unvoted: "Your vote is taken back",
};
