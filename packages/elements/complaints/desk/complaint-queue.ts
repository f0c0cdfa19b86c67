import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Page } from "../../page/paged-list.ts";
import type { QueueTexts } from "../../texts/shapes/staff-desk.ts";
import { define, property, state } from "../../look/decorators.ts";
import { statusBadge } from "../../look/badge.ts";
import { empty } from "../../look/list.ts";
import { compactChips } from "./compact-chips.ts";
import { Departments } from "../../cases/desk/departments.ts";
import { DeskQueue } from "../../cases/desk/desk-queue.ts";
import { complaintDue } from "./complaint-due.ts";
import { addressOf, askedBy, isNarrowed, viewIn, type QueueView, type Show } from "./queue-view.ts";

type ComplaintSummary = Schemas["ComplaintSummary"];

/** The complaints that wait, as far as the view in the page's address shows them. */
@define("otklik-complaint-queue")
export class ComplaintQueue extends DeskQueue<ComplaintSummary> {
  static override styles = [
    ...DeskQueue.styles,
    compactChips,
    css`
      .narrow {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 100px), 1fr));
        gap: calc(var(--_unit) * 2);
      }

      .narrow label {
        font-size: 0.8125em;
        font-weight: 500;
        color: var(--_quiet);
      }

      .narrow select {
        min-block-size: calc(var(--_unit) * 10);
        margin: 0;
        padding: calc(var(--_unit) * 1.5) calc(var(--_unit) * 2);
        font-size: 0.9375em;
      }

      .field > label.hidden + input {
        margin: 0;
      }
    `,
  ];

  /** The subject of whoever works at the desk. */
  @property() me!: string;

  @state() private view: Omit<QueueView, "show">;

  readonly #departments = new Departments(this, () => this.client);

  constructor() {
    const { show, ...view } = viewIn(location.href);
    super("complaints", show);
    this.view = view;
    this.items.keepsOld = true;
  }

  /** Moves the focus to the search. */
  focusSearch(): void {
    this.renderRoot.querySelector<HTMLElement>("#search")?.focus();
  }

  protected override get narrowed(): readonly unknown[] {
    return [this.filter, ...Object.values(this.view)];
  }

  protected override get said(): QueueTexts<"complaint"> {
    return this.texts.complaints;
  }

  protected override get filters(): readonly { id: string; name: string }[] {
    const { views } = this.texts.complaints;
    return (Object.keys(views) as Show[]).map((id) => ({ id, name: views[id] }));
  }

  protected override ask(input: object, signal?: AbortSignal): Promise<Page<ComplaintSummary>> {
    return this.client.listComplaints({ ...input, ...askedBy(this.#shown) }, { signal });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const address = addressOf(this.#shown, location.href);
    if (address !== addressOf(viewIn(location.href), location.href))
      history.replaceState(history.state, "", address);
  }

  protected override renderAbove(): TemplateResult {
    const { search } = this.texts.complaints;
    return html`
      <div class="field" part="field">
        <label class="hidden" for="search">${search.label}</label>
        <input
          id="search"
          type="search"
          name="search"
          maxlength="200"
          autocomplete="off"
          placeholder=${search.label}
          .value=${this.view.search}
          @input=${this.#onNarrowed}
        />
      </div>
    `;
  }

  protected override renderBelow(): TemplateResult {
    const { narrow } = this.texts.complaints;
    return html`
      <div class="narrow">
        ${this.#select("promise", narrow.promise, [
          { id: "at_risk", name: narrow.atRisk },
          { id: "breached", name: narrow.breached },
        ])}
        ${this.#select("topic", narrow.topic, this.settings.topics)}
        ${this.#select("department", narrow.department, this.#departments.all)}
      </div>
    `;
  }

  protected override renderNone(): TemplateResult {
    const { search, empty: heading, emptyHint } = this.texts.complaints;
    if (!isNarrowed(this.#shown) && this.filter !== "mine") return empty(heading, emptyHint);
    const clear = html`<button class="plain" part="button" type="button" @click=${this.#onClear}>
      ${search.clear}
    </button>`;
    return empty(search.none, search.noneHint, clear);
  }

  protected override renderRow(item: ComplaintSummary): TemplateResult {
    const { texts, following } = this;
    const { number, customer, language, status } = item;
    return html`
      <span class="line">
        <strong>${item.topic.name}</strong> ${this.vip(customer)}
        ${status === "received" ? nothing : statusBadge(status, texts.complaints.statuses, following)}
      </span>
      <span class="excerpt" lang=${language}>${item.words}</span>
      <span class="line">
        ${complaintDue(item.promise, texts.complaints.clocks, following)}
        <span class="quiet">
          ${[number, texts.languages[language] ?? language, this.#assigneeOf(item)].filter(Boolean).join(" · ")}
        </span>
      </span>
    `;
  }

  get #shown(): QueueView {
    return { ...this.view, show: this.filter as Show };
  }

  #assigneeOf({ assignee }: ComplaintSummary): string {
    const { you } = this.texts.complaints.handling;
    if (!assignee) return "";
    return assignee.subject === this.me ? you : (assignee.name ?? assignee.subject);
  }

  #select(
    name: "promise" | "topic" | "department",
    label: string,
    options: readonly { id: string; name: string }[],
  ): TemplateResult {
    const { any } = this.texts.complaints.narrow;
    return html`
      <div class="field" part="field">
        <label for=${name}>${label}</label>
        <select id=${name} name=${name} @input=${this.#onNarrowed}>
          <option value="" ?selected=${this.view[name] === ""}>${any}</option>
          ${options.map(
            (option) =>
              html`<option value=${option.id} ?selected=${option.id === this.view[name]}>
                ${option.name}
              </option>`,
          )}
        </select>
      </div>
    `;
  }

  readonly #onNarrowed = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement | HTMLSelectElement;
    this.view = { ...this.view, [name]: value };
  };

  readonly #onClear = (): void => {
    const { show, ...view } = viewIn("about:blank");
    this.filter = show;
    this.view = view;
    this.focusSearch();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-complaint-queue": ComplaintQueue;
  }
}
