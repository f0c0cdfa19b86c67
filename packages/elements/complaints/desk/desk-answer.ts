import type { Schemas } from "@otklik/openapi";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { live } from "lit/directives/live.js";
import { fileFieldStyles } from "../../cases/attachments/file-field.ts";
import type { AnswerTexts } from "../../texts/shapes/staff-desk.ts";
import { define, property, state } from "../../look/decorators.ts";
import { buttonStyles } from "../../look/controls/button.ts";
import { choice, choiceStyles } from "../../look/controls/choice.ts";
import { describedBy, field, fieldStyles } from "../../look/controls/field.ts";
import "../../cases/message-box.ts";
import type { MessageBox } from "../../cases/message-box.ts";
import { noticeStyles } from "../../look/notice.ts";
import { storyStyles } from "../../look/story.ts";
import { timelineStyles } from "../../cases/timeline.ts";
import { ground } from "../../look/tokens.ts";
import { compactChips } from "./compact-chips.ts";
import { missedStyles } from "./missed.ts";

type Complaint = Schemas["Complaint"];

/** What is done with what was written. */
export type Mode = "answer" | "ask" | "resolve" | "reject" | "note";

/** Something written, and what is to be done with it. */
export interface Answering {
  mode: Mode;
  number: string;
  words: string;
  cause: string;
}

const steps: Record<Mode, string> = {
  answer: "addComplaintMessage",
  ask: "askCustomer",
  resolve: "resolveComplaint",
  reject: "rejectComplaint",
  note: "addComplaintNote",
};

/** Where staff write: an answer, a question, what was done, why not, or a note among themselves. */
@define("otklik-desk-answer")
export class DeskAnswer extends LitElement {
  static override styles = [
    ground,
    storyStyles,
    buttonStyles,
    fieldStyles,
    choiceStyles,
    compactChips,
    fileFieldStyles,
    noticeStyles,
    timelineStyles,
    missedStyles,
    css`
      .stack {
        gap: calc(var(--_unit) * 3);
      }

      .template {
        display: flex;
        flex-wrap: wrap;
        gap: calc(var(--_unit) * 2);
        align-items: end;
      }

      .template .field {
        flex: 1 1 180px;
      }

      .template button {
        min-block-size: calc(var(--_unit) * 12);
      }

      .asked {
        padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
        border: 1px solid var(--_field-line);
        border-radius: var(--_radius-small);
      }

      .internal {
        --_warm: var(--otklik-warm, light-dark(#7a4d00, #f0c171));
        --otklik-field-background: color-mix(in oklab, var(--_warm) 7%, var(--_surface));
      }
    `,
  ];

  /** The complaint as it stands. */
  @property() complaint!: Complaint;

  /** The causes and templates that can be chosen. */
  @property() lists!: Pick<Schemas["Desk"], "causes" | "templates">;

  /** What was written and not sent yet, by its place. */
  @property() drafts!: Map<string, string>;

  /** What is said of all this. */
  @property() texts!: AnswerTexts;

  /** What has happened since it was read, where that is why it was not sent. */
  @property() missed: TemplateResult | typeof nothing = nothing;

  /** Where files are chosen that go with an answer. */
  @property() files: TemplateResult | typeof nothing = nothing;

  /** Sends; rejects where it was not stored. */
  @property() send!: (answering: Answering, idempotencyKey: string) => Promise<void>;

  @state() private causeFault = "";
  /** A template that is to stand where something is written already. */
  @state() private pending = "";

  /** Moves the focus to where one writes. */
  override focus(): void {
    this.#box?.renderRoot.querySelector("textarea")?.focus();
  }

  protected override render(): TemplateResult {
    const { texts, modes, mode } = this;
    const options = modes.map((id) => ({ id, name: texts.modes[id].name }));
    return html`
      <div class="stack">
        <div @input=${this.#onMode}>
          ${choice({ name: "mode", legend: texts.legend, options, chosen: mode, quiet: true })}
        </div>
        ${mode === "note" ? nothing : this.#templates()} ${mode === "resolve" ? this.#cause() : nothing}
        ${this.missed} ${this.#boxOf(mode)}
      </div>
    `;
  }

  private get modes(): Mode[] {
    const { can } = this.complaint;
    return (Object.keys(steps) as Mode[]).filter((mode) => can.includes(steps[mode]));
  }

  private get mode(): Mode {
    const kept = this.#draft("mode");
    const { modes } = this;
    return modes.find((mode) => mode === kept) ?? modes[0] ?? "note";
  }

  /** A note is kept apart, so that it is never sent to the customer. */
  private get place(): "note" | "answer" {
    return this.mode === "note" ? "note" : "answer";
  }

  get #box(): MessageBox | null {
    return this.renderRoot.querySelector("otklik-message-box");
  }

  #boxOf(mode: Mode): TemplateResult {
    const { texts, complaint } = this;
    const failed = this.causeFault || (this.missed === nothing ? texts.failed : texts.changed);
    return html`${keyed(
      `${complaint.number} ${mode}`,
      html`<otklik-message-box
        class=${mode === "note" ? "internal" : ""}
        exportparts="button, field, notice"
        .main=${true}
        .text=${live(this.#draft(this.place))}
        .texts=${{ ...texts, ...texts.modes[mode], failed }}
        .send=${(words: string, key: string) => this.#send(words, key)}
        @input=${this.#onWritten}
        >${mode === "answer" ? this.files : nothing}</otklik-message-box
      >`,
    )}`;
  }

  #templates(): TemplateResult | typeof nothing {
    const { texts, complaint, lists } = this;
    const fitting = lists.templates.filter(
      ({ topics }) => topics.length === 0 || topics.includes(complaint.topic.id),
    );
    if (fitting.length === 0) return nothing;
    const control = html`
      <select id="template">
        <option value=""></option>
        ${fitting.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
      </select>
    `;
    return html`
      <div class="template">
        ${field({ id: "template", label: texts.template, control })}
        <button class="plain" part="button" type="button" @click=${this.#onTemplate}>${texts.insert}</button>
      </div>
      ${this.pending ? this.#asked() : nothing}
    `;
  }

  #asked(): TemplateResult {
    const { texts, pending } = this;
    const button = (label: string, words: () => string | undefined): TemplateResult =>
      html`<button class="plain" part="button" type="button" @click=${() => this.#insert(words())}>
        ${label}
      </button>`;
    return html`
      <div class="asked stack" role="group" aria-labelledby="asked">
        <p id="asked">${texts.notEmpty}</p>
        <div class="row">
          ${button(texts.below, () => `${this.#draft("answer").trimEnd()}\n\n${pending}`)}
          ${button(texts.replace, () => pending)} ${button(texts.keep, () => undefined)}
        </div>
      </div>
    `;
  }

  #cause(): TemplateResult {
    const { texts, lists, causeFault } = this;
    const base = { id: "cause", fault: causeFault };
    const chosen = this.#draft("cause");
    const control = html`
      <select
        id="cause"
        required
        aria-invalid=${Boolean(causeFault)}
        aria-describedby=${describedBy(base)}
        @input=${this.#onCause}
      >
        <option value=""></option>
        ${lists.causes.map(
          ({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`,
        )}
      </select>
    `;
    return field({ ...base, label: texts.cause, control });
  }

  #draft(name: string): string {
    return this.drafts.get(`${this.complaint.number} ${name}`) ?? "";
  }

  #keep(name: string, value: string): void {
    const { number, version } = this.complaint;
    this.drafts.set(`${number} ${name}`, value);
    // What happens from here on she has not read yet when she sends.
    if (name === "answer" && !this.drafts.has(`${number} seen`))
      this.drafts.set(`${number} seen`, String(version));
    this.requestUpdate();
  }

  #insert(words: string | undefined): void {
    if (words !== undefined) this.#keep("answer", words);
    this.pending = "";
    this.focus();
  }

  async #send(words: string, idempotencyKey: string): Promise<void> {
    const { mode, place } = this;
    const { number } = this.complaint;
    const cause = this.#draft("cause");
    this.causeFault = mode === "resolve" && !cause ? this.texts.causeFault : "";
    if (this.causeFault) {
      this.renderRoot.querySelector<HTMLElement>("#cause")?.focus();
      throw new Error(this.causeFault);
    }
    await this.send({ mode, number, words, cause }, idempotencyKey);
    for (const name of place === "note" ? ["note", "mode"] : ["answer", "mode", "cause", "seen"])
      this.drafts.delete(`${number} ${name}`);
    this.requestUpdate();
  }

  readonly #onMode = ({ target }: Event): void => {
    this.causeFault = "";
    this.pending = "";
    this.#keep("mode", (target as HTMLInputElement).value);
  };

  readonly #onWritten = ({ currentTarget }: Event): void => {
    this.#keep(this.place, (currentTarget as MessageBox).text);
  };

  readonly #onCause = ({ target }: Event): void => {
    this.causeFault = "";
    this.#keep("cause", (target as HTMLSelectElement).value);
  };

  readonly #onTemplate = async (): Promise<void> => {
    const select = this.renderRoot.querySelector<HTMLSelectElement>("#template");
    const template = this.lists.templates.find(({ id }) => id === select?.value);
    if (!template) return select?.focus();
    const text = template.text[this.complaint.language] ?? Object.values(template.text)[0] ?? "";
    if (!this.#draft("answer").trim()) {
      this.#insert(text);
      return;
    }
    this.pending = text;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(".asked button")?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-desk-answer": DeskAnswer;
  }
}
