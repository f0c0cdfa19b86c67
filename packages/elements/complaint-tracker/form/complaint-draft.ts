import type { Uploads } from "../../connection/attachments/uploads.ts";

/** What stands in the form. */
export interface ComplaintDraft {
  topic: string;
  words: string;
  contact: string;
  /** The files that go with it. */
  attachments?: Uploads;
  consent: boolean;
}

/** How many characters the words may have. */
export const mostWords = 5000;

export const emptyDraft: ComplaintDraft = { topic: "", words: "", contact: "", consent: false };
