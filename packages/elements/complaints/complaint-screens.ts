import type { OutboxFile } from "@otklik/client/outbox.js";
import type { Schemas } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import { takeBrought } from "../cases/attachments/brought-files.ts";
import { fetchUploads, newUploads } from "../cases/attachments/new-uploads.ts";
import type { Uploads } from "../cases/attachments/uploads.ts";
import type { ReceiptDomain, Shown } from "../cases/receipts/receipt-domain.ts";
import { ReceiptScreens } from "../cases/receipts/receipt-screens.ts";
import type { ScreensHost } from "../cases/receipts/receipt-widget.ts";
import type { Faults } from "../cases/sending/draft-form.ts";
import type { FormFiles, ReceiptFormSender } from "../cases/sending/form-sender.ts";
import { filesOf, messageKeyOf } from "../cases/sending/waiting.ts";
import { connect, type Client } from "../page/connection.ts";
import type { Surroundings } from "../page/connected-element.ts";
import { keptText } from "../page/kept-text.ts";
import { parts } from "../look/tokens.ts";
import { complaintLifeTexts } from "../texts/complaint-life.ts";
import type { ComplaintLifeTexts } from "../texts/shapes/complaint-life.ts";
import type { ComplaintTrackerTexts } from "../texts/shapes/complaint-tracker.ts";
import { complaintsTexts } from "../texts/complaints.ts";
import type { FileFieldTexts } from "../texts/shapes/controls.ts";
import { languageOf } from "../texts/language.ts";
import { momentOf } from "../texts/moment.ts";
import type { ComplaintDraft } from "./complaint-draft.ts";
import type { ComplaintForm } from "./complaint-form.ts";
import type { ChosenEvent } from "./complaint-list.ts";
import { complaintPromise } from "./complaint-promise.ts";
import { complaintSource } from "./complaint-source.ts";
import { complaintSpec, type ComplaintFiling } from "./complaint-spec.ts";
import "./complaint-view.ts";
import type { PostMessage } from "./complaint-view.ts";
import { TopicForms } from "./topic-forms.ts";

/** What a tracker shows beside its form: a receipt, one complaint, or all of a customer who is signed in. */
export class ComplaintScreens extends ReceiptScreens<ComplaintFiling> {
  readonly #files: ComplaintFiles;
  readonly #topicForms: TopicForms;

  constructor(host: ScreensHost) {
    const topicForms = new TopicForms(() => formOf(host)?.requestUpdate());
    const topicFormOf = (topic: string) => this.#topicForm(topic);
    const files = new ComplaintFiles(host, () => this.sender);
    super(host, {
      ...domain,
      form: complaintSpec(topicFormOf, files),
      loadTexts: (language) => {
        fetchUploads(language);
        return complaintsTexts[language]();
      },
    });
    this.#files = files;
    this.#topicForms = topicForms;
  }

  /** Takes files that go with a new complaint, and begins to send them. */
  attach(files: File[]): Promise<void> {
    return this.#files.add(files);
  }

  /** What the chosen topic answers and asks besides, as part of the form. */
  drawFurther({ topic, further }: ComplaintDraft, faults: Faults<ComplaintDraft>): unknown {
    const form = this.#topicForm(topic);
    if (!form || (form.answers.length === 0 && form.attributes.length === 0 && form.consents.length === 0))
      return undefined;
    return html`<otklik-topic-part
      name="further"
      exportparts=${parts}
      .form=${form}
      .texts=${this.texts.further}
      .value=${further}
      .checked=${Boolean(faults.further)}
    ></otklik-topic-part>`;
  }

  #topicForm(topic: string): Schemas["TopicForm"] | undefined {
    return this.#topicForms.of(topic, connect(this.host.connection()), this.locale);
  }
}

const domain: Omit<ReceiptDomain<ComplaintFiling>, "form" | "loadTexts"> = {
  filed: "otklik-complaint-filed",
  goesOn: true,
  get: complaintSource.get,
  drawOwed: ({ complaint }, { texts, following, settings }) =>
    complaintPromise(complaint.promise, texts.promise, { following, timeZone: settings.timeZone }),
  owed: ({ complaint }, { promise }) => promise.running(momentOf(complaint.promise.answerDueAt)),
  drawView,
  // Her list, or the form where there is nothing to list.
  beginAs: async (client, screens) => {
    const { items } = await client.listComplaints({ limit: 1 });
    if (items.length > 0) await showList(client, screens, false);
  },
  list: { label: ({ back }) => back, show: (client, screens) => showList(client, screens, true) },
};

/** The files of the complaint that is being written. */
class ComplaintFiles implements FormFiles<ComplaintDraft> {
  readonly #host: ScreensHost;
  readonly #sender: () => ReceiptFormSender<ComplaintFiling>;
  /** The form that takes what is dropped on it or pasted into it. */
  #takesBrought: ComplaintForm | null = null;
  #adding: Promise<void> | undefined;

  constructor(host: ScreensHost, sender: () => ReceiptFormSender<ComplaintFiling>) {
    this.#host = host;
    this.#sender = sender;
  }

  add(files: File[]): Promise<void> {
    this.#adding = this.#addAfter(files, this.#adding);
    return this.#adding;
  }

  async settled(): Promise<void> {
    await this.#adding?.catch(() => undefined);
  }

  of({ attachments }: ComplaintDraft): Promise<OutboxFile[]> | undefined {
    return attachments?.parcel();
  }

  clear({ attachments }: ComplaintDraft): void {
    attachments?.clear();
  }

  async restore(files: readonly OutboxFile[]): Promise<Partial<ComplaintDraft>> {
    const attachments = await this.#newUploads();
    await attachments.add(filesOf(files));
    return { attachments };
  }

  /** With a draft come the files that were chosen for it. */
  keep(wasRestored: boolean): void {
    const form = formOf(this.#host);
    if (form && form !== this.#takesBrought) takeBrought(form, (files) => form.attach(files));
    this.#takesBrought = form;
    if (wasRestored && keptText(this.#sender().filesKeptAs)) this.add([]).catch(() => undefined);
  }

  async #addAfter(files: File[], before: Promise<void> | undefined): Promise<void> {
    await before?.catch(() => undefined);
    const uploads = formOf(this.#host)?.draft.attachments ?? (await this.#newUploads());
    const form = formOf(this.#host);
    if (!form) return;
    const { attachments = uploads } = form.draft;
    form.draft = { ...form.draft, attachments };
    form.faults = { ...form.faults, attachments: "" };
    this.#sender().keep(form);
    await attachments.add(files);
  }

  #newUploads(): Promise<Uploads> {
    const { connection, surroundings } = this.#host;
    const client = connect(connection());
    return newUploads({ client, limits: surroundings().settings.attachments }, this.#sender().filesKeptAs);
  }
}

function drawView(shown: Shown, screens: ReceiptScreens<ComplaintFiling>): TemplateResult {
  const { number } = shown;
  const { waiting, locale } = screens;
  const post: PostMessage = (words, key, files) =>
    waiting.post<Schemas["Complaint"]>(
      "addComplaintMessage",
      { input: { number, words }, key, files },
      shown,
    );
  const loadLife = (): Promise<ComplaintLifeTexts> => complaintLifeTexts[languageOf(locale) ?? "en"]();
  return html`<otklik-complaint-view
    class="screen"
    exportparts=${parts}
    .client=${shown.client}
    .number=${number}
    .receipt=${shown.receipt}
    .keeping=${screens.keepingOf(shown)}
    .settings=${screens.settings}
    .texts=${screens.texts}
    .fileTexts=${fileTextsOf(screens.host)}
    .following=${screens.following}
    .waiting=${waiting.drawOf(number)}
    .returned=${waiting.returned}
    .keptAs=${messageKeyOf(number)}
    .post=${post}
    .loadLife=${loadLife}
  ></otklik-complaint-view>`;
}

async function showList(
  client: Client,
  screens: ReceiptScreens<ComplaintFiling>,
  asked: boolean,
): Promise<void> {
  await import("./complaint-list.ts");
  const draw = (): TemplateResult =>
    html`<otklik-complaint-list
      class="screen"
      exportparts=${parts}
      .client=${client}
      .texts=${screens.texts}
      .following=${screens.following}
      @chosen=${({ number }: ChosenEvent) => screens.go({ name: "view", client, number })}
      @file-new=${screens.toForm}
    ></otklik-complaint-list>`;
  screens.go({ name: "own", draw }, asked);
}

function formOf({ element }: ScreensHost): ComplaintForm | null {
  return element.renderRoot.querySelector("otklik-complaint-form");
}

function fileTextsOf(host: ScreensHost): FileFieldTexts {
  return (host.surroundings() as Surroundings<ComplaintTrackerTexts>).texts.files;
}
