/** @loaded files */
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { AttachmentsTexts } from "../../texts/shapes/attachments.ts";
import { define, property, state } from "../../look/decorators.ts";
import { buttonStyles } from "../../look/controls/button.ts";
import { choiceStyles } from "../../look/controls/choice.ts";
import { failure, noticeStyles } from "../../look/notice.ts";
import { ground } from "../../look/tokens.ts";
import { AttachmentTexts } from "./attachment-texts.ts";
import { takeChosen } from "./file-field.ts";
import { fileIcon, pictureOf, pictureStyles } from "./picture.ts";
import type { Chosen, Refused, Uploads } from "./uploads.ts";

const photo = "image/jpeg";

/** The files that were chosen, how far each is, and what was not taken; on a telephone, its camera for the next one. */
@define("otklik-upload-list")
export class UploadList extends LitElement {
  static override styles = [
    ground,
    buttonStyles,
    noticeStyles,
    pictureStyles,
    choiceStyles,
    css`
      :host,
      ul {
        display: grid;
        gap: calc(var(--_unit) * 3);
      }

      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 calc(var(--_unit) * 3);
        align-items: center;
      }

      .name {
        overflow-wrap: anywhere;
      }

      .failed {
        font-size: 0.875em;
        color: var(--_danger);
      }

      progress {
        inline-size: 100%;
        accent-color: var(--_brand);
      }

      .row {
        grid-column: 2;
      }

      .camera {
        display: none;
      }

      @media (pointer: coarse) {
        .camera {
          display: flex;
        }
      }
    `,
  ];

  /** What was chosen, and sends it. */
  @property() uploads!: Uploads;

  @state() private news = "";

  readonly #texts = new AttachmentTexts(this);
  readonly #pictures = new Map<string, HTMLCanvasElement | undefined>();
  #followed: Uploads | undefined;
  #told = new Map<string, Chosen["state"]>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#followed?.removeEventListener("change", this.#onChange);
    this.#followed = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.isConnected || this.uploads === this.#followed) return;
    this.#followed?.removeEventListener("change", this.#onChange);
    this.#followed = this.uploads;
    this.#followed.addEventListener("change", this.#onChange);
    this.#onChange();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { uploads } = this;
    const texts = this.#texts.now;
    if (!texts) return nothing;
    return html`
      ${uploads.refused.map((refused) => failure(this.#reason(refused, texts)))}
      <ul aria-label=${texts.chosen} ?hidden=${uploads.chosen.length === 0} part="list">
        ${uploads.chosen.map((chosen, index) => this.#item(chosen, index, texts))}
      </ul>
      ${uploads.limits.types.includes(photo) ? this.#camera(texts) : nothing}
      <p class=${uploads.isAwaited ? "quiet" : "hidden"} role="status">
        ${uploads.isAwaited ? texts.wait : this.news}
      </p>
    `;
  }

  #item(chosen: Chosen, index: number, texts: AttachmentsTexts): TemplateResult {
    const { name, key, type, state, share, content, problem } = chosen;
    const retry = state === "failed" && problem?.status !== 422;
    return html`
      <li part="item">
        ${this.#pictures.get(key) ?? fileIcon(type)}
        <div>
          <p class="name">${name}</p>
          <p class=${state === "failed" ? "failed" : "quiet"}>
            ${state === "failed" ? sentence(chosen, texts) : `${texts.size(content.size)} · ${texts[state]}`}
          </p>
          ${
            state === "sending"
              ? html`<progress max="1" .value=${share} aria-label=${texts.progress(name)}></progress>`
              : nothing
          }
        </div>
        <div class="row">
          ${
            retry
              ? html`<button
                  class="bare"
                  part="button"
                  type="button"
                  aria-label=${texts.tryAgainWith(name)}
                  @click=${() => this.uploads.retry(key)}
                >
                  ${texts.tryAgain}
                </button>`
              : nothing
          }
          <button
            class="bare remove"
            part="button"
            type="button"
            aria-label=${texts.removeNamed(name)}
            @click=${() => this.#remove(chosen, index)}
          >
            ${texts.remove}
          </button>
        </div>
      </li>
    `;
  }

  #camera(texts: AttachmentsTexts): TemplateResult {
    return html`
      <div class="chips camera">
        <label class="chip">
          <input
            type="file"
            accept=${photo}
            capture="environment"
            @input=${takeChosen((files) => this.uploads.add(files))}
          />${texts.takePhoto}
        </label>
      </div>
    `;
  }

  #reason({ name, reason }: Refused, { refused }: AttachmentsTexts): string {
    const { count, size } = this.uploads.limits;
    if (reason === "count") return refused.count(name, count);
    return reason === "size" ? refused.size(name, Math.floor(size / 1e6)) : refused[reason](name);
  }

  /** Takes a file away, and moves the focus to the next one, or back to where files are chosen. */
  async #remove({ key, name }: Chosen, index: number): Promise<void> {
    this.uploads.remove(key);
    this.news = this.#texts.now?.removed(name) ?? "";
    await this.updateComplete;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>(".remove")];
    const next = buttons[index] ?? buttons.at(-1);
    const field = (this.getRootNode() as ShadowRoot).querySelector<HTMLElement>("#attachments");
    (next ?? field)?.focus();
  }

  readonly #onChange = (): void => {
    const texts = this.#texts.now;
    for (const { key, name, state, type, content } of this.uploads.chosen) {
      const before = this.#told.get(key);
      if (before !== state && state === "stored") this.news = texts?.storedNow(name) ?? "";
      if (before !== state && state === "failed") this.news = texts?.notSent(name) ?? "";
      if (before === undefined && type.startsWith("image/")) void this.#draw(key, content);
    }
    this.#told = new Map(this.uploads.chosen.map(({ key, state }) => [key, state]));
    this.requestUpdate();
  };

  async #draw(key: string, content: Blob): Promise<void> {
    this.#pictures.set(key, await pictureOf(content));
    this.requestUpdate();
  }
}

/** Why a file was not sent: in the server's own words where it judged the file. */
function sentence({ problem }: Chosen, { offline, other }: AttachmentsTexts): string {
  const { status = 0, detail } = problem ?? {};
  if ([413, 415, 422, 429].includes(status) && detail) return detail;
  return status === 0 ? offline : other;
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-upload-list": UploadList;
  }
}
