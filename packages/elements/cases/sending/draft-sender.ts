import type { ReceiptKind, OperationId } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import { connect, type Client, type Receipt } from "../../page/connection.ts";
import { submit, type Outcome, type Submission } from "./submission.ts";
import { SubmissionKey } from "./submission-key.ts";
import type { FollowingWords } from "../../texts/shapes/following.ts";
import type { OutboxEntry, OutboxFile } from "./page-outbox.ts";
import { Sendings, type Letter } from "./sendings.ts";
import "./waiting-list.ts";
import type { OutboxAct } from "./waiting-list.ts";
import type { DraftForm, Faults, Sender } from "./draft-form.ts";
import { keepText } from "../../page/kept-text.ts";
import { GivenEvent, submitDraft } from "./submit-draft.ts";
import { parts } from "../../look/tokens.ts";
import { keepDraft, keptDraft } from "./kept-draft.ts";
import { draftKeyOf } from "./receipt-place.ts";
import type { ScreensHost } from "../receipts/receipt-widget.ts";

/** What a draft comes to, and how what the server finds wrong with it is told. */
export interface FormLetter<Draft> extends Pick<
  Submission<unknown, keyof Draft & string>,
  "faultOf" | "failures"
> {
  operation: OperationId;
  input: Record<string, unknown>;
  /** The files that go with it, once they are sent or cannot be sent now. */
  files?: (() => Promise<OutboxFile[]>) | undefined;
  /** Whether it may be sent later, where it cannot be sent now. */
  mayWait: boolean;
  /** Called once it was sent, or is kept to be sent. */
  onSent?: (() => void) | undefined;
}

/** What sends a draft, keeps it until it is sent, and shows what of all that was sent has not arrived. */
export abstract class DraftSender<
  Draft extends object,
  Answer extends { receipt: Receipt },
> implements Sender<Draft, Answer> {
  protected readonly host: ScreensHost;
  protected readonly sendings: Sendings;
  protected following!: FollowingWords;
  /** What was taken back of what was written further to the thing that is shown. */
  protected returned = nothingReturned;

  readonly #key = new SubmissionKey();
  /** Who was there the last time one looked; empty for nobody known. */
  #subject = "";

  protected abstract readonly kind: ReceiptKind;

  constructor(host: ScreensHost) {
    this.host = host;
    const onChange = (): void => this.#onOutboxChange();
    this.sendings = new Sendings(host.element, { kind: () => this.kind, options: host.connection, onChange });
  }

  protected abstract check(draft: Draft): Faults<Draft>;

  protected abstract letterOf(draft: Draft): FormLetter<Draft>;

  /** What stood in the form when this was sent. */
  protected abstract draftOf(entry: OutboxEntry): Partial<Draft> | Promise<Partial<Draft>>;

  protected abstract toForm: () => void;

  protected abstract showWaiting(): void;

  protected abstract showGiven(given: Answer, entry?: OutboxEntry): void;

  /** By which the thing that is shown is known. */
  protected abstract get shownNumber(): string | undefined;

  /** What has arrived and is shown with its receipt. */
  protected abstract get shownEntry(): OutboxEntry | undefined;

  /** Whether nothing is shown but what waits. */
  protected abstract get onlyWaits(): boolean;

  abstract summary(form: DraftForm<Draft, Answer>): TemplateResult | undefined;

  submit(form: DraftForm<Draft, Answer>): Promise<void> {
    return submitDraft(form, {
      check: (draft) => this.check(draft),
      send: (draft) => this.#send(draft),
    });
  }

  keep(form: DraftForm<Draft, Answer>): void {
    if (!form.isConnected) return;
    if (form.draft === form.empty) form.draft = keptDraft(this.#drawer, form.empty) ?? form.empty;
    else keepDraft(this.#drawer, form.draft);
  }

  restore(): void {
    if (this.#form) this.keep(this.#form);
  }

  drawWaiting(): TemplateResult | undefined {
    const { shownNumber, shownEntry } = this;
    // What belongs to the thing that is shown stands there, and what is shown is told once.
    const entries = this.sendings
      .entries()
      .filter(
        ({ input, key }) => key !== shownEntry?.key && (!shownNumber || input["number"] !== shownNumber),
      );
    return entries.length > 0 ? this.#drawList(entries, this.onlyWaits ? "screen" : "above") : undefined;
  }

  /** What of a thing waits. */
  protected drawWaitingFor(number: string): TemplateResult | undefined {
    const entries = this.sendings.entries(number);
    return entries.length > 0 ? this.#drawList(entries, "") : undefined;
  }

  /** Begins with what a person has sent before; what another one wrote is not shown to her. */
  protected async beginSending(subject: string): Promise<void> {
    const form = this.#form;
    if (form && this.#subject && this.#subject !== subject) form.draft = form.empty;
    this.#subject = subject;
    await this.sendings.begin(subject);
  }

  /** Shows what was sent before: the receipt of what has arrived meanwhile, or that it waits. False where there is none. */
  protected showSent(): boolean {
    const sent = this.sendings.entries().filter(({ input }) => !input["number"]);
    const arrived = sent.find(({ state }) => state === "received");
    if (arrived) this.showGiven(arrived.answer as unknown as Answer, arrived);
    else if (sent.length > 0) this.showWaiting();
    return sent.length > 0;
  }

  /** Sends something that belongs to a thing; undefined where it was kept, to be sent later. */
  protected async post<Given>(
    thing: { client: Client; number: string; receipt?: Receipt | undefined },
    letter: Pick<Letter, "operation" | "input" | "key" | "files">,
  ): Promise<Given | undefined> {
    this.returned = nothingReturned;
    const posted = await this.sendings.post({ ...letter, number: thing.number, as: thing });
    return "answer" in posted ? (posted.answer as Given) : undefined;
  }

  /** Under which name this tab keeps the files of this person's draft. */
  protected get filesKeptAs(): string {
    const { kind, site, subject } = this.#drawer;
    return `${draftKeyOf(kind, site)}:files:${subject}`;
  }

  get #drawer(): { kind: ReceiptKind; site: string | undefined; subject: string } {
    return { kind: this.kind, site: this.host.connection().site, subject: this.#subject };
  }

  get #form(): DraftForm<Draft, Answer> | null {
    return this.host.element.renderRoot.querySelector<DraftForm<Draft, Answer>>(".form");
  }

  async #send(draft: Draft): Promise<Outcome<Answer, keyof Draft & string>> {
    const { operation, input, files: filesOnceSettled, mayWait, onSent, ...reading } = this.letterOf(draft);
    const kept: OutboxEntry[] = [];
    const send = async (): Promise<Answer> => {
      const files = await filesOnceSettled?.();
      const key = this.#key.of(contentOf({ input, files }));
      if (!mayWait) return ask<Answer>(connect(this.host.connection()), { operation, input, key });
      const posted = await this.sendings.post({ operation, input, key, files });
      if ("entry" in posted) kept.push(posted.entry);
      return ("answer" in posted ? posted.answer : {}) as Answer;
    };
    const isGiven = ({ receipt }: Partial<Answer>): boolean => Boolean(receipt?.number && receipt.secret);
    const outcome = await submit<Answer, keyof Draft & string>({ ...reading, send, isGiven });
    const waits = kept.length > 0;
    if (!outcome.given && !waits) return outcome;
    this.#key.renew();
    keepDraft(this.#drawer);
    onSent?.();
    if (waits) this.showWaiting();
    return waits ? { waits } : outcome;
  }

  #drawList(entries: readonly OutboxEntry[], place: "screen" | "above" | ""): TemplateResult {
    return html`<otklik-waiting-list
      class=${place}
      exportparts=${parts}
      .entries=${entries}
      .alone=${place === "screen"}
      .isKept=${(entry: OutboxEntry) => this.sendings.isKept(entry)}
      .act=${(act: OutboxAct, entry: OutboxEntry) => void this.#act(act, entry)}
      .following=${this.following}
    ></otklik-waiting-list>`;
  }

  async #act(act: OutboxAct, entry: OutboxEntry): Promise<void> {
    if (act === "hurry") return this.sendings.hurry();
    if (act === "show") {
      this.showGiven(entry.answer as unknown as Answer, entry);
      return;
    }
    const isGone = await this.sendings.remove(entry);
    if (act === "take-back" && isGone) await this.#takeBack(entry);
    else if (this.onlyWaits) this.toForm();
  }

  /** What was not sent stands again where it was written. */
  async #takeBack(entry: OutboxEntry): Promise<void> {
    const { number, text } = entry.input;
    if (typeof number === "string" && typeof text === "string") {
      keepText(messageKeyOf(number), text);
      if (number === this.shownNumber) this.returned = { text, files: filesOf(entry.files ?? []) };
      this.host.element.requestUpdate();
      return;
    }
    const form = this.#form;
    const draft = await this.draftOf(entry);
    keepDraft(this.#drawer, draft);
    this.#key.keep(contentOf(entry), entry.key);
    if (form) form.draft = { ...form.empty, ...draft };
    this.toForm();
  }

  #onOutboxChange(): void {
    this.host.element.requestUpdate();
    if (!this.onlyWaits) return;
    const arrived = this.sendings.entries().find(({ state }) => state === "received");
    if (!arrived) return;
    const given = arrived.answer as unknown as Answer;
    this.#form?.dispatchEvent(new GivenEvent(given));
    this.showGiven(given, arrived);
  }
}

/** What was taken back of a message. */
export interface Returned {
  text: string;
  files: readonly File[];
}

export const nothingReturned: Returned = { text: "", files: [] };

/** The files of something that was not sent, as they were chosen. */
export function filesOf(files: readonly OutboxFile[]): File[] {
  return files.map(({ content, name, type }) => new File([content], name, { type }));
}

function contentOf({ input, files = [] }: Pick<OutboxEntry, "input" | "files">): string[] {
  return [JSON.stringify(input), ...files.map(({ name, content }) => `${name} ${content.size}`)];
}

/** Under which name this tab keeps what is being written further to a thing. */
export const messageKeyOf = (number: string): string => `otklik-message:${number}`;

async function ask<Answer>(
  client: Client,
  { operation, input, key }: Pick<Letter, "operation" | "input" | "key">,
) {
  const call = client[operation] as (given: object, options: { idempotencyKey: string }) => Promise<unknown>;
  return (await call(input, { idempotencyKey: key })) as Answer;
}
