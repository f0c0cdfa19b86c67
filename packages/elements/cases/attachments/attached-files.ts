import type { Schemas } from "@otklik/openapi";
import { savedName } from "@otklik/rules/file-types.js";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { AttachmentsTexts } from "../../texts/shapes/attachments.ts";
import { define, property, state } from "../../look/decorators.ts";
import { failure, noticeStyles } from "../../look/notice.ts";
import { ground } from "../../look/tokens.ts";
import type { Client } from "../../page/connection.ts";
import { AttachmentTexts } from "./attachment-texts.ts";
import { fileIcon, pictureOf, pictureStyles } from "./picture.ts";

type Attachment = Schemas["Attachment"];

// The browser begins to save within that time, and then holds the bytes by itself.
const untilSaved = 60_000;

/** The files that go with what was said, each to be saved. */
@define("otklik-attached-files")
export class AttachedFiles extends LitElement {
  static override styles = [
    ground,
    noticeStyles,
    pictureStyles,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: calc(var(--_unit) * 2);
        margin-block-start: calc(var(--_unit) * 2);
      }

      li {
        min-inline-size: 0;
        max-inline-size: 100%;
      }

      button {
        display: flex;
        gap: calc(var(--_unit) * 3);
        align-items: center;
        max-inline-size: 100%;
        min-block-size: calc(var(--_unit) * 11);
        margin: 0;
        padding: calc(var(--_unit) * 1.5);
        padding-inline-end: calc(var(--_unit) * 4);
        border: 1px solid var(--_line);
        border-radius: var(--_radius-small);
        background: var(--_surface);
        font: inherit;
        font-size: 0.9375em;
        text-align: start;
        color: inherit;
        cursor: pointer;
      }

      button:hover {
        background: var(--_sunken);
      }

      .name {
        display: block;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** The files. */
  @property() attachments: readonly Attachment[] = [];

  /** Asks as the one who may read them. */
  @property() client!: Client;

  /** The file that is being loaded. */
  @state() private loading = "";
  @state() private failed = false;

  readonly #texts = new AttachmentTexts(this);
  readonly #pictures = new Map<string, HTMLCanvasElement | undefined>();
  readonly #observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#observer.disconnect();
    void this.#drawAll();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // A long story has more pictures than one looks at.
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override render(): TemplateResult | typeof nothing {
    const texts = this.#texts.now;
    if (!texts) return nothing;
    return html`
      <ul aria-label=${texts.attached} part="list">
        ${this.attachments.map((each) => html`<li>${this.#file(each, texts)}</li>`)}
      </ul>
      ${this.failed ? failure(texts.notSaved) : nothing}
    `;
  }

  #file(attachment: Attachment, texts: AttachmentsTexts): TemplateResult {
    const { id, name, type, size } = attachment;
    const isLoading = this.loading === id;
    return html`
      <button type="button" part="button" aria-disabled=${isLoading} @click=${() => this.#save(attachment)}>
        ${this.#pictures.get(id) ?? fileIcon(type)}
        <span>
          <span class="hidden">${texts.save("")}</span>
          <span class="name">${name}</span>
          <span class="quiet">${isLoading ? texts.saving : texts.size(size)}</span>
        </span>
      </button>
    `;
  }

  async #drawAll(): Promise<void> {
    for (const { id, hasThumbnail } of this.attachments) {
      if (!hasThumbnail || this.#pictures.has(id)) continue;
      try {
        this.#pictures.set(id, await pictureOf(await this.client.getAttachment({ id, size: "thumbnail" })));
        this.requestUpdate();
      } catch {
        // Its name and size stand there all the same.
      }
    }
  }

  async #save({ id, name, type }: Attachment): Promise<void> {
    if (this.loading) return;
    this.loading = id;
    this.failed = false;
    try {
      const address = URL.createObjectURL(await this.client.getAttachment({ id }));
      // Never part of the page, so that no listener of the page's takes the click for one of its own links.
      Object.assign(document.createElement("a"), { href: address, download: savedName(name, type) }).click();
      setTimeout(() => URL.revokeObjectURL(address), untilSaved);
    } catch {
      this.failed = true;
    }
    this.loading = "";
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-attached-files": AttachedFiles;
  }
}
