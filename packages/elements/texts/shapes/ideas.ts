import type { MessageBoxTexts } from "./controls.ts";
import type { FormTexts } from "./controls.ts";
import type { EventTitles } from "./controls.ts";
import type { Moment } from "../moment.ts";
import type { MoveTexts } from "./idea-moves.ts";

/** Where an idea is proposed. */
export interface ProposalTexts extends FormTexts {
  heading: string;
  lead: string;
  step: string;
  title: string;
  titleHint: string;
  words: string;
  similar: string;
  faults: { step: string; title: string; words: string };
}

/** What is said of one idea, and where one is proposed. */
export interface IdeasTexts {
  back: string;
  proposedBy: (author: string | null, at: Moment) => string;
  follow: string;
  following: string;
  /** Who answers for an idea, and until when. */
  owned: (owner: string, due: Moment | undefined) => string;
  ownedHint: string;
  overdue: (owner: string, due: Moment) => string;
  shipped: string;
  declined: string;
  merged: (number: string) => string;
  events: EventTitles;
  comments: string;
  noComments: string;
  comment: MessageBoxTexts;
  /** Only who decides has to have them. */
  moves: () => Promise<MoveTexts>;
  proposal: ProposalTexts;
  proposed: string;
  voted: string;
  unvoted: string;
}
