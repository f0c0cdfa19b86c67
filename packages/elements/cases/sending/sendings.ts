import { Problem } from "@otklik/client";
import type { Sending } from "@otklik/client/outbox.js";
import type { ReceiptKind } from "@otklik/openapi";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { connectAs, subjectNow, type Client, type Receipt } from "../../page/connection.ts";
import type { Options } from "../../page/options.ts";
import { sameOptions } from "../../page/same-options.ts";
import { courierOf, outbox, placeOf, type OutboxEntry } from "./page-outbox.ts";

/** What is to be sent, under which key. */
export interface Letter extends Pick<Sending, "operation" | "input" | "key" | "files"> {
  /** The number of what it belongs to; without it, it stands for itself. */
  number?: string | undefined;
  /** The client to ask first, and the receipt by which it came in. */
  as?: { client: Client; receipt?: Receipt | undefined };
}

/** How far it came: received, or waiting. */
export type Posted = { answer: object } | { entry: OutboxEntry };

/** What one widget sends by the page's outbox and what of it still waits, for whoever is signed in. */
export class Sendings implements ReactiveController {
  readonly #host: ReactiveControllerHost & Pick<Node, "isConnected">;
  readonly #kindOf: () => ReceiptKind;
  readonly #optionsOf: () => Options;
  readonly #onChange: () => void;
  #attached: Options | undefined;
  #detach: (() => void) | undefined;
  #subject = "";

  constructor(
    host: ReactiveControllerHost & Pick<Node, "isConnected">,
    { kind, options, onChange }: { kind: () => ReceiptKind; options: () => Options; onChange: () => void },
  ) {
    this.#host = host;
    this.#kindOf = kind;
    this.#optionsOf = options;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.#attach();
  }

  hostDisconnected(): void {
    this.#detach?.();
    this.#detach = undefined;
  }

  /** Reads what a person has sent before, and begins to deliver it. */
  async begin(subject: string): Promise<void> {
    this.#subject = subject;
    this.#attach();
    await outbox.read();
    void outbox.deliver();
  }

  /** What waits, or has come to an end of which nobody was told; all of it, or of one thing. */
  entries(number?: string): OutboxEntry[] {
    return outbox
      .entriesOf(placeOf(this.#optionsOf()), this.#kindOf())
      .filter(({ subject, receipt, input }) => {
        const isHers = subject === this.#subject || (number !== undefined && receipt !== undefined);
        return isHers && (number === undefined || input["number"] === number);
      });
  }

  isKept({ key }: OutboxEntry): boolean {
    return outbox.isKept(key);
  }

  /** Sends, or keeps it to be sent later. Throws the Problem for which it was refused. */
  async post({ number, as, ...letter }: Letter): Promise<Posted> {
    this.#attach();
    const options = this.#optionsOf();
    const place = placeOf(options);
    const receipt = as?.receipt;
    // Where the page cannot say now who is there, it is who was there before.
    if (!receipt) this.#subject = await subjectNow(options).catch(() => this.#subject);
    const subject = receipt ? "" : this.#subject;
    const client = as?.client ?? connectAs(options, subject);
    const thing = `${place} ${number ?? letter.key}`;
    const sending: Sending = { ...letter, place, subject, kind: this.#kindOf(), receipt, thing };
    const entry = await outbox.send(sending, client);
    const { state, answer, problem } = entry;
    if (state === "waiting" || state === "expired") return { entry };
    if (answer) return { answer };
    throw new Problem(problem ?? { code: "unexpected", title: "It was refused" });
  }

  /** Tries now all that waits. */
  hurry(): Promise<void> {
    return outbox.deliver({ hurries: true });
  }

  /** Takes away what waits, or what one has been told; false where it was received meanwhile. */
  remove(entry: OutboxEntry): Promise<boolean> {
    return outbox.remove(entry);
  }

  #attach(): void {
    // What was loading when its widget left the page would hold it for ever.
    if (!this.#host.isConnected) return;
    const options = this.#optionsOf();
    if (this.#detach && this.#attached && sameOptions(this.#attached, options)) return;
    this.#detach?.();
    this.#attached = options;
    this.#detach = outbox.attach(courierOf(options), this.#onChange);
  }
}
