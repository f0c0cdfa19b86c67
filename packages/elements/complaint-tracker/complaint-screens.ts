import type { Output } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import { takeBrought } from "../connection/attachments/brought-files.ts";
import type { FileFieldWords } from "../connection/attachments/file-field.ts";
import { fetchUploads, newUploads } from "../connection/attachments/new-uploads.ts";
import type { Attached } from "../connection/attachments/uploads.ts";
import { connect, type Client } from "../connection/connection.ts";
import type { Submission } from "../connection/submission.ts";
import type { ComplaintTrackerWords } from "../locales/catalogues/complaint-tracker.ts";
import { complaintsWords, type ComplaintsWords } from "../locales/catalogues/complaints.ts";
import { languageOf, type Language } from "../locales/language.ts";
import { momentOf } from "../locales/moment.ts";
import type { Surroundings } from "../provider/connected-element.ts";
import { ReceiptScreens, wayOut, type Shown } from "../receipts/receipt-screens.ts";
import type { DraftForm, Faults } from "../theme/controls/draft-form.ts";
import { complaintPromise } from "../theme/promises/complaint-promise.ts";
import { parts } from "../theme/tokens.ts";
import { mostWords, type ComplaintDraft } from "./form/complaint-draft.ts";
import type { ComplaintForm } from "./form/complaint-form.ts";
import { parseContact } from "./form/contact.ts";
import type { ChosenEvent } from "./view/complaint-list.ts";
import "./view/complaint-view.ts";

type Filed = Output<"createComplaint">;

/** What a tracker shows beside its form: a receipt, one complaint, or all of a customer who is signed in. */
export class ComplaintScreens extends ReceiptScreens<ComplaintDraft, Filed, ComplaintsWords> {
  protected override readonly kind = "complaint";
  /** The form that takes what is dropped on it or pasted into it. */
  #brought: ComplaintForm | null = null;
  #attaching: Promise<void> | undefined;

  override get other(): string | undefined {
    return this.customer && this.words.back;
  }

  protected override check(draft: ComplaintDraft): Faults<ComplaintDraft> {
    const { faults } = this.words;
    return {
      ...(!draft.topic && { topic: faults.topic }),
      ...(!draft.words.trim() && { words: faults.words }),
      ...(draft.words.length > mostWords && { words: faults.wordsTooLong }),
      ...(draft.attachments?.failed && { attachments: faults.attachments }),
      ...(!parseContact(draft.contact) && { contact: faults.contact }),
      ...(!draft.consent && { consent: faults.consent }),
    };
  }

  /** Takes files that go with a new complaint, and begins to send them. */
  attach(files: File[]): Promise<void> {
    this.#attaching = this.#attach(files);
    return this.#attaching;
  }

  /** Sends the form once what was chosen last is among its files. */
  override async submit(form: DraftForm<ComplaintDraft, Filed>): Promise<void> {
    await this.#attaching?.catch(() => undefined);
    await super.submit(form);
  }

  async #attach(files: File[]): Promise<void> {
    const client = connect(this.host.connection());
    const uploads =
      this.#form?.draft.attachments ?? (await newUploads({ client, limits: this.settings.attachments }));
    const form = this.#form;
    if (!form) return;
    const { attachments = uploads } = form.draft;
    form.draft = { ...form.draft, attachments };
    form.faults = { ...form.faults, attachments: "" };
    await attachments.add(files);
  }

  override async translate(): Promise<void> {
    await super.translate();
    fetchUploads(languageOf(this.locale) ?? "en");
    const form = this.#form;
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

  protected override submission(
    { topic, words, contact, attachments }: ComplaintDraft,
    client: Client,
    keyOf: (input: object) => { idempotencyKey: string },
  ): Submission<Filed, keyof ComplaintDraft> {
    const { faults, failures } = this.words;
    const input = {
      topic,
      words: words.trim(),
      ...parseContact(contact),
      language: this.locale,
      consentVersion: this.settings.consent.version,
    };
    const send = (attached: Attached): Promise<Filed> => {
      const whole = { ...input, ...attached };
      return client.createComplaint(whole, keyOf(whole));
    };
    return {
      send: () => (attachments ? attachments.deliver(send) : send({})),
      isGiven: (filed: Partial<Filed>) => Boolean(filed.complaint?.number && filed.receipt?.secret),
      faultOf: {
        topic: ["topic", faults.topic],
        attachments: ["attachments", faults.attachments],
        words: ["words", faults.words],
        email: ["contact", faults.contact],
        phone: ["contact", faults.contact],
        consentVersion: ["consent", faults.consent],
      },
      failures,
    };
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

  protected override drawView({ client, number, receipt }: Shown): TemplateResult {
    return html`<otklik-complaint-view
      class="screen"
      exportparts=${parts}
      .client=${client}
      .number=${number}
      .receipt=${receipt}
      .settings=${this.settings}
      .words=${this.words}
      .fileWords=${this.#fileWords}
      .following=${this.following}
    ></otklik-complaint-view>`;
  }

  protected override drawWayOut(): TemplateResult {
    if (!this.customer) return super.drawWayOut();
    // Where the list cannot be had, the form still can.
    return wayOut(this.words.back, () => void this.showOther().catch(this.toForm));
  }

  get #form(): ComplaintForm | null {
    return this.host.element.renderRoot.querySelector("otklik-complaint-form");
  }

  get #fileWords(): FileFieldWords {
    return (this.host.surroundings() as Surroundings<ComplaintTrackerWords>).words.files;
  }

  async #showList(client: Client, asked: boolean): Promise<void> {
    await import("./view/complaint-list.ts");
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
