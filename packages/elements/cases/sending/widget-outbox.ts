import { assertStored, Problem, type CallOptions } from "@otklik/client";
import { Outbox, type Courier, type OutboxEntry } from "@otklik/client/outbox.js";
import type { OperationId, ReceiptKind } from "@otklik/openapi";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import {
  connect,
  connectAs,
  connectByReceipt,
  subjectNow,
  type Client,
  type Receipt,
} from "../../page/connection.ts";
import type { Options } from "../../page/options.ts";
import { sameOptions } from "../../page/same-options.ts";
import type { Content } from "./submission.ts";

/** The case that something belongs to: by which number, asked by which client, opened by which receipt. */
export interface About {
  client: Client;
  number: string;
  receipt?: Receipt | undefined;
}

type Host = ReactiveControllerHost & Pick<Node, "isConnected">;

/** The outbox of this page, whatever widgets are in it. */
const outbox = new Outbox();

/** What one widget sends by the page's outbox and what of it still waits, for whoever is signed in. */
export class WidgetOutbox implements ReactiveController {
  readonly #host: Host;
  readonly #kind: ReceiptKind;
  readonly #optionsOf: () => Options;
  readonly #onChange: () => void;
  #attached: Options | undefined;
  #detach: (() => void) | undefined;
  #subject = "";

  constructor(
    host: Host,
    { kind, options, onChange }: { kind: ReceiptKind; options: () => Options; onChange: () => void },
  ) {
    this.#host = host;
    this.#kind = kind;
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

  /** What waits, or has come to an end of which nobody was told; all of it, or of one case. */
  entries(number?: string): OutboxEntry[] {
    return outbox.entriesOf(placeOf(this.#optionsOf()), this.#kind).filter(({ subject, receipt, input }) => {
      const isHers = subject === this.#subject || (number !== undefined && receipt !== undefined);
      return isHers && (number === undefined || input["number"] === number);
    });
  }

  /** Whether an entry outlives this page. */
  readonly isKept = ({ key }: OutboxEntry): boolean => outbox.isKept(key);

  /** Sends, or keeps it to be sent later. Undefined where it waits; throws the Problem for which it was refused. */
  async post(operation: OperationId, content: Content, about?: About): Promise<object | undefined> {
    this.#attach();
    const options = this.#optionsOf();
    const place = placeOf(options);
    const receipt = about?.receipt;
    // Where the page cannot say now who is there, it is who was there before.
    if (!receipt) this.#subject = await subjectNow(options).catch(() => this.#subject);
    const subject = receipt ? "" : this.#subject;
    const client = about?.client ?? connectAs(options, subject);
    const queue = `${place} ${about?.number ?? content.key}`;
    const submission = { operation, ...content, place, subject, kind: this.#kind, receipt, about: queue };
    const { state, answer, problem } = await outbox.send(submission, client);
    if (state === "waiting" || state === "expired") return undefined;
    if (answer) return answer;
    throw new Problem(problem ?? { code: "unexpected", title: "It was refused" });
  }

  /** Sends at once or not at all. Throws the Problem for which it was not stored. */
  async sendNow(operation: OperationId, { input, key }: Content): Promise<object> {
    const client = connect(this.#optionsOf());
    const call = client[operation] as (input: object, options: CallOptions) => Promise<unknown>;
    const answer = await call(input, { idempotencyKey: key });
    assertStored(answer);
    return answer;
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

/** Which server and which operator's site options lead to. */
function placeOf({ endpoint = "/", site = "" }: Options): string {
  return `${endpoint.replace(/\/+$/, "")} ${site}`;
}

/** Speaks for whom the options name, for nobody known, and by receipts. */
function courierOf(options: Options): Courier {
  return {
    place: placeOf(options),
    clientFor: async ({ subject, receipt, kind }) => {
      if (receipt) return connectByReceipt(options, receipt, kind);
      const isHere = subject === "" || subject === (await subjectNow(options));
      return isHere ? connectAs(options, subject) : null;
    },
  };
}
