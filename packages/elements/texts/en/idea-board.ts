import type { IdeaBoardTexts } from "../shapes/idea-board.ts";
import { counted } from "../plural.ts";

export const texts: IdeaBoardTexts = {
  heading: "What shall we change for the customer?",
  signIn: "Sign in as an employee to see your colleagues' ideas and propose your own.",
  notEmployee: "This board is for employees.",
  propose: "Propose an idea",
  journey: "Step on the customer's journey",
  allSteps: "The whole journey",
  search: "Search ideas",
  status: "Status",
  anyStatus: "Any status",
  sort: "Order",
  byVotes: "Most votes",
  byDate: "Newest",
  followed: "That I follow",
  statuses: {
    proposed: "Proposed",
    under_review: "Under review",
    accepted: "Accepted",
    in_work: "In work",
    shipped: "Shipped",
    declined: "Declined",
    merged: "Merged",
  },
  otherStatus: "In work",
  vote: (title, votes) =>
    `Vote for “${title}”, ${counted("en", votes, { one: "vote", other: "votes" })} so far`,
  comments: (count) => counted("en", count, { one: "comment", other: "comments" }),
  none: "No such idea yet",
  noneHint: "Then yours will be the first.",
  news: "There are new ideas — show them",
  offline: "There is no connection. Try again when it is back.",
  failed: "The ideas could not be loaded.",
  tryAgain: "Try again",
  more: "Show more",
  loading: "Loading",
};
