import type { Input, Output } from "@otklik/openapi";
import type { FormFields } from "../cases/sending/submission.ts";
import type { ProposalTexts } from "../texts/shapes/ideas.ts";
import type { IdeaDraft } from "./idea-proposal.ts";

/** The shapes of the form in which an idea is proposed. */
export interface IdeaFiling {
  draft: IdeaDraft;
  input: Input<"createIdea">;
  answer: Output<"createIdea">;
  about: ProposalTexts;
}

const mostWords = 5000;

/** What an employee says of an idea. */
export const ideaFields: FormFields<IdeaFiling> = {
  step: {
    fault: ({ step }, { faults }) => !step && faults.step,
    refused: ({ faults }) => faults.step,
    send: ({ step }) => ({ step }),
  },
  title: {
    fault: ({ title }, { faults }) => {
      const { length } = title.trim();
      return (length < 3 || length > 160) && faults.title;
    },
    refused: ({ faults }) => faults.title,
    send: ({ title }) => ({ title: title.trim() }),
  },
  words: {
    fault: ({ words }, { faults }) => words.length > mostWords && faults.words,
    refused: ({ faults }) => faults.words,
    send: ({ words }) => ({ words: words.trim() || undefined }),
  },
};
