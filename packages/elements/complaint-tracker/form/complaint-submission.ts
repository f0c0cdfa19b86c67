import type { Problem } from "@otklik/client";
import type { Input, Output } from "@otklik/openapi";
import type { Client } from "../../connection/connection.ts";
import { SubmissionKey } from "../../connection/submission-key.ts";
import type { ComplaintTrackerWords } from "../../locales/catalogues/complaint-tracker.ts";
import type { Surroundings } from "../../provider/connected-element.ts";
import { mostWords, type ComplaintDraft, type DraftFaults, type DraftField } from "./complaint-draft.ts";
import { parseContact } from "./contact.ts";

export { faultSummary } from "./fault-summary.ts";

type Filed = Output<"createComplaint">;

/** How an attempt ended: with a receipt, with faults to mend, or with a sentence that says why not. */
export interface Outcome {
  filed?: Filed;
  faults?: DraftFaults;
  failed?: string;
}

const fieldOfMember: Record<string, DraftField> = {
  topic: "topic",
  words: "words",
  email: "contact",
  phone: "contact",
  consentVersion: "consent",
};

const key = new SubmissionKey();

/** What keeps the draft from being sent, in the order of the form. */
export function checkDraft(draft: ComplaintDraft, words: ComplaintTrackerWords["faults"]): DraftFaults {
  return {
    ...(!draft.topic && { topic: words.topic }),
    ...(!draft.words.trim() && { words: words.words }),
    ...(draft.words.length > mostWords && { words: words.wordsTooLong }),
    ...(!parseContact(draft.contact) && { contact: words.contact }),
    ...(!draft.consent && { consent: words.consent }),
  };
}

/** Sends the draft, with the same key for as long as it says the same. Never rejects. */
export async function fileComplaint(
  draft: ComplaintDraft,
  { settings, words, locale }: Surroundings<ComplaintTrackerWords>,
  connect: () => Promise<Client>,
): Promise<Outcome> {
  const input: Input<"createComplaint"> = {
    topic: draft.topic,
    words: draft.words.trim(),
    ...parseContact(draft.contact),
    language: locale,
    consentVersion: settings.consent.version,
  };
  try {
    const client = await connect();
    const filed = await client.createComplaint(input, { idempotencyKey: key.of(Object.entries(input)) });
    // A 2xx of another shape is no receipt: a captive portal may have spoken.
    if (!isFiled(filed)) return { failed: words.failures.offline };
    key.renew();
    return { filed };
  } catch (problem) {
    const faults = faultsOf(problem as Partial<Problem>);
    return Object.keys(faults).length > 0
      ? { faults }
      : { failed: sentenceOf(problem as Partial<Problem>, words.failures) };
  }
}

/** What the server found wrong, at the fields it can be mended in. */
function faultsOf({ errors = [] }: Partial<Problem>): DraftFaults {
  const known = errors.flatMap(({ pointer, detail }) => {
    const field = fieldOfMember[pointer.split("/")[1] ?? ""];
    return field ? [[field, detail]] : [];
  });
  return Object.fromEntries(known) as DraftFaults;
}

function sentenceOf({ status, code }: Partial<Problem>, words: ComplaintTrackerWords["failures"]): string {
  const unreachable = ["network-unreachable", "timed-out", "answer-unexpected"].includes(code ?? "");
  if (unreachable || !navigator.onLine) return words.offline;
  return status === 429 || status === 503 ? words.busy : words.other;
}

function isFiled(filed: {
  complaint?: Partial<Filed["complaint"]>;
  receipt?: Partial<Filed["receipt"]>;
}): boolean {
  return Boolean(filed.complaint?.number && filed.receipt?.number && filed.receipt.secret);
}
