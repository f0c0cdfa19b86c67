import type { ReceiptKind } from "@otklik/openapi";
import { subjectOf } from "@otklik/client";
import type { OutboxEntry } from "@otklik/client/outbox.js";
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import {
  connect,
  connectByReceipt,
  signedInCustomer,
  type Client,
  type Receipt,
} from "../../page/connection.ts";
import type { Settings } from "../../page/connected-element.ts";
import { parts } from "../../look/tokens.ts";
import { followingTexts } from "../../texts/following.ts";
import type { FollowingTexts } from "../../texts/shapes/following.ts";
import type { EntryTexts } from "../../texts/shapes/receipt-entry.ts";
import { languageOf } from "../../texts/language.ts";
import { CaseEvent } from "../case-event.ts";
import { ReceiptFormSender, type FormScreens } from "../sending/form-sender.ts";
import { Waiting } from "../sending/waiting.ts";
import { keepingIn, type Keeping } from "./keeping.ts";
import { paperOf } from "./paper.ts";
import "./receipt-card.ts";
import { forgetReceipt, keepReceipt, keptReceipt, receiptInAddress } from "./receipt.ts";
import type { ReceiptDomain, ReceiptFiling, Shown } from "./receipt-domain.ts";
import type { Screens, ScreensHost } from "./receipt-widget.ts";

type Screen<Answer> =
  | { name: "form" | "waiting" }
  | { name: "receipt"; answer: Answer; kept: boolean; entry?: OutboxEntry | undefined }
  | { name: "entry"; refused?: { receipt: Receipt; problem: unknown } }
  | ({ name: "view" } & Shown)
  | { name: "own"; draw: () => TemplateResult };

/** What is shown in place of a form once something was sent, or is looked for. */
export class ReceiptScreens<F extends ReceiptFiling> implements Screens, FormScreens<F> {
  readonly host: ScreensHost;
  /** Checks and sends the form. */
  readonly sender: ReceiptFormSender<F>;
  /** What was sent and has not arrived. */
  readonly waiting: Waiting<F["answer"]>;
  texts!: F["about"]["texts"];
  following!: FollowingTexts;
  /** The customer who is signed in to the page. */
  customer: Client | undefined;

  readonly #domain: ReceiptDomain<F>;
  readonly #kind: ReceiptKind;
  /** The language tag that the texts are in. */
  #translated = "";
  #entryTexts: EntryTexts | undefined;
  #screen: Screen<F["answer"]> = { name: "form" };

  constructor(host: ScreensHost, domain: ReceiptDomain<F>) {
    this.host = host;
    this.#domain = domain;
    this.#kind = domain.form.kind;
    this.waiting = new Waiting(host, this.#kind, this);
    this.sender = new ReceiptFormSender(host, domain.form, { screens: this, outbox: this.waiting.outbox });
  }

  get atForm(): boolean {
    return this.#screen.name === "form";
  }

  get ownCard(): boolean {
    return this.#screen.name === "receipt";
  }

  get other(): string | undefined {
    return this.customer && this.#domain.list?.label(this.texts);
  }

  get settings(): Settings {
    return this.host.surroundings().settings;
  }

  get locale(): string {
    return this.host.surroundings().locale;
  }

  get about(): F["about"] {
    return { texts: this.texts, settings: this.settings, locale: this.locale };
  }

  /** By which the case that is shown is known. */
  get shownNumber(): string | undefined {
    return this.#screen.name === "view" ? this.#screen.number : undefined;
  }

  /** What has arrived and is shown with its receipt. */
  get shownEntry(): OutboxEntry | undefined {
    return this.#screen.name === "receipt" ? this.#screen.entry : undefined;
  }

  /** Whether nothing is shown but what waits. */
  get onlyWaits(): boolean {
    return this.#screen.name === "waiting";
  }

  /** Learns the texts of the language that is shown; to be awaited before anything is drawn. */
  async translate(): Promise<void> {
    const { locale } = this;
    const language = languageOf(locale) ?? "en";
    [this.texts, this.following] = await Promise.all([
      this.#domain.loadTexts(language),
      followingTexts[language](),
    ]);
    if (this.#entryTexts) this.#entryTexts = await this.following.entry();
    this.#translated = locale;
    this.host.element.requestUpdate();
  }

  /** Decides what a visitor sees first: the case of a link, her own, the tab's last one, or the form. */
  async begin(token: string | null): Promise<void> {
    const { goesOn, beginAs } = this.#domain;
    const receipt = receiptInAddress(this.#kind);
    const subject = subjectOf(token);
    this.sender.begin(subject);
    await this.waiting.outbox.begin(subject);
    this.customer = token ? await signedInCustomer(this.host.connection(), token) : undefined;
    const kept = keptReceipt(this.#kind, this.host.connection().site);
    if (receipt) await this.#openOrAsk(receipt);
    else if (goesOn && this.waiting.showSent()) return;
    else if (this.customer) await beginAs?.(this.customer, this);
    else if (kept) await this.#openOrAsk(kept);
  }

  /** Tells the page that the server has stored something, and shows its receipt. */
  filed(answer: F["answer"], entry?: OutboxEntry): void {
    const { filed, onFiled } = this.#domain;
    onFiled?.();
    this.host.element.dispatchEvent(new CaseEvent(filed, answer.receipt.number));
    this.showReceipt(answer, entry);
  }

  showReceipt(answer: F["answer"], entry?: OutboxEntry): void {
    const kept = !this.#domain.goesOn || keepReceipt(this.#kind, this.host.connection().site, answer.receipt);
    this.go({ name: "receipt", answer, kept, entry });
  }

  showWaiting(): void {
    this.go({ name: "waiting" });
  }

  /** From the form, the other way: to the list of one who is signed in, or to where a receipt is given by hand. */
  async showOther(): Promise<void> {
    const { list } = this.#domain;
    await (this.customer && list ? list.show(this.customer, this) : this.#showEntry(undefined, true));
  }

  readonly toForm = (): void => this.go({ name: "form" });

  /** Goes to the form without moving the focus. */
  leave(): void {
    this.go({ name: "form" }, false);
  }

  /** Draws another screen and, where a person asked for it, moves the focus there. */
  go(screen: Screen<F["answer"]>, asked = true): void {
    this.#screen = screen;
    void this.#redraw(asked);
  }

  draw(): TemplateResult {
    // Until the texts of another language are there, those of the last one stay.
    if (this.#translated !== this.locale) void this.translate().catch(() => undefined);
    const screen = this.#screen;
    switch (screen.name) {
      case "form":
        return html``;
      case "waiting":
        return wayOut(this.texts.again, this.toForm);
      case "own":
        return screen.draw();
      case "receipt":
        return this.#drawReceipt(screen);
      case "entry":
        return html`<otklik-receipt-entry
            class="screen"
            exportparts=${parts}
            .refused=${screen.refused}
            .open=${(receipt: Receipt) => this.#open(receipt, true)}
            .texts=${this.#entryTexts}
            .following=${this.following}
          ></otklik-receipt-entry>
          ${wayOut(this.texts.again, this.toForm)}`;
      case "view":
        return html`<div @otklik-data-erased=${this.#onErased}>
          ${screen.claim?.() ?? nothing} ${keyed(screen.number, this.#domain.drawView(screen, this))}
          ${this.#drawWayOut()}
        </div>`;
    }
  }

  /** What comes when somebody wants to keep a receipt in another way, or to see what is stored. */
  keepingOf({ client = this.customer, receipt }: Partial<Shown>): Keeping {
    const connection = this.host.connection();
    const asking = async (): Promise<Client> =>
      client ?? (receipt ? connectByReceipt(connection, receipt, this.#kind) : connect(connection));
    return keepingIn(this.locale, this.settings.mail ? asking : undefined);
  }

  /** From what is shown, to the other thing one may have come for. */
  #drawWayOut(): TemplateResult {
    // Where the list cannot be had, the form still can.
    const toList = (): void => void this.showOther().catch(this.toForm);
    return this.other ? wayOut(this.other, toList) : wayOut(this.texts.again, this.toForm);
  }

  #drawReceipt({ answer, kept, entry }: Screen<F["answer"]> & { name: "receipt" }): TemplateResult {
    const { receipt } = answer;
    return html`<otklik-receipt-card
      class="screen"
      exportparts=${parts}
      .kind=${this.#kind}
      .receipt=${receipt}
      .kept=${kept}
      .folded=${!this.#domain.goesOn}
      .owed=${this.#domain.drawOwed(answer, this)}
      .paper=${paperOf(this.settings, this.texts, { promise: this.#domain.owed(answer, this.texts) })}
      .keeping=${this.keepingOf({ receipt })}
      .texts=${this.texts}
      .following=${this.following}
      @click=${() => entry && this.waiting.outbox.remove(entry)}
      @see-status=${() => this.#seeStatus(receipt)}
    ></otklik-receipt-card>`;
  }

  /** What offers one who is signed in to make what a receipt opens her own. */
  async #claimOf(receipt: Receipt): Promise<Shown["claim"]> {
    const { customer, locale } = this;
    if (!customer) return undefined;
    const { number } = receipt;
    const { offerClaim } = await import("./receipt-claim.ts");
    const isHers = (): Promise<boolean> =>
      this.#domain.get(customer, number).then(
        () => true,
        () => false,
      );
    const onClaimed = (): void => this.go({ name: "view", client: customer, number, receipt });
    return offerClaim({ kind: this.#kind, receipt, customer, locale, isHers }, onClaimed);
  }

  readonly #onErased = async ({ number }: CaseEvent): Promise<void> => {
    const screen = this.#screen;
    if (screen.name !== "view" || screen.number !== number) return;
    forgetReceipt(this.#kind, this.host.connection().site);
    const { gone } = (await this.keepingOf({}).texts()).data;
    const sentence = html`<p class="screen" tabindex="-1">${gone}</p>`;
    this.go({ name: "own", draw: () => html`${sentence} ${this.#drawWayOut()}` });
  };

  async #open(receipt: Receipt, asked: boolean): Promise<void> {
    const client = await connectByReceipt(this.host.connection(), receipt, this.#kind);
    const claim = await this.#claimOf(receipt).catch(() => undefined);
    this.go({ name: "view", client, number: receipt.number, receipt, claim }, asked);
  }

  async #openOrAsk(receipt: Receipt, asked = false): Promise<void> {
    try {
      await this.#open(receipt, asked);
    } catch (problem) {
      await this.#showEntry({ receipt, problem }, asked);
    }
  }

  async #redraw(asked: boolean): Promise<void> {
    const { element } = this.host;
    element.requestUpdate();
    await element.updateComplete;
    const shown = this.atForm ? ".form" : ".screen";
    if (asked) element.renderRoot.querySelector<HTMLElement>(shown)?.focus();
  }

  async #seeStatus(receipt: Receipt): Promise<void> {
    if (this.customer) this.go({ name: "view", client: this.customer, number: receipt.number });
    else await this.#openOrAsk(receipt, true);
  }

  async #showEntry(
    refused: { receipt: Receipt; problem: unknown } | undefined,
    asked: boolean,
  ): Promise<void> {
    [this.#entryTexts] = await Promise.all([this.following.entry(), import("./receipt-entry.ts")]);
    this.go({ name: "entry", ...(refused && { refused }) }, asked);
  }
}

/** From where one is, to the other thing one may have come for. */
function wayOut(label: string, go: () => void): TemplateResult {
  return html`<p class="way-out">
    <button class="bare" part="button" type="button" @click=${go}>${label}</button>
  </p>`;
}
