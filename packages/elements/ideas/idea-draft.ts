/** What is being proposed. */
export interface IdeaDraft {
  step: string;
  title: string;
  words: string;
}

export const emptyDraft: IdeaDraft = { step: "", title: "", words: "" };
