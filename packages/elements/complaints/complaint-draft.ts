import type { Uploads } from "../cases/attachments/uploads.ts";

/** What the topic asks for besides, and what else is allowed, as it was filled in. */
export interface TopicAnswers {
  attributes: Record<string, string | boolean>;
  consents: Record<string, string | boolean>;
}

/** What stands in the form. */
export interface ComplaintDraft {
  topic: string;
  further: TopicAnswers;
  words: string;
  contact: string;
  /** The files that go with it. */
  attachments?: Uploads;
  consent: boolean;
}

/** How many characters the words may have. */
export const mostWords = 5000;

export const emptyDraft: ComplaintDraft = {
  topic: "",
  further: { attributes: {}, consents: {} },
  words: "",
  contact: "",
  consent: false,
};
