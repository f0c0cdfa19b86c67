import type { Input, Output } from "@otklik/openapi";
import type { FormAbout } from "../cases/receipts/receipt-domain.ts";
import type { FormSpec } from "../cases/sending/form-sender.ts";
import type { FeedbackTexts } from "../texts/shapes/feedback.ts";
import type { FeedbackDraft } from "./feedback-draft.ts";

/** The shapes of the feedback form. */
export interface FeedbackFiling {
  draft: FeedbackDraft;
  input: Input<"createFeedback">;
  answer: Output<"createFeedback">;
  about: FormAbout<FeedbackTexts>;
}

const mostWords = 5000;

/** What a customer says of the operator: it may wait for a better line. */
export const feedbackSpec: FormSpec<FeedbackFiling> = {
  kind: "feedback",
  operation: "createFeedback",
  mayWait: () => true,
  fields: {
    score: {
      fault: ({ score, words }, { texts }) => !score && !words.trim() && texts.faults.nothing,
      refused: ({ texts }) => texts.faults.nothing,
      send: ({ score }) => ({ score: score ? Number(score) : undefined }),
      read: ({ score }) => (score === undefined ? "" : String(score)),
    },
    scale: { send: ({ scale, score }) => ({ scale: score ? scale : undefined }) },
    words: {
      fault: ({ words }, { texts }) => words.length > mostWords && texts.faults.tooLong,
      refused: ({ texts }) => texts.faults.tooLong,
      send: ({ words }, { locale }) => ({ words: words.trim() || undefined, language: locale }),
      read: ({ words = "" }) => words,
    },
    topic: {
      send: ({ topic }) => ({ topic: topic || undefined }),
      read: ({ topic = "" }) => topic,
    },
  },
};
