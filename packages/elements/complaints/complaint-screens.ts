import type { Input, Output, Schemas } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import { takeBrought } from "../cases/attachments/brought-files.ts";
import type { FileFieldWords } from "../texts/shapes/controls.ts";
import { fetchUploads, newUploads } from "../cases/attachments/new-uploads.ts";
import type { Uploads } from "../cases/attachments/uploads.ts";
import { connect, type Client } from "../page/connection.ts";
import { complaintLifeWords } from "../texts/complaint-life.ts";
import type { ComplaintLifeWords } from "../texts/shapes/complaint-life.ts";
import type { ComplaintTrackerWords } from "../texts/shapes/complaint-tracker.ts";
import { complaintsWords } from "../texts/complaints.ts";
import type { ComplaintsWords } from "../texts/shapes/complaints.ts";
import { languageOf, type Language } from "../texts/language.ts";
import { momentOf } from "../texts/moment.ts";
import type { OutboxEntry } from "../cases/sending/page-outbox.ts";
import type { Surroundings } from "../page/connected-element.ts";
import { keptText } from "../page/kept-text.ts";
import { filesOf, messageKeyOf, type FormLetter } from "../cases/sending/draft-sender.ts";
import { ReceiptScreens, wayOut } from "../cases/receipts/receipt-screens.ts";
import type { Shown } from "../cases/receipts/receipted-view.ts";
import type { DraftForm, Faults } from "../cases/sending/draft-form.ts";
import { complaintPromise } from "./complaint-promise.ts";
import { parts } from "../look/tokens.ts";
import { mostWords, type ComplaintDraft } from "./complaint-draft.ts";
import type { ComplaintForm } from "./complaint-form.ts";
import { parseContact } from "./contact.ts";
import { faultsOf, furtherOf, sentAttributes } from "./further.ts";
import { TopicForms } from "./topic-forms.ts";
import type { ChosenEvent } from "./complaint-list.ts";
import "./complaint-view.ts";
import type { PostMessage } from "./complaint-view.ts";

type Filed = Output<"createComplaint">;

/** What a tracker shows beside its form: a receipt, one complaint, or all of a customer who is signed in. */
export class ComplaintScreens extends ReceiptScreens<ComplaintDraft, Filed, ComplaintsWords> {
  protected override readonly kind = "complaint";
  /** The form that takes what is dropped on it or pasted into it. */
  #brought: ComplaintForm | null = null;
  #attaching: Promise<void> | undefined;

  readonly #topicForms = new TopicForms(() => this.#redrawForm());

  override get other(): string | undefined {
    return this.customer && this.words.back;
  }

  protected override check(draft: ComplaintDraft): Faults<ComplaintDraft> {
    const { faults } = this.words;
    return {
      ...(!draft.topic && { topic: faults.topic }),
      ...(this.#furtherFaults(draft) && { further: faults.further }),
      ...(!draft.words.trim() && { words: faults.words }),
      ...(draft.words.length > mostWords && { words: faults.wordsTooLong }),
      ...(draft.attachments?.failed && { attachments: faults.attachments }),
      ...(!parseContact(draft.contact) && { contact: faults.contact }),
      ...(!draft.consent && { consent: faults.consent }),
    };
  }

  /** Takes files that go with a new complaint, and begins to send them. */
  attach(files: File[]): Promise<void> {
    this.#attaching = this.#attach(files, this.#attaching);
    return this.#attaching;
  }

  /** With a draft come the files that were chosen for it. */
  override keep(form: DraftForm<ComplaintDraft, Filed>): void {
    const wasEmpty = form.draft === form.empty;
    super.keep(form);
    if (wasEmpty && form.draft !== form.empty && keptText(this.filesKeptAs))
      this.attach([]).catch(() => undefined);
  }

  /** Sends the form once what was chosen last is among its files. */
  override async submit(form: DraftForm<ComplaintDraft, Filed>): Promise<void> {
    await this.#attaching?.catch(() => undefined);
    await super.submit(form);
  }

  async #attach(files: File[], before: Promise<void> | undefined): Promise<void> {
    await before?.catch(() => undefined);
    const uploads = this.#complaintForm?.draft.attachments ?? (await this.#newUploads());
    const form = this.#complaintForm;
    if (!form) return;
    const { attachments = uploads } = form.draft;
    form.draft = { ...form.draft, attachments };
    form.faults = { ...form.faults, attachments: "" };
    this.keep(form);
    await attachments.add(files);
  }

  override async translate(): Promise<void> {
    await super.translate();
    fetchUploads(languageOf(this.locale) ?? "en");
    const form = this.#complaintForm;
    if (form && form !== this.#brought) takeBrought(form, (files) => form.attach(files));
    this.#brought = form;
  }

  /** From the form, the other way: to the list of one who is signed in, or to where a receipt is given by hand. */
  override async showOther(): Promise<void> {
    await (this.customer ? this.#showList(this.customer, true) : super.showOther());
  }

  protected override loadWords(language: Language): Promise<ComplaintsWords> {
    return complaintsWords[language]();
  }

  protected override letterOf(draft: ComplaintDraft): FormLetter<ComplaintDraft> {
    const { topic, words, contact, attachments, further } = draft;
    const { faults, failures } = this.words;
    const form = this.#topicForm(topic);
    const attributes = form ? sentAttributes(form.attributes, further) : {};
    const consents = (form?.consents ?? []).filter(({ id }) => further.consents[id]);
    const input = {
      topic,
      ...(Object.keys(attributes).length > 0 && { attributes }),
      ...(consents.length > 0 && { consents: consents.map(({ id, version }) => ({ id, version })) }),
      words: words.trim(),
      ...parseContact(contact),
      language: this.locale,
      consentVersion: this.settings.consent.version,
    };
    return {
      operation: "createComplaint",
      input,
      files: attachments?.parcel,
      mayWait: true,
      onSent: () => attachments?.clear(),
      faultOf: {
        topic: ["topic", faults.topic],
        attributes: ["further", faults.further],
        consents: ["further", faults.further],
        attachments: ["attachments", faults.attachments],
        words: ["words", faults.words],
        email: ["contact", faults.contact],
        phone: ["contact", faults.contact],
        consentVersion: ["consent", faults.consent],
      },
      failures,
    };
  }

  protected override async draftOf({ input, files = [] }: OutboxEntry): Promise<Partial<ComplaintDraft>> {
    const { topic = "", words = "", email, phone, ...rest } = input as Partial<Input<"createComplaint">>;
    const draft = { topic, further: furtherOf(rest), words, contact: email ?? phone ?? "", consent: true };
    if (files.length === 0) return draft;
    const attachments = await this.#newUploads();
    await attachments.add(filesOf(files));
    return { ...draft, attachments };
  }

  /** Her list, or the form where there is nothing to list. */
  protected override async beginAs(client: Client): Promise<void> {
    const { items } = await client.listComplaints({ limit: 1 });
    if (items.length > 0) await this.#showList(client, false);
  }

  protected override drawOwed({ complaint }: Filed): TemplateResult {
    const { words, following, settings } = this;
    return complaintPromise(complaint.promise, words.promise, { following, timeZone: settings.timeZone });
  }

  protected override owed({ complaint }: Filed): string {
    return this.words.promise.running(momentOf(complaint.promise.answerDueAt));
  }

  protected override drawView(shown: Shown): TemplateResult {
    const { number } = shown;
    const post: PostMessage = (text, key, files) =>
      this.post(shown, { operation: "addComplaintMessage", input: { number, text }, key, files });
    return html`<otklik-complaint-view
      class="screen"
      exportparts=${parts}
      .client=${shown.client}
      .number=${shown.number}
      .receipt=${shown.receipt}
      .keeping=${this.keepingOf(shown)}
      .settings=${this.settings}
      .words=${this.words}
      .fileWords=${this.#fileWords}
      .following=${this.following}
      .waiting=${this.drawWaitingFor(number)}
      .returned=${this.returned}
      .keptAs=${messageKeyOf(number)}
      .post=${post}
      .loadLife=${this.#loadLife}
    ></otklik-complaint-view>`;
  }

  protected override drawWayOut(): TemplateResult {
    if (!this.customer) return super.drawWayOut();
    // Where the list cannot be had, the form still can.
    return wayOut(this.words.back, () => void this.showOther().catch(this.toForm));
  }

  readonly #loadLife = (): Promise<ComplaintLifeWords> =>
    complaintLifeWords[languageOf(this.locale) ?? "en"]();

  /** What the chosen topic answers and asks besides, as part of the form. */
  drawFurther({ topic, further }: ComplaintDraft, faults: Faults<ComplaintDraft>): unknown {
    const form = this.#topicForm(topic);
    if (!form || (form.answers.length === 0 && form.attributes.length === 0 && form.consents.length === 0))
      return undefined;
    return html`<otklik-topic-part
      name="further"
      exportparts=${parts}
      .form=${form}
      .words=${this.words.further}
      .value=${further}
      .checked=${Boolean(faults.further)}
    ></otklik-topic-part>`;
  }

  #topicForm(topic: string): Schemas["TopicForm"] | undefined {
    return this.#topicForms.of(topic, connect(this.host.connection()), this.locale);
  }

  #furtherFaults({ topic, further }: ComplaintDraft): boolean {
    const { attributes = [] } = (topic ? this.#topicForm(topic) : undefined) ?? {};
    return Object.keys(faultsOf(attributes, further, this.words.further.faults)).length > 0;
  }

  #redrawForm(): void {
    this.#complaintForm?.requestUpdate();
  }

  #newUploads(): Promise<Uploads> {
    const client = connect(this.host.connection());
    return newUploads({ client, limits: this.settings.attachments }, this.filesKeptAs);
  }

  get #complaintForm(): ComplaintForm | null {
    return this.host.element.renderRoot.querySelector("otklik-complaint-form");
  }

  get #fileWords(): FileFieldWords {
    return (this.host.surroundings() as Surroundings<ComplaintTrackerWords>).words.files;
  }

  async #showList(client: Client, asked: boolean): Promise<void> {
    await import("./complaint-list.ts");
    this.go({ name: "own", draw: () => this.#drawList(client) }, asked);
  }

  #drawList(client: Client): TemplateResult {
    return html`<otklik-complaint-list
      class="screen"
      exportparts=${parts}
      .client=${client}
      .words=${this.words}
      .following=${this.following}
      @chosen=${({ number }: ChosenEvent) => this.go({ name: "view", client, number })}
      @file-new=${this.toForm}
    ></otklik-complaint-list>`;
  }
}
