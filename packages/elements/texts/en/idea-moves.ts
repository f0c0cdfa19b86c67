import type { MoveTexts } from "../shapes/idea-moves.ts";

export const texts: MoveTexts = {
  heading: "Decision",
  reviewIdea: "Take under review",
  acceptIdea: "Accept",
  startIdea: "Begin the work",
  shipIdea: "Shipped",
  declineIdea: "Decline",
  mergeIdea: "Merge",
  owner: "Who is responsible",
  dueOn: "By which day",
  reason: "Why not",
  reasonHint: "Everyone reads this: the author, and all who voted.",
  into: "Number of the idea to merge it into",
  intoHint: "Votes and followers go along.",
  cancel: "Not now",
  faults: {
    owner: "Name who is responsible.",
    dueOn: "Choose today or a later day.",
    reason: "Write why: nothing is declined without a reason.",
    into: "Give the number of another idea.",
  },
};
