/** What a manager can move an idea by, and what is asked for it. */
export interface MoveTexts {
  heading: string;
  reviewIdea: string;
  acceptIdea: string;
  startIdea: string;
  shipIdea: string;
  declineIdea: string;
  mergeIdea: string;
  owner: string;
  dueOn: string;
  reason: string;
  reasonHint: string;
  into: string;
  intoHint: string;
  cancel: string;
  faults: { owner: string; dueOn: string; reason: string; into: string };
}
