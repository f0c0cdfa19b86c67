import type { Output } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { connect, connectByReceipt, type Client, type Receipt } from "../connection/connection.ts";
import type { ComplaintTrackerWords } from "../locales/catalogues/complaint-tracker.ts";
import { complaintsWords, type ComplaintsWords } from "../locales/catalogues/complaints.ts";
import { languageOf } from "../locales/language.ts";
import type { Surroundings } from "../provider/connected-element.ts";
import type { Options } from "../provider/options.ts";
import { keepReceipt, keptReceipt, receiptInAddress } from "./receipt/receipt.ts";
import type { ChosenEvent } from "./view/complaint-list.ts";
import "./receipt/receipt-card.ts";
import "./view/complaint-view.ts";

type Filed = Output<"createComplaint">;

/** A receipt that did not open, and why. */
interface Refused {
  receipt: Receipt;
  problem: unknown;
}

type Screen =
  | { name: "form" }
  | { name: "receipt"; filed: Filed; kept: boolean }
  | { name: "entry"; refused?: Refused }
  | { name: "view"; client: Client; number: string; receipt?: Receipt }
  | { name: "list"; client: Client };

/** The widget around the screens. */
export interface ScreensHost {
  options: () => Options;
  surroundings: () => Surroundings<ComplaintTrackerWords>;
  /** Draws what is shown now and, where a person asked for it, moves the focus there. */
  onChange: (asked: boolean) => void;
}

const parts =
  "heading, form, field, button, notice, promise, badge, list, item, timeline, entry, receipt, number";

/** What is shown in place of the form once a complaint exists, or is looked for; loaded with the first touch. */
export class ComplaintScreens {
  readonly #host: ScreensHost;
  #screen: Screen = { name: "form" };
  #customer: Client | undefined;
  #words!: ComplaintsWords;

  constructor(host: ScreensHost) {
    this.#host = host;
  }

  get atForm(): boolean {
    return this.#screen.name === "form";
  }

  /** Whether what is shown brings a card of its own. */
  get ownCard(): boolean {
    return this.#screen.name === "receipt";
  }

  /** Where one who is signed in can go from the form; undefined for anyone else. */
  get other(): string | undefined {
    return this.#customer && this.#words.list.back;
  }

  /** Learns the words of a language; to be awaited before anything is drawn. */
  async translate(): Promise<void> {
    this.#words = await complaintsWords[languageOf(this.#host.surroundings().locale) ?? "en"]();
  }

  /** Decides what a visitor sees first: the complaint of a link, her own complaints, the tab's last one, or the form. */
  async begin(token: string | null): Promise<void> {
    const { site = "" } = this.#host.options();
    const receipt = receiptInAddress();
    this.#customer = token ? await this.#signIn(token) : undefined;
    const kept = keptReceipt(site);
    if (receipt) await this.openOrAsk(receipt);
    else if (this.#customer) await this.#beginAs(this.#customer);
    else if (kept) await this.openOrAsk(kept);
  }

  /** Her list, or the form where there is nothing to list. */
  async #beginAs(client: Client): Promise<void> {
    const { items } = await client.listComplaints({ limit: 1 });
    if (items.length > 0) await this.#showList(client, false);
  }

  /** Shows the complaint of a receipt, or asks again where it does not open. */
  async openOrAsk(receipt: Receipt): Promise<void> {
    try {
      await this.#open(receipt, false);
    } catch (problem) {
      await this.#showEntry({ receipt, problem }, false);
    }
  }

  /** Shows the receipt of a complaint that was just filed. */
  showReceipt(filed: Filed): void {
    const kept = keepReceipt(this.#host.options().site ?? "", filed.receipt);
    this.#go({ name: "receipt", filed, kept });
  }

  /** From the form, the other way: to the list of one who is signed in, or to where a receipt is given by hand. */
  async showOther(): Promise<void> {
    await (this.#customer ? this.#showList(this.#customer) : this.#showEntry());
  }

  draw({ settings }: Surroundings<unknown>): TemplateResult {
    const screen = this.#screen;
    const words = this.#words;
    const { fileNew, back } = words.list;
    switch (screen.name) {
      case "receipt":
        return html`<otklik-receipt-card
          class="screen"
          exportparts=${parts}
          .filed=${screen.filed}
          .kept=${screen.kept}
          .settings=${settings}
          .words=${words}
          @see-status=${() => this.#seeStatus(screen.filed.receipt)}
        ></otklik-receipt-card>`;
      case "entry":
        return html`<otklik-receipt-entry
            class="screen"
            exportparts=${parts}
            .refused=${screen.refused}
            .open=${(receipt: Receipt) => this.#open(receipt)}
            .words=${words}
          ></otklik-receipt-entry>
          ${wayOut(fileNew, this.#onFileNew)}`;
      case "view":
        return html`${this.#view(screen, settings)}
        ${this.#customer ? wayOut(back, this.#onMyComplaints) : wayOut(fileNew, this.#onFileNew)}`;
      case "list":
        return html`<otklik-complaint-list
          class="screen"
          exportparts=${parts}
          .client=${screen.client}
          .words=${words}
          @chosen=${({ number }: ChosenEvent) => this.#go({ ...screen, name: "view", number })}
          @file-new=${this.#onFileNew}
        ></otklik-complaint-list>`;
      case "form":
        return html``;
    }
  }

  #view({ client, number, receipt }: Screen & { name: "view" }, settings: Surroundings<unknown>["settings"]) {
    return keyed(
      number,
      html`<otklik-complaint-view
        class="screen"
        exportparts=${parts}
        .client=${client}
        .number=${number}
        .receipt=${receipt}
        .settings=${settings}
        .words=${this.#words}
      ></otklik-complaint-view>`,
    );
  }

  async #signIn(token: string): Promise<Client | undefined> {
    try {
      const client = connect(this.#host.options(), token);
      const { roles } = await client.getMe();
      return roles.includes("customer") ? client : undefined;
    } catch {
      return undefined;
    }
  }

  async #open(receipt: Receipt, asked = true): Promise<void> {
    const client = await connectByReceipt(this.#host.options(), receipt);
    this.#go({ name: "view", client, number: receipt.number, receipt }, asked);
  }

  async #seeStatus(receipt: Receipt): Promise<void> {
    const client = this.#customer;
    if (client) this.#go({ name: "view", client, number: receipt.number });
    else await this.openOrAsk(receipt);
    this.#host.onChange(true);
  }

  async #showList(client: Client, asked = true): Promise<void> {
    await import("./view/complaint-list.ts");
    this.#go({ name: "list", client }, asked);
  }

  async #showEntry(refused?: Refused, asked = true): Promise<void> {
    await import("./receipt/receipt-entry.ts");
    this.#go({ name: "entry", ...(refused && { refused }) }, asked);
  }

  #go(screen: Screen, asked = true): void {
    this.#screen = screen;
    this.#host.onChange(asked);
  }

  readonly #onMyComplaints = (): void => {
    // Where the list cannot be had, the form still can.
    this.showOther().catch(this.#onFileNew);
  };

  readonly #onFileNew = (): void => this.#go({ name: "form" });
}

/** From where one is, to the other thing one may have come for. */
function wayOut(label: string, go: () => void): TemplateResult {
  return html`<p class="way-out">
    <button class="bare" part="button" type="button" @click=${go}>${label}</button>
  </p>`;
}
