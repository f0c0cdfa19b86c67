import type { OutboxEntry, OutboxFile } from "@otklik/client/outbox.js";
import type { OperationId, ReceiptKind } from "@otklik/openapi";
import type { LitElement, TemplateResult } from "lit";
import type { FailureSentences } from "../../texts/shapes/controls.ts";
import type { FollowingTexts } from "../../texts/shapes/following.ts";
import type { Options } from "../../page/options.ts";
import type { DraftForm, FormSender } from "./draft-form.ts";
import { faultSummary } from "./fault-summary.ts";
import { keepDraft, keptDraft, type Drawer } from "./kept-draft.ts";
import { draftKeyOf } from "./receipt-place.ts";
import { draftOf, submit, SubmissionKeys, type Content, type Filing, type FormFields } from "./submission.ts";
import type { WidgetOutbox } from "./widget-outbox.ts";

/** A domain's form as one object: what it asks, what is sent of it and how. */
export interface FormSpec<F extends Filing> {
  readonly kind: ReceiptKind;
  readonly operation: OperationId;
  readonly fields: FormFields<F>;
  /** Whether it may be sent later, where it cannot be sent now. */
  mayWait: (draft: F["draft"]) => boolean;
  /** What the files of a draft need; left out where it has none. */
  readonly files?: FormFiles<F["draft"]>;
}

/** How the files of a draft are sent, kept and brought back. */
export interface FormFiles<Draft> {
  /** To be awaited before it is sent: what was chosen last may not be in the draft yet. */
  settled: () => Promise<void>;
  /** The files once they are stored or cannot be stored now; undefined where there are none. */
  of: (draft: Draft) => Promise<OutboxFile[]> | undefined;
  /** Lets go of them: they were sent, or lie in the outbox. */
  clear: (draft: Draft) => void;
  /** The draft's member with files that were not sent. */
  restore: (files: readonly OutboxFile[]) => Promise<Partial<Draft>>;
  /** Called with each touch of the form; `wasRestored` where it has just got back what this tab kept. */
  keep: (wasRestored: boolean) => void;
}

/** What shows how a form stands, and knows what its fields are judged by. */
export interface FormScreens<F extends Filing> {
  readonly about: F["about"];
  readonly following: FollowingTexts;
  /** What is said, also where no field is to blame. */
  readonly texts: { failures: FailureSentences };
  /** The server has stored it. */
  filed: (answer: F["answer"]) => void;
  /** It is kept, to be sent later. */
  showWaiting: () => void;
}

/** The widget around a form. */
export interface FormHost {
  element: LitElement;
  connection: () => Options;
}

/** Checks a receipt's form, sends it by the outbox, and keeps what is written until it is sent. */
export class ReceiptFormSender<F extends Filing> implements FormSender<F["draft"]> {
  readonly #host: FormHost;
  readonly #spec: FormSpec<F>;
  readonly #screens: FormScreens<F>;
  readonly #outbox: WidgetOutbox;
  readonly #keys = new SubmissionKeys();
  /** Who was there the last time one looked; empty for nobody known. */
  #subject = "";

  constructor(
    host: FormHost,
    spec: FormSpec<F>,
    { screens, outbox }: { screens: FormScreens<F>; outbox: WidgetOutbox },
  ) {
    this.#host = host;
    this.#spec = spec;
    this.#screens = screens;
    this.#outbox = outbox;
  }

  /** Sends what stands in the form. */
  async submit(form: DraftForm<F["draft"]>): Promise<void> {
    const { fields, files } = this.#spec;
    const { about, texts } = this.#screens;
    await files?.settled();
    const draft = form.whole;
    await submit<F>(form, {
      fields,
      about,
      failures: texts.failures,
      keys: this.#keys,
      asksPage: true,
      files: () => files?.of(draft),
      post: (content) => this.#post(draft, content),
      shown: (answer) => this.#shown(form, answer),
    });
  }

  async #post(draft: F["draft"], content: Content): Promise<F["answer"] | undefined> {
    const { operation, mayWait } = this.#spec;
    return mayWait(draft) ? this.#outbox.post(operation, content) : this.#outbox.sendNow(operation, content);
  }

  #shown(form: DraftForm<F["draft"]>, answer: F["answer"] | undefined): void {
    keepDraft(this.#drawer);
    this.#spec.files?.clear(form.draft);
    form.draft = form.empty;
    if (answer) this.#screens.filed(answer);
    else this.#screens.showWaiting();
  }

  /** All that is wrong with the form in one place. */
  summary(form: DraftForm<F["draft"]>): TemplateResult | undefined {
    return faultSummary(this.#screens.following.summary, form);
  }

  /** Keeps what is written over a reload; gives it back to a form in which nothing is written. */
  keep(form: DraftForm<F["draft"]>): void {
    if (!form.isConnected) return;
    const wasEmpty = form.draft === form.empty;
    if (wasEmpty) form.draft = keptDraft(this.#drawer, form.empty) ?? form.empty;
    else keepDraft(this.#drawer, form.draft);
    this.#spec.files?.keep(wasEmpty && form.draft !== form.empty);
  }

  /** Puts back into the form what this tab kept of it. */
  restore(): void {
    if (this.form) this.keep(this.form);
  }

  /** Begins with a person; what another one wrote is not shown to her. */
  begin(subject: string): void {
    const { form } = this;
    if (form && this.#subject && this.#subject !== subject) form.draft = form.empty;
    this.#subject = subject;
  }

  /** Puts back into the form what was not sent; sent again as it was, it has the key it had. */
  async takeBack({ input, files = [], key }: OutboxEntry): Promise<void> {
    const { fields, files: formFiles } = this.#spec;
    const restored = files.length > 0 ? await formFiles?.restore(files) : undefined;
    const draft = { ...draftOf<F>(fields, input), ...restored };
    keepDraft(this.#drawer, draft);
    this.#keys.keep({ input, files, key });
    const { form } = this;
    if (form) form.draft = { ...form.empty, ...draft };
  }

  /** Under which name this tab keeps the files of this person's draft. */
  get filesKeptAs(): string {
    const { kind, site, subject } = this.#drawer;
    return `${draftKeyOf(kind, site)}:files:${subject}`;
  }

  get form(): DraftForm<F["draft"]> | null {
    return this.#host.element.renderRoot.querySelector<DraftForm<F["draft"]>>(".form");
  }

  get #drawer(): Drawer {
    return { kind: this.#spec.kind, site: this.#host.connection().site, subject: this.#subject };
  }
}
