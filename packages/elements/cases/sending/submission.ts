import type { FailureSentences } from "../../texts/shapes/controls.ts";
import type { Problem } from "@otklik/client";

/** How an attempt ended: with what was given, with faults to mend, or with a sentence that says why not. */
export interface Outcome<Given, Field extends string> {
  given?: Given;
  faults?: Partial<Record<Field, string>>;
  failed?: string;
  /** Whether it was kept, to be sent later. */
  waits?: boolean;
}

/** Something to be sent, and how its answer is read. */
export interface Submission<Given, Field extends string> {
  send: () => Promise<Given>;
  /** Whether the answer is one: a captive portal may have spoken in place of the server. */
  isGiven: (answer: Given) => boolean;
  /** By member of the input, the field in which it is filled in and what is said there where it is refused. */
  faultOf: Partial<Record<string, readonly [field: Field, fault: string]>>;
  failures: FailureSentences;
}

/** Sends, and says how it ended. Never rejects. */
export async function submit<Given, Field extends string>({
  send,
  isGiven,
  faultOf,
  failures,
}: Submission<Given, Field>): Promise<Outcome<Given, Field>> {
  try {
    const given = await send();
    return isGiven(given) ? { given } : { failed: failures.offline };
  } catch (reason) {
    const { errors = [] } = reason as Partial<Problem>;
    const faults = errors.flatMap(({ pointer }) => {
      const fault = faultOf[pointer.split("/")[1] ?? ""];
      return fault ? [fault] : [];
    });
    return faults.length > 0
      ? { faults: Object.fromEntries(faults) as Partial<Record<Field, string>> }
      : { failed: refusalOf(reason, failures) };
  }
}

/** Why something was refused: in the server's own words where it has any for the person. */
export function refusalOf(reason: unknown, failures: FailureSentences): string {
  const { status = 0, code, detail } = reason as Partial<Problem>;
  if ([401, 403, 404, 409].includes(status) && detail) return detail;
  const isUnreachable =
    code === "network-unreachable" || code === "timed-out" || code === "answer-unexpected";
  if (isUnreachable || !navigator.onLine) return failures.offline;
  return status === 429 || status === 503 ? failures.busy : failures.other;
}
