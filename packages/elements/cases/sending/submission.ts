import { randomKey, type Problem } from "@otklik/client";
import type { OutboxFile } from "@otklik/client/outbox.js";
import type { FailureSentences } from "../../texts/shapes/controls.ts";
import type { Faults } from "./draft-form.ts";

/** The shapes of one form: what stands in it, what the operation takes and gives, and what its fields are judged by. */
export interface Filing {
  draft: object;
  input: Record<string, unknown>;
  answer: unknown;
  about: unknown;
}

type Members<Input> = { [Name in keyof Input]?: Input[Name] | undefined };

/** One field of a form: when it is wrong, what it sends, and how it is filled in again from what was sent. */
export interface FormField<F extends Filing, Value> {
  /** What is wrong with what is written; empty where nothing is. */
  fault?: (draft: F["draft"], about: F["about"]) => string | false;
  /** What is said where the server refuses what the field sent. */
  refused?: (about: F["about"]) => string;
  /** The members of the input that the field fills in; one that is undefined is left out. */
  send?: (draft: F["draft"], about: F["about"]) => Members<F["input"]>;
  /** What stood in the field when this was sent. */
  read?: (input: Partial<F["input"]>) => Value;
}

/** The fields of a form in their order: each member of the draft has one. */
export type FormFields<F extends Filing> = {
  [Name in keyof F["draft"] & string]-?: FormField<F, F["draft"][Name]>;
};

/** What leaves the page: the operation's input, the files that go with it, and the key that names this one effect. */
export interface Content<Input = Record<string, unknown>> {
  input: Input;
  files?: readonly OutboxFile[] | undefined;
  key: string;
}

/** What is shown of a form while it is sent, and by which it is asked. */
export interface SubmittedForm<Draft> extends EventTarget {
  /** What stands in it, with what it knows by itself. */
  readonly whole: Draft;
  faults: Faults<Draft>;
  /** Why it was not sent. */
  failed: string;
  focus: (options?: { name?: string }) => void;
}

/** How a form is sent, and what follows. */
export interface Submission<F extends Filing> {
  fields: FormFields<F>;
  about: F["about"];
  /** What is said where no field is to blame. */
  failures: FailureSentences;
  keys: SubmissionKeys;
  /** Whether the page may keep it from being sent. */
  asksPage: boolean;
  /** The files that go with it, once they are stored or cannot be stored now. */
  files?: (() => Promise<OutboxFile[]> | undefined) | undefined;
  /** Sends; undefined where it waits for a better line. Throws the Problem for which it was refused. */
  post: (content: Content<F["input"]>) => Promise<F["answer"] | undefined>;
  /** Shows what has become of it. */
  shown: (answer: F["answer"] | undefined) => void;
}

/** The page is asked before something is sent; `preventDefault()` keeps it. */
export class BeforeSubmitEvent extends Event {
  constructor() {
    super("otklik-before-submit", { bubbles: true, composed: true, cancelable: true });
  }
}

/** Sends what stands in a form. Nothing of it is lost: until the server, or the outbox, has it, it stays in the form. */
export async function submit<F extends Filing>(
  form: SubmittedForm<F["draft"]>,
  submission: Submission<F>,
): Promise<void> {
  const { fields, about, keys, post, shown } = submission;
  const { whole: draft } = form;
  form.failed = "";
  if (showFaults(form, faultsOf(fields, draft, about))) return;
  if (submission.asksPage && !form.dispatchEvent(new BeforeSubmitEvent())) return;
  const input = inputOf(fields, draft, about);
  let answer: F["answer"] | undefined;
  try {
    const files = await submission.files?.();
    answer = await post({ input, files, key: keys.of({ input, files }) });
  } catch (reason) {
    const refused = refusedFields(reason, submission, draft);
    if (!showFaults(form, refused)) form.failed = refusalOf(reason, submission.failures);
    return;
  }
  keys.renew();
  shown(answer);
}

/** What stood in a form when this was sent; a field that cannot be read back is left out. */
export function draftOf<F extends Filing>(
  fields: FormFields<F>,
  input: Partial<F["input"]>,
): Partial<F["draft"]> {
  const read = fieldsOf(fields).flatMap(([name, field]) => (field.read ? [[name, field.read(input)]] : []));
  return Object.fromEntries(read) as Partial<F["draft"]>;
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

/** One key for one content, kept over retries; other content gets another key. */
export class SubmissionKeys {
  #content = "";
  #key = "";

  /** The key of this content: the same as long as the content is the same. */
  of(content: Omit<Content, "key">): string {
    const now = fingerprint(content);
    if (!this.#key || now !== this.#content) this.#key = randomKey();
    this.#content = now;
    return this.#key;
  }

  /** Goes on with the key under which a content was sent before. */
  keep({ key, ...content }: Content): void {
    this.#content = fingerprint(content);
    this.#key = key;
  }

  /** To be called once the content has had its effect, so that the same words can be sent again. */
  renew(): void {
    this.#key = "";
  }
}

// What was kept by an older version may name the members in another order.
function fingerprint({ input, files = [] }: Omit<Content, "key">): string {
  const members = Object.entries(input).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([members, files.map(({ name, content }) => [name, content.size])]);
}

function fieldsOf<F extends Filing>(fields: FormFields<F>): [string, FormField<F, unknown>][] {
  return Object.entries(fields);
}

function faultsOf<F extends Filing>(
  fields: FormFields<F>,
  draft: F["draft"],
  about: F["about"],
): Faults<F["draft"]> {
  const faults = fieldsOf(fields).map(([name, { fault }]) => [name, fault?.(draft, about)]);
  return Object.fromEntries(faults.filter(([, fault]) => fault)) as Faults<F["draft"]>;
}

/** What a draft comes to, in the members of the operation. */
export function inputOf<F extends Filing>(
  fields: FormFields<F>,
  draft: F["draft"],
  about: F["about"],
): F["input"] {
  const sent = fieldsOf(fields).flatMap(([, { send }]) => Object.entries(send?.(draft, about) ?? {}));
  return Object.fromEntries(sent.filter(([, value]) => value !== undefined));
}

/** The fields that a refusal is about: those that send the members it names, or bear their names. */
function refusedFields<F extends Filing>(
  reason: unknown,
  { fields, about }: Pick<Submission<F>, "fields" | "about">,
  draft: F["draft"],
): Faults<F["draft"]> {
  const { errors = [] } = reason as Partial<Problem>;
  const members = errors.map(({ pointer }) => pointer.split("/")[1] ?? "");
  const refused = fieldsOf(fields).flatMap(([name, { send, refused }]) => {
    const sent = send?.(draft, about) ?? {};
    const isNamed = members.some((member) => member === name || member in sent);
    return isNamed && refused ? [[name, refused(about)]] : [];
  });
  return Object.fromEntries(refused) as Faults<F["draft"]>;
}

/** Shows what is wrong and moves the focus to the first of it; whether there is anything. */
function showFaults<Draft>(form: SubmittedForm<Draft>, faults: Faults<Draft>): boolean {
  form.faults = faults;
  const [name] = Object.keys(faults);
  if (name) form.focus({ name });
  return Boolean(name);
}

declare global {
  interface HTMLElementEventMap {
    "otklik-before-submit": BeforeSubmitEvent;
  }
}
