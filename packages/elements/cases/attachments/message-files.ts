import type { OutboxFile } from "@otklik/client/outbox.js";
import type { ReactiveControllerHost, TemplateResult } from "lit";
import type { Settings } from "../../page/connected-element.ts";
import type { Client } from "../../page/connection.ts";
import { keptText } from "../../page/kept-text.ts";
import { takeBrought } from "./brought-files.ts";
import { fileField } from "./file-field.ts";
import type { FileFieldTexts } from "../../texts/shapes/controls.ts";
import { newUploads } from "./new-uploads.ts";
import type { Attached, Uploads } from "./uploads.ts";

/** What shows one case, and lets one write to the other side of it. */
interface MessageHost extends ReactiveControllerHost, HTMLElement {
  client: Client;
  number: string;
  settings: Settings;
}

/** Under which name this tab keeps the files of a message to a case. */
const keptAs = (number: string): string => `otklik-files:${number}`;

/** The files that go with a message: kept for each case by itself until the message has been sent. */
export class MessageFiles {
  readonly #host: MessageHost;
  readonly #uploads = new Map<string, Uploads>();
  #failed = false;
  /** What was chosen last, until it is among the others. */
  #taking: Promise<void> | undefined;
  /** Of which things it is known whether files were kept. */
  readonly #looked = new Set<string>();

  constructor(host: MessageHost) {
    this.#host = host;
    takeBrought(host, this.#onFiles);
  }

  /** Where they are chosen. */
  draw(texts: FileFieldTexts & { failed: string }): TemplateResult {
    const { number, settings } = this.#host;
    if (!this.#looked.has(number) && keptText(keptAs(number))) this.#onFiles([]);
    this.#looked.add(number);
    return fileField({
      texts,
      limits: settings.attachments,
      fault: this.#failed ? texts.failed : undefined,
      list: this.#uploads.get(number)?.draw(),
      take: this.#onFiles,
    });
  }

  /** Sends a message when its files are there. The key names this one message with these files. */
  async send<Given>(
    { number, key }: { number: string; key: string },
    perform: (attached: Attached, idempotencyKey: string) => Promise<Given>,
  ): Promise<Given> {
    await this.#taking;
    const uploads = this.#uploads.get(number);
    if (!uploads) return perform({}, key);
    const given = await uploads.deliver((attached) =>
      perform(attached, [key, ...(attached.attachments ?? [])].join("-")),
    );
    this.#letGo(number);
    return given;
  }

  /** Sends a message and its files, or keeps all to be sent later. The key names this one message with these files. */
  async post<Given>(
    { number, key }: { number: string; key: string },
    perform: (files: OutboxFile[], idempotencyKey: string) => Promise<Given>,
  ): Promise<Given> {
    await this.#taking;
    const files = (await this.#uploads.get(number)?.parcel()) ?? [];
    const given = await perform(files, [key, ...files.map((file) => file.key)].join("-"));
    this.#letGo(number);
    return given;
  }

  /** Takes files that go with the message. */
  take(files: File[]): void {
    this.#onFiles(files);
  }

  #letGo(number: string): void {
    this.#uploads.get(number)?.clear();
    this.#uploads.delete(number);
  }

  readonly #onFiles = (files: File[]): void => {
    this.#taking = this.#take(files, this.#taking);
  };

  async #take(files: File[], before: Promise<void> | undefined): Promise<void> {
    await before;
    const { client, number, settings } = this.#host;
    this.#failed = false;
    try {
      const uploads =
        this.#uploads.get(number) ??
        (await newUploads({ client, limits: settings.attachments }, keptAs(number)));
      this.#uploads.set(number, uploads);
      this.#host.requestUpdate();
      await uploads.add(files);
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }
}
