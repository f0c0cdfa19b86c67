import type { Output } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import type { Client } from "../connection/connection.ts";
import type { Submission } from "../connection/submission.ts";
import { complaintLifeWords, type ComplaintLifeWords } from "../locales/catalogues/complaint-life.ts";
import { complaintsWords, type ComplaintsWords } from "../locales/catalogues/complaints.ts";
import { languageOf, type Language } from "../locales/language.ts";
import { momentOf } from "../locales/moment.ts";
import { ReceiptScreens, wayOut } from "../receipts/receipt-screens.ts";
import type { Shown } from "../receipts/receipted-view.ts";
import type { Faults } from "../theme/controls/draft-form.ts";
import { complaintPromise } from "../theme/promises/complaint-promise.ts";
import { parts } from "../theme/tokens.ts";
import { mostWords, type ComplaintDraft } from "./form/complaint-draft.ts";
import { parseContact } from "./form/contact.ts";
import type { ChosenEvent } from "./view/complaint-list.ts";
import "./view/complaint-view.ts";

type Filed = Output<"createComplaint">;

/** What a tracker shows beside its form: a receipt, one complaint, or all of a customer who is signed in. */
export class ComplaintScreens extends ReceiptScreens<ComplaintDraft, Filed, ComplaintsWords> {
  protected override readonly kind = "complaint";

  override get other(): string | undefined {
    return this.customer && this.words.back;
  }

  protected override check(draft: ComplaintDraft): Faults<ComplaintDraft> {
    const { faults } = this.words;
    return {
      ...(!draft.topic && { topic: faults.topic }),
      ...(!draft.words.trim() && { words: faults.words }),
      ...(draft.words.length > mostWords && { words: faults.wordsTooLong }),
      ...(!parseContact(draft.contact) && { contact: faults.contact }),
      ...(!draft.consent && { consent: faults.consent }),
    };
  }

  /** From the form, the other way: to the list of one who is signed in, or to where a receipt is given by hand. */
  override async showOther(): Promise<void> {
    await (this.customer ? this.#showList(this.customer, true) : super.showOther());
  }

  protected override loadWords(language: Language): Promise<ComplaintsWords> {
    return complaintsWords[language]();
  }

  protected override submission(
    { topic, words, contact }: ComplaintDraft,
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
    return {
      send: () => client.createComplaint(input, keyOf(input)),
      isGiven: (filed: Partial<Filed>) => Boolean(filed.complaint?.number && filed.receipt?.secret),
      faultOf: {
        topic: ["topic", faults.topic],
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

  protected override drawView(shown: Shown): TemplateResult {
    return html`<otklik-complaint-view
      class="screen"
      exportparts=${parts}
      .client=${shown.client}
      .number=${shown.number}
      .receipt=${shown.receipt}
      .keeping=${this.keepingOf(shown)}
      .settings=${this.settings}
      .words=${this.words}
      .following=${this.following}
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
