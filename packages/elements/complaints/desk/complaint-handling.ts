import type { Schemas } from "@otklik/openapi";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { Client } from "../../page/connection.ts";
import type { HandlingTexts } from "../../texts/shapes/staff-desk.ts";
import { define, property, state } from "../../look/decorators.ts";
import { buttonStyles } from "../../look/controls/button.ts";
import { describedBy, field, fieldStyles } from "../../look/controls/field.ts";
import { storyStyles } from "../../look/story.ts";
import { ground } from "../../look/tokens.ts";
import type { Choices } from "./desk-lists.ts";

type Complaint = Schemas["Complaint"];

/** What is changed of who looks after a complaint. */
export type HandlingChange = { assignee: string | null } | { department: string; reason: string };

/** Who looks after a complaint, and to whom it can be given or handed over. */
@define("otklik-complaint-handling")
export class ComplaintHandling extends LitElement {
  static override styles = [
    ground,
    storyStyles,
    buttonStyles,
    fieldStyles,
    css`
      .row {
        justify-content: space-between;
      }

      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: calc(var(--_unit) * 1) calc(var(--_unit) * 4);
        align-items: baseline;
      }

      dt {
        font-size: 0.875em;
        color: var(--_quiet);
      }

      dd {
        font-weight: 600;
        overflow-wrap: anywhere;
      }

      details {
        border-block: 1px solid var(--_line);
        padding-block: 0;
        margin-block-start: calc(var(--_unit) * 3);
      }

      details[open] {
        padding-block-end: calc(var(--_unit) * 4);
      }

      details[open] summary {
        margin: 0;
      }

      .give {
        display: flex;
        flex-wrap: wrap;
        gap: calc(var(--_unit) * 2);
        align-items: end;
      }

      .give .field {
        flex: 1 1 200px;
      }

      .give button {
        min-block-size: calc(var(--_unit) * 12);
      }
    `,
  ];

  /** The complaint as it stands. */
  @property() complaint!: Complaint;

  /** What can be chosen. */
  @property() lists!: Choices;

  /** The subject of whoever works at the desk. */
  @property() me!: string;

  /** Asks as a member of staff. */
  @property() client!: Client;

  /** The language tag for numbers. */
  @property() locale!: string;

  /** What is said of all this. */
  @property() texts!: HandlingTexts;

  /** Whether a change is on its way. */
  @property() busy = false;

  /** Changes it; tells whether it was changed. */
  @property() change!: (change: HandlingChange) => Promise<boolean>;

  /** What was written and not sent yet, by its place. */
  @property() drafts!: Map<string, string>;

  @state() private faults: { agent?: string; department?: string; reason?: string } = {};
  @state() private figures: Schemas["HandedOver"] | undefined;

  protected override render(): TemplateResult {
    const { texts, complaint } = this;
    const { can, department } = complaint;
    return html`
      <h3 class="hidden">${texts.heading}</h3>
      <div class="row">
        <dl>
          <dt>${texts.agent}</dt>
          <dd>${this.#agent()}</dd>
          <dt>${texts.department}</dt>
          <dd>${department.name}</dd>
        </dl>
        ${can.includes("assignComplaint") ? this.#take() : nothing}
      </div>
      ${
        can.includes("assignComplaint") || can.includes("handOverComplaint")
          ? html`<details @toggle=${this.#onOpened}>
              <summary>${texts.more}</summary>
              <div class="stack">
                ${can.includes("assignComplaint") ? this.#give() : nothing}
                ${can.includes("handOverComplaint") ? this.#handOver() : nothing}
              </div>
            </details>`
          : nothing
      }
    `;
  }

  get #draft(): string {
    return `${this.complaint.number} reason`;
  }

  #agent(): string {
    const { texts, complaint, me } = this;
    const { assignee } = complaint;
    if (!assignee) return texts.nobody;
    return assignee.subject === me ? texts.you : (assignee.name ?? assignee.subject);
  }

  #take(): TemplateResult {
    const { texts, complaint, me } = this;
    const { assignee } = complaint;
    const isMine = assignee?.subject === me;
    const label = isMine ? texts.giveBack : assignee ? texts.takeOver : texts.take;
    return html`<button
      class="plain"
      part="button"
      type="button"
      aria-disabled=${this.busy}
      @click=${() => void this.change({ assignee: isMine ? null : me })}
    >
      ${label}
    </button>`;
  }

  #give(): TemplateResult {
    const { texts, complaint, me } = this;
    const others = this.lists.agents.filter(
      ({ subject }) => subject !== complaint.assignee?.subject && subject !== me,
    );
    const base = { id: "agent", label: texts.giveTo, fault: this.faults.agent };
    const options = others.map(({ subject, name }) => ({ id: subject, name: name ?? subject }));
    return html`
      <form class="give" novalidate @submit=${this.#onGive}>
        ${this.#choose(base, options)}
        <button class="plain" part="button" aria-disabled=${this.busy}>${texts.give}</button>
      </form>
    `;
  }

  #handOver(): TemplateResult {
    const { texts, complaint, faults } = this;
    const others = this.lists.departments.filter(({ id }) => id !== complaint.department.id);
    const reason = { id: "reason", label: texts.reason, hint: texts.reasonHint, fault: faults.reason };
    const control = html`<textarea
      class="short"
      id="reason"
      rows="2"
      maxlength="5000"
      aria-invalid=${Boolean(faults.reason)}
      aria-describedby=${describedBy(reason)}
      .value=${this.drafts.get(this.#draft) ?? ""}
      @input=${({ target }: Event) => this.drafts.set(this.#draft, (target as HTMLTextAreaElement).value)}
    ></textarea>`;
    return html`
      <form class="stack" novalidate @submit=${this.#onHandOver}>
        ${this.#choose({ id: "department", label: texts.handTo, fault: faults.department }, others)}
        ${field({ ...reason, control })}
        <div class="row">
          <button class="plain" part="button" aria-disabled=${this.busy}>${texts.handOver}</button>
          ${this.figures ? html`<p class="quiet">${this.#share(this.figures)}</p>` : nothing}
        </div>
      </form>
    `;
  }

  #choose(
    base: { id: string; label: string; fault: string | undefined },
    options: readonly { id: string; name: string }[],
  ): TemplateResult {
    const control = html`
      <select id=${base.id} aria-invalid=${Boolean(base.fault)} aria-describedby=${describedBy(base)}>
        <option value=""></option>
        ${options.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
      </select>
    `;
    return field({ ...base, control });
  }

  #share({ count, of, share, limit }: Schemas["HandedOver"]): string {
    const percent = new Intl.NumberFormat(this.locale, { style: "percent", maximumFractionDigits: 1 });
    return this.texts.share({
      count,
      of,
      share: percent.format(share ?? 0),
      limit: percent.format(limit),
      isOver: share !== null && share > limit,
    });
  }

  #field(id: string): HTMLSelectElement | HTMLTextAreaElement | null {
    return this.renderRoot.querySelector(`#${id}`);
  }

  /** Puts the focus on the first field that is wrong; tells whether there is one. */
  #isFaulty(faults: typeof this.faults): boolean {
    this.faults = faults;
    const [first] = Object.keys(faults);
    if (first) this.#field(first)?.focus();
    return first !== undefined;
  }

  readonly #onOpened = async ({ target }: Event): Promise<void> => {
    if (!(target as HTMLDetailsElement).open) return;
    try {
      this.figures = (await this.client.getDeskFigures()).handedOver;
    } catch {
      // The work goes on without the figure.
      this.figures = undefined;
    }
  };

  readonly #onGive = async (event: Event): Promise<void> => {
    event.preventDefault();
    const assignee = this.#field("agent")?.value;
    if (this.#isFaulty(assignee ? {} : { agent: this.texts.faults.agent })) return;
    if (assignee && (await this.change({ assignee }))) this.#close();
  };

  readonly #onHandOver = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { faults } = this.texts;
    const department = this.#field("department")?.value ?? "";
    const reason = this.#field("reason")?.value.trim() ?? "";
    const isFaulty = this.#isFaulty({
      ...(!department && { department: faults.department }),
      ...(!reason && { reason: faults.reason }),
    });
    const draft = this.#draft;
    if (isFaulty || !(await this.change({ department, reason }))) return;
    this.drafts.delete(draft);
    this.#close();
  };

  #close(): void {
    const details = this.renderRoot.querySelector("details");
    details?.removeAttribute("open");
    for (const form of this.renderRoot.querySelectorAll("form")) form.reset();
    details?.querySelector("summary")?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-complaint-handling": ComplaintHandling;
  }
}
