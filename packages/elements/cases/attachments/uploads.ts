/** @loaded files */
import { randomKey, type Problem } from "@otklik/client";
import type { OutboxFile } from "@otklik/client/outbox.js";
import type { Schemas } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import type { Client } from "../../page/connection.ts";
import { asTaken } from "./smaller-picture.ts";

/** A file that was chosen, and how far it is. */
export interface Chosen {
  readonly name: string;
  /** As it is sent; the one that was chosen until then. */
  readonly content: Blob;
  readonly type: string;
  /** Names this one upload over all tries. */
  readonly key: string;
  readonly state: "waiting" | "sending" | "stored" | "failed";
  /** How much of it has been sent, from 0 to 1. */
  readonly share: number;
  readonly stored?: Schemas["Attachment"] | undefined;
  /** Why it was not sent. */
  readonly problem?: Partial<Problem>;
}

/** A file that cannot be sent, and why. */
export interface Refused {
  name: string;
  reason: "type" | "heic" | "size" | "empty" | "count";
}

/** Who sends, and what may be sent. */
export interface UploadsSource {
  client: Client;
  limits: Schemas["AttachmentLimits"];
}

/** The input's member with the files that go with it; left out where there are none. */
export type Attached = { attachments?: string[] };

/** What one sends along: sent one by one as soon as it was chosen, so that it is there when the words are. */
export class Uploads extends EventTarget {
  readonly limits: UploadsSource["limits"];
  /** Whether somebody waits for what is still on its way. */
  isAwaited = false;
  readonly #client: Client;
  readonly #stops = new Map<string, AbortController>();
  #chosen: readonly Chosen[] = [];
  #refused: readonly Refused[] = [];
  #isSending = false;

  constructor({ client, limits }: UploadsSource) {
    super();
    this.#client = client;
    this.limits = limits;
  }

  /** What was chosen, in the order in which it is attached. */
  get chosen(): readonly Chosen[] {
    return this.#chosen;
  }

  /** What could not be taken of what was chosen last. */
  get refused(): readonly Refused[] {
    return this.#refused;
  }

  /** Whether something was refused and keeps the words from being sent; what only waits for the line does not. */
  get failed(): boolean {
    return this.#chosen.some(isRefused);
  }

  /** The list of what was chosen. */
  draw(): TemplateResult {
    return html`<otklik-upload-list
      exportparts="button, list, item, notice"
      .uploads=${this}
    ></otklik-upload-list>`;
  }

  /** Takes files and begins to send them; tells of those that it cannot take. */
  async add(files: readonly File[]): Promise<void> {
    const refused: Refused[] = [];
    const isFull = (): boolean => this.#chosen.length >= this.limits.count;
    for (const file of files) {
      const { name } = file;
      const taken = isFull() ? undefined : await asTaken(file, this.limits);
      if (!taken || isFull()) refused.push({ name, reason: "count" });
      else if ("reason" in taken) refused.push({ name, reason: taken.reason });
      else {
        const key = randomKey();
        this.#chosen = [...this.#chosen, { ...taken, name, key, state: "waiting", share: 0 }];
        this.#changed();
      }
    }
    this.#refused = refused;
    this.#changed();
    void this.#sendAll();
  }

  /** Goes on with files that were chosen before, some of them stored already. */
  resume(files: readonly Pick<Chosen, "name" | "type" | "content" | "key" | "stored">[]): void {
    if (files.length === 0) return;
    const chosen = files.map((file): Chosen =>
      file.stored ? { ...file, state: "stored", share: 1 } : { ...file, state: "waiting", share: 0 },
    );
    this.#chosen = [...chosen, ...this.#chosen];
    this.#changed();
    void this.#sendAll();
  }

  /** Lets go of all, once they have gone with the words. */
  clear(): void {
    this.#chosen = [];
    this.#changed();
  }

  /** Sends once more what was not sent. */
  retry(key: string): void {
    this.#set(key, { state: "waiting", share: 0 });
    void this.#sendAll();
  }

  /** Takes a file away again. */
  remove(key: string): void {
    this.#chosen = this.#chosen.filter((each) => each.key !== key);
    this.#refused = [];
    this.#stops.get(key)?.abort();
    this.#changed();
  }

  /** Waits for the files, then sends what goes with them. Rejects where one was not sent, or as `send` does. */
  async deliver<Given>(send: (attached: Attached) => Promise<Given>): Promise<Given> {
    await this.#settled();
    const unsent = this.#chosen.findIndex(({ state }) => state !== "stored");
    if (unsent >= 0) throw Object.assign(new Error(), { errors: [{ pointer: `/attachments/${unsent}` }] });
    const attachments = this.#chosen.flatMap(({ stored }) => stored?.id ?? []);
    try {
      return await send(attachments.length > 0 ? { attachments } : {});
    } catch (reason) {
      this.#takeBack(reason as Partial<Problem>);
      throw reason;
    }
  }

  /** Waits for what is on its way, and gives all that goes ahead of the words. Rejects where one was refused. */
  readonly parcel = async (): Promise<OutboxFile[]> => {
    await this.#settled();
    const refused = this.#chosen.findIndex(isRefused);
    if (refused >= 0) throw Object.assign(new Error(), { errors: [{ pointer: `/attachments/${refused}` }] });
    return this.#chosen.map(({ name, type, content, key, stored }) => ({
      name,
      type,
      content,
      key,
      id: stored?.id,
    }));
  };

  async #settled(): Promise<void> {
    const isUnderWay = (): boolean =>
      this.#chosen.some(({ state }) => state === "waiting" || state === "sending");
    if (!isUnderWay()) return;
    this.isAwaited = true;
    this.#changed();
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (isUnderWay()) return;
        this.removeEventListener("change", look);
        resolve();
      };
      this.addEventListener("change", look);
    });
    this.isAwaited = false;
    this.#changed();
  }

  async #sendAll(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    for (;;) {
      const next = this.#chosen.find(({ state }) => state === "waiting");
      if (!next) break;
      await this.#send(next);
    }
    this.#isSending = false;
  }

  async #send({ name, type, content, key }: Chosen): Promise<void> {
    const stop = new AbortController();
    this.#stops.set(key, stop);
    this.#set(key, { state: "sending" });
    try {
      const stored = await this.#client.uploadFile(
        { name, type, content },
        {
          signal: stop.signal,
          idempotencyKey: key,
          onProgress: (share) => this.#set(key, { share }),
        },
      );
      this.#set(key, { state: "stored", share: 1, stored });
    } catch (reason) {
      this.#set(key, { state: "failed", problem: reason as Partial<Problem> });
    }
    this.#stops.delete(key);
  }

  /** What the server no longer knows has to be sent once more, as another file. */
  #takeBack({ errors = [] }: Partial<Problem>): void {
    for (const { pointer } of errors) {
      const [, member, index] = pointer.split("/");
      const lost = member === "attachments" ? this.#chosen[Number(index)] : undefined;
      if (lost) this.#set(lost.key, { state: "failed", key: randomKey() });
    }
  }

  #set(key: string, change: Partial<Chosen>): void {
    this.#chosen = this.#chosen.map((each) => (each.key === key ? { ...each, ...change } : each));
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event("change"));
  }
}

/** Whether the server wants none of it, ever. */
function isRefused({ state, problem }: Chosen): boolean {
  const { status = 0 } = problem ?? {};
  return state === "failed" && status >= 400 && status < 500 && !problem?.retryable;
}
