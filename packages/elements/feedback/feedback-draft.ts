/** What stands in the form. */
export interface FeedbackDraft {
  scale: Scale;
  /** Written as a number; empty where none was chosen. */
  score: string;
  words: string;
  topic: string;
}

/** What a score is measured on: satisfaction from 1 to 5, or the wish to recommend from 0 to 10. */
export type Scale = "csat" | "nps";

/** The lowest and the highest score of a scale. */
export const scoresOf: Record<Scale, readonly [lowest: number, highest: number]> = {
  csat: [1, 5],
  nps: [0, 10],
};

export const emptyDraft: FeedbackDraft = { scale: "csat", score: "", words: "", topic: "" };
