import type { Input, Output } from "@otklik/openapi";
import type { FormAbout } from "../cases/receipts/receipt-domain.ts";
import type { FormSpec } from "../cases/sending/form-sender.ts";
import type { CallbacksTexts } from "../texts/shapes/callbacks.ts";
import type { CallbackDraft } from "./callback-form.ts";

/** The shapes of the callback form. */
export interface CallbackFiling {
  draft: CallbackDraft;
  input: Input<"createCallback">;
  answer: Output<"createCallback">;
  about: FormAbout<CallbacksTexts>;
}

/** A call at a chosen time, or a message for when nobody calls. */
export const callbackSpec: FormSpec<CallbackFiling> = {
  kind: "callback",
  operation: "createCallback",
  // Whoever chose a time has to know now whether she will be called then.
  mayWait: ({ startsAt }) => !startsAt,
  fields: {
    startsAt: { send: ({ startsAt }) => ({ startsAt: startsAt || undefined }) },
    phone: {
      fault: ({ phone }, { texts }) => !isPhone(phone) && texts.faults.phone,
      refused: ({ texts }) => texts.faults.phone,
      send: ({ phone }) => ({ phone: phone.trim() }),
      read: ({ phone = "" }) => phone,
    },
    topic: {
      fault: ({ topic }, { texts }) => !topic && texts.faults.topic,
      refused: ({ texts }) => texts.faults.topic,
      send: ({ topic }) => ({ topic }),
      read: ({ topic = "" }) => topic,
    },
    words: {
      fault: ({ startsAt, words }, { texts }) => !startsAt && !words.trim() && texts.faults.words,
      refused: ({ texts }) => texts.faults.words,
      send: ({ words }, { locale }) => ({ words: words.trim() || undefined, language: locale }),
      read: ({ words = "" }) => words,
    },
    consent: {
      fault: ({ consent }, { texts }) => !consent && texts.faults.consent,
      refused: ({ texts }) => texts.faults.consent,
      send: (_, { settings }) => ({ consentVersion: settings.consent.version }),
      read: () => true,
    },
  },
};

function isPhone(text: string): boolean {
  return /^[+(0-9][0-9 ().-]+$/.test(text.trim()) && text.replace(/\D/g, "").length >= 5;
}
