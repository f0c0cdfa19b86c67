import { subjectOf } from "@otklik/client";
import type { Schemas } from "@otklik/openapi";
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { connect, connectByReceipt, type Client, type Receipt } from "../../page/connection.ts";
import type { ThingEvent } from "../thing-event.ts";
import { followingWords } from "../../texts/following.ts";
import type { EntryWords } from "../../texts/shapes/receipt-entry.ts";
import type { OutboxEntry } from "../sending/page-outbox.ts";
import { languageOf, type Language } from "../../texts/language.ts";
import type { Settings } from "../../page/connected-element.ts";
import type { DraftForm } from "../sending/draft-form.ts";
import { faultSummary } from "../sending/submit-draft.ts";
import { parts } from "../../look/tokens.ts";
import { keepingIn, type Keeping } from "./keeping.ts";
import { paperOf } from "./paper.ts";
import type { CardWords } from "../../texts/shapes/controls.ts";
import { DraftSender } from "../sending/draft-sender.ts";
import "./receipt-card.ts";
import { forgetReceipt, keepReceipt, keptReceipt, receiptInAddress } from "./receipt.ts";
import type { Screens } from "./receipt-widget.ts";
import type { Shown } from "./receipted-view.ts";

/** What the server gives once it has stored something, with the receipt that is shown only now. */
interface Given {
  receipt: Schemas["Receipt"];
}

/** What the screens of each kind say: above the receipt, and to go on from what is shown. */
export interface ScreensWords extends CardWords {
  /** To the form, for something new. */
  again: string;
}

type Screen<Answer> =
  | { name: "form" | "waiting" }
  | { name: "receipt"; given: Answer; kept: boolean; entry?: OutboxEntry | undefined }
  | { name: "entry"; refused?: { receipt: Receipt; problem: unknown } }
  | ({ name: "view" } & Shown)
  | { name: "own"; draw: () => TemplateResult };

/** What is shown in place of a form once something was sent, or is looked for; and what checks and sends it. */
export abstract class ReceiptScreens<Draft extends object, Answer extends Given, Words extends ScreensWords>
  extends DraftSender<Draft, Answer>
  implements Screens
{
  protected words!: Words;
  /** The customer who is signed in to the page. */
  protected customer: Client | undefined;

  /** The language tag that the words are in. */
  #translated = "";
  #entryWords: EntryWords | undefined;
  #screen: Screen<Answer> = { name: "form" };

  /** Whether the tab goes on where it was: with what was sent last. */
  protected readonly goesOn: boolean = true;

  protected abstract loadWords(language: Language): Promise<Words>;

  /** What a receipt's card says of the promise. */
  protected abstract drawOwed(given: Answer): TemplateResult;

  /** The same in one sentence, for the paper. */
  protected abstract owed(given: Answer): string;

  protected abstract drawView(shown: Shown): TemplateResult;

  /** What one who is signed in sees first; the form where this shows nothing. */
  protected beginAs?(client: Client): Promise<void>;

  protected override get shownNumber(): string | undefined {
    return this.#screen.name === "view" ? this.#screen.number : undefined;
  }

  protected override get shownEntry(): OutboxEntry | undefined {
    return this.#screen.name === "receipt" ? this.#screen.entry : undefined;
  }

  protected override get onlyWaits(): boolean {
    return this.#screen.name === "waiting";
  }

  get atForm(): boolean {
    return this.#screen.name === "form";
  }

  get ownCard(): boolean {
    return this.#screen.name === "receipt";
  }

  get other(): string | undefined {
    return undefined;
  }

  protected get settings(): Settings {
    return this.host.surroundings().settings;
  }

  protected get locale(): string {
    return this.host.surroundings().locale;
  }

  async translate(): Promise<void> {
    const { locale } = this;
    const language = languageOf(locale) ?? "en";
    [this.words, this.following] = await Promise.all([this.loadWords(language), followingWords[language]()]);
    if (this.#entryWords) this.#entryWords = await this.following.entry();
    this.#translated = locale;
    this.host.element.requestUpdate();
  }

  /** Decides what a visitor sees first: the thing of a link, her own, the tab's last one, or the form. */
  async begin(token: string | null): Promise<void> {
    const receipt = receiptInAddress(this.kind);
    await this.beginSending(subjectOf(token));
    this.customer = token ? await this.#signIn(token) : undefined;
    const kept = keptReceipt(this.kind, this.host.connection().site);
    if (receipt) await this.#openOrAsk(receipt);
    else if (this.goesOn && this.showSent()) return;
    else if (this.customer) await this.beginAs?.(this.customer);
    else if (kept) await this.#openOrAsk(kept);
  }

  /** Goes to the form without moving the focus. */
  leave(): void {
    this.go({ name: "form" }, false);
  }

  summary(form: DraftForm<Draft, Answer>): TemplateResult | undefined {
    return faultSummary(this.following.summary, form);
  }

  /** Shows the receipt of something that was just sent. */
  override showGiven(given: Answer, entry?: OutboxEntry): void {
    const kept = !this.goesOn || keepReceipt(this.kind, this.host.connection().site, given.receipt);
    this.go({ name: "receipt", given, kept, entry });
  }

  protected override showWaiting(): void {
    this.go({ name: "waiting" });
  }

  /** From the form, the other way: to where a receipt is given by hand. */
  async showOther(): Promise<void> {
    await this.#showEntry(undefined, true);
  }

  draw(): TemplateResult {
    // Until the words of another language are there, those of the last one stay.
    if (this.#translated !== this.locale) void this.translate().catch(() => undefined);
    const screen = this.#screen;
    switch (screen.name) {
      case "form":
        return html``;
      case "waiting":
        return wayOut(this.words.again, this.toForm);
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
            .words=${this.#entryWords}
            .following=${this.following}
          ></otklik-receipt-entry>
          ${wayOut(this.words.again, this.toForm)}`;
      case "view":
        return html`<div @otklik-data-erased=${this.#onErased}>
          ${screen.claim?.() ?? nothing} ${keyed(screen.number, this.drawView(screen))} ${this.drawWayOut()}
        </div>`;
    }
  }

  /** From what is shown, to the other thing one may have come for. */
  protected drawWayOut(): TemplateResult {
    return wayOut(this.words.again, this.toForm);
  }

  /** Draws another screen and, where a person asked for it, moves the focus there. */
  protected go(screen: Screen<Answer>, asked = true): void {
    this.#screen = screen;
    void this.#redraw(asked);
  }

  protected override readonly toForm = (): void => this.go({ name: "form" });

  /** What comes when somebody wants to keep a receipt in another way, or to see what is stored. */
  protected keepingOf({ client = this.customer, receipt }: Partial<Shown>): Keeping {
    const connection = this.host.connection();
    const asking = async (): Promise<Client> =>
      client ?? (receipt ? connectByReceipt(connection, receipt, this.kind) : connect(connection));
    return keepingIn(this.locale, this.settings.mail ? asking : undefined);
  }

  /** What offers one who is signed in to make what a receipt opens her own. */
  async #claimOf(receipt: Receipt): Promise<Shown["claim"]> {
    const { customer, kind, locale } = this;
    if (!customer) return undefined;
    const { number } = receipt;
    const { offerClaim } = await import("./receipt-claim.ts");
    const onClaimed = (): void => this.go({ name: "view", client: customer, number, receipt });
    return offerClaim({ kind, receipt, customer, locale }, onClaimed);
  }

  readonly #onErased = async ({ number }: ThingEvent): Promise<void> => {
    const screen = this.#screen;
    if (screen.name !== "view" || screen.number !== number) return;
    forgetReceipt(this.kind, this.host.connection().site);
    const { gone } = (await this.keepingOf({}).words()).data;
    const sentence = html`<p class="screen" tabindex="-1">${gone}</p>`;
    this.go({ name: "own", draw: () => html`${sentence} ${this.drawWayOut()}` });
  };

  #drawReceipt({ given, kept, entry }: Screen<Answer> & { name: "receipt" }): TemplateResult {
    return html`<otklik-receipt-card
      class="screen"
      exportparts=${parts}
      .kind=${this.kind}
      .receipt=${given.receipt}
      .kept=${kept}
      .folded=${!this.goesOn}
      .owed=${this.drawOwed(given)}
      .paper=${paperOf(this.settings, this.words, { promise: this.owed(given) })}
      .keeping=${this.keepingOf({ receipt: given.receipt })}
      .words=${this.words}
      .following=${this.following}
      @click=${() => entry && this.sendings.remove(entry)}
      @see-status=${() => this.#seeStatus(given.receipt)}
    ></otklik-receipt-card>`;
  }

  async #signIn(token: string): Promise<Client | undefined> {
    try {
      const client = connect(this.host.connection(), token);
      const { roles } = await client.getMe();
      return roles.includes("customer") ? client : undefined;
    } catch {
      return undefined;
    }
  }

  async #open(receipt: Receipt, asked: boolean): Promise<void> {
    const client = await connectByReceipt(this.host.connection(), receipt, this.kind);
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
    [this.#entryWords] = await Promise.all([this.following.entry(), import("./receipt-entry.ts")]);
    this.go({ name: "entry", ...(refused && { refused }) }, asked);
  }
}

/** From where one is, to the other thing one may have come for. */
export function wayOut(label: string, go: () => void): TemplateResult {
  return html`<p class="way-out">
    <button class="bare" part="button" type="button" @click=${go}>${label}</button>
  </p>`;
}
