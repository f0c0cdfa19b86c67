import type { OutboxEntry, OutboxFile } from "@otklik/client/outbox.js";
import type { OperationId, ReceiptKind } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import { parts } from "../../look/tokens.ts";
import { keepText } from "../../page/kept-text.ts";
import type { FollowingTexts } from "../../texts/shapes/following.ts";
import type { FormHost } from "./form-sender.ts";
import type { Content } from "./submission.ts";
import "./waiting-list.ts";
import type { OutboxAct } from "./waiting-list.ts";
import { WidgetOutbox, type About } from "./widget-outbox.ts";

/** A message that was taken back, with its files. */
export interface Returned {
  words: string;
  files: readonly File[];
}

/** What is shown beside what waits, and where one goes from it. */
interface WaitingScreens<Answer> {
  readonly following: FollowingTexts;
  readonly sender: { takeBack: (entry: OutboxEntry) => Promise<void> };
  readonly shownNumber: string | undefined;
  readonly shownEntry: OutboxEntry | undefined;
  readonly onlyWaits: boolean;
  filed: (answer: Answer, entry?: OutboxEntry) => void;
  showReceipt: (answer: Answer, entry: OutboxEntry) => void;
  showWaiting: () => void;
  toForm: () => void;
}

/** Nothing was taken back. */
export const nothingReturned: Returned = { words: "", files: [] };

/** What was sent and has not arrived, and what of it can be done. */
export class Waiting<Answer extends object> {
  readonly outbox: WidgetOutbox;
  /** What was taken back of the messages to the case that is shown. */
  returned = nothingReturned;

  readonly #host: FormHost;
  readonly #screens: WaitingScreens<Answer>;

  constructor(host: FormHost, kind: ReceiptKind, screens: WaitingScreens<Answer>) {
    const onChange = (): void => this.#onChange();
    this.outbox = new WidgetOutbox(host.element, { kind, options: host.connection, onChange });
    this.#host = host;
    this.#screens = screens;
  }

  /** Sends something that belongs to a case; undefined where it was kept, to be sent later. */
  async post<Case>(operation: OperationId, content: Content, about: About): Promise<Case | undefined> {
    this.returned = nothingReturned;
    return (await this.outbox.post(operation, content, about)) as Case | undefined;
  }

  /** Shows what was sent before: the receipt of what has arrived meanwhile, or that it waits. False where there is none. */
  showSent(): boolean {
    const sent = this.outbox.entries().filter(({ input }) => !input["number"]);
    const arrived = sent.find(({ state }) => state === "received");
    if (arrived) this.#screens.showReceipt(this.#answerOf(arrived), arrived);
    else if (sent.length > 0) this.#screens.showWaiting();
    return sent.length > 0;
  }

  /** All that waits but for what is shown elsewhere; undefined where nothing does. */
  draw(): TemplateResult | undefined {
    const { shownNumber, shownEntry, onlyWaits } = this.#screens;
    // What belongs to the case that is shown stands there, and what is shown is told once.
    const entries = this.outbox
      .entries()
      .filter(
        ({ input, key }) => key !== shownEntry?.key && (!shownNumber || input["number"] !== shownNumber),
      );
    return this.#drawList(entries, onlyWaits ? "screen" : "above");
  }

  /** What waits of one case; undefined where nothing does. */
  drawOf(number: string): TemplateResult | undefined {
    return this.#drawList(this.outbox.entries(number), "");
  }

  #drawList(entries: readonly OutboxEntry[], place: "screen" | "above" | ""): TemplateResult | undefined {
    if (entries.length === 0) return undefined;
    return html`<otklik-waiting-list
      class=${place}
      exportparts=${parts}
      .entries=${entries}
      .headed=${place === "screen"}
      .isKept=${this.outbox.isKept}
      .act=${(act: OutboxAct, entry: OutboxEntry) => void this.#act(act, entry)}
      .following=${this.#screens.following}
    ></otklik-waiting-list>`;
  }

  async #act(act: OutboxAct, entry: OutboxEntry): Promise<void> {
    if (act === "hurry") return this.outbox.hurry();
    if (act === "show") {
      this.#screens.showReceipt(this.#answerOf(entry), entry);
      return;
    }
    const isGone = await this.outbox.remove(entry);
    if (act === "take-back" && isGone) await this.#takeBack(entry);
    else if (this.#screens.onlyWaits) this.#screens.toForm();
  }

  /** What was not sent stands again where it was written. */
  async #takeBack(entry: OutboxEntry): Promise<void> {
    const { number, words } = entry.input;
    if (typeof number !== "string" || typeof words !== "string") {
      await this.#screens.sender.takeBack(entry);
      this.#screens.toForm();
      return;
    }
    keepText(messageKeyOf(number), words);
    if (number === this.#screens.shownNumber) this.returned = { words, files: filesOf(entry.files ?? []) };
    this.#host.element.requestUpdate();
  }

  #onChange(): void {
    this.#host.element.requestUpdate();
    if (!this.#screens.onlyWaits) return;
    const arrived = this.outbox.entries().find(({ state }) => state === "received");
    if (arrived) this.#screens.filed(this.#answerOf(arrived), arrived);
  }

  #answerOf({ answer = {} }: OutboxEntry): Answer {
    const stored: object = answer;
    return stored as Answer;
  }
}

/** The files of something that was not sent, as they were chosen. */
export function filesOf(files: readonly OutboxFile[]): File[] {
  return files.map(({ content, name, type }) => new File([content], name, { type }));
}

/** Under which name this tab keeps the message that is being written to a case. */
export const messageKeyOf = (number: string): string => `otklik-message:${number}`;
