/** What stands in the form beside the time. */
export interface CallbackDraft {
  /** The beginning of the slot; empty where a message is left. */
  startsAt: string;
  phone: string;
  topic: string;
  words: string;
  consent: boolean;
}

export const emptyDraft: CallbackDraft = { startsAt: "", phone: "", topic: "", words: "", consent: false };
