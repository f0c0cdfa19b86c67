/** What stands in the form. */
export interface ComplaintDraft {
  topic: string;
  words: string;
  contact: string;
  consent: boolean;
}

export type DraftField = keyof ComplaintDraft;

/** What is wrong with each field; a field without a fault has no entry. */
export type DraftFaults = Partial<Record<DraftField, string>>;

/** How many characters the words may have. */
export const mostWords = 5000;

export const emptyDraft: ComplaintDraft = { topic: "", words: "", contact: "", consent: false };
