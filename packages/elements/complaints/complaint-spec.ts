import type { Input, Output, Schemas } from "@otklik/openapi";
import type { FormAbout } from "../cases/receipts/receipt-domain.ts";
import type { FormFiles, FormSpec } from "../cases/sending/form-sender.ts";
import type { FormField } from "../cases/sending/submission.ts";
import type { ComplaintsTexts } from "../texts/shapes/complaints.ts";
import { mostWords, type ComplaintDraft, type TopicAnswers } from "./complaint-draft.ts";
import { answersOf, attributeFaults, sentAttributes } from "./topic-answers.ts";

/** The shapes of the complaint form. */
export interface ComplaintFiling {
  draft: ComplaintDraft;
  input: Input<"createComplaint">;
  answer: Output<"createComplaint">;
  about: FormAbout<ComplaintsTexts>;
}

/** What the chosen topic asks besides; undefined until that is known. */
type TopicFormOf = (topic: string) => Schemas["TopicForm"] | undefined;

/** What the topic asks for besides, and what else is allowed. */
const furtherField = (topicFormOf: TopicFormOf): FormField<ComplaintFiling, TopicAnswers> => ({
  fault: ({ topic, further }, { texts }) => {
    const { attributes = [] } = (topic ? topicFormOf(topic) : undefined) ?? {};
    const faults = attributeFaults(attributes, further, texts.further.faults);
    return Object.keys(faults).length > 0 && texts.faults.further;
  },
  refused: ({ texts }) => texts.faults.further,
  send: ({ topic, further }) => {
    const asked = topicFormOf(topic);
    const attributes = sentAttributes(asked?.attributes ?? [], further);
    const consents = (asked?.consents ?? []).filter(({ id }) => further.consents[id]);
    return {
      attributes: Object.keys(attributes).length > 0 ? attributes : undefined,
      consents: consents.length > 0 ? consents.map(({ id, version }) => ({ id, version })) : undefined,
    };
  },
  read: answersOf,
});

/** A complaint with what its topic asks and the files that go with it: it may wait for a better line. */
export const complaintSpec = (
  topicFormOf: TopicFormOf,
  files: FormFiles<ComplaintDraft>,
): FormSpec<ComplaintFiling> => ({
  kind: "complaint",
  operation: "createComplaint",
  mayWait: () => true,
  files,
  fields: {
    topic: {
      fault: ({ topic }, { texts }) => !topic && texts.faults.topic,
      refused: ({ texts }) => texts.faults.topic,
      send: ({ topic }) => ({ topic }),
      read: ({ topic = "" }) => topic,
    },
    further: furtherField(topicFormOf),
    words: {
      fault: ({ words }, { texts }) => {
        if (words.length > mostWords) return texts.faults.wordsTooLong;
        return !words.trim() && texts.faults.words;
      },
      refused: ({ texts }) => texts.faults.words,
      send: ({ words }, { locale }) => ({ words: words.trim(), language: locale }),
      read: ({ words = "" }) => words,
    },
    // The outbox names the files that go along: it knows what the server calls them.
    attachments: {
      fault: ({ attachments }, { texts }) => Boolean(attachments?.failed) && texts.faults.attachments,
      refused: ({ texts }) => texts.faults.attachments,
    },
    contact: {
      fault: ({ contact }, { texts }) => !parseContact(contact) && texts.faults.contact,
      refused: ({ texts }) => texts.faults.contact,
      send: ({ contact }) => parseContact(contact) ?? {},
      read: ({ email, phone }) => email ?? phone ?? "",
    },
    consent: {
      fault: ({ consent }, { texts }) => !consent && texts.faults.consent,
      refused: ({ texts }) => texts.faults.consent,
      send: (_, { settings }) => ({ consentVersion: settings.consent.version }),
      read: () => true,
    },
  },
});

/** How the customer can be reached, in the members of `createComplaint`. */
type Contact = { email: string } | { phone: string } | Record<string, never>;

/** Reads one field that may hold a phone number, an e-mail or nothing; undefined where it is none of these. */
export function parseContact(text: string): Contact | undefined {
  const value = text.trim();
  if (!value) return {};
  if (/^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/.test(value) && value.length <= 254) return { email: value };
  const digits = value.replace(/\D/g, "").length;
  if (/^\+?[0-9][0-9 ().-]+$/.test(value) && digits >= 5 && value.length <= 32) return { phone: value };
  return value.startsWith("(") ? parseContact(value.replace(/[()]/g, "")) : undefined;
}
