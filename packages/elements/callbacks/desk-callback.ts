import type { Schemas } from "@otklik/openapi";
import { html, nothing, type TemplateResult } from "lit";
import { define, property } from "../look/decorators.ts";
import { statusBadge } from "../look/badge.ts";
import { field } from "../look/controls/field.ts";
import { laterIcon } from "../look/later-icons.ts";
import { callPromise } from "./call-promise.ts";
import { timeline } from "../cases/timeline.ts";
import { CaseDrafts, customerSection, deskViewStyles } from "../cases/desk/desk-view.ts";
import { FollowedView } from "../cases/followed-view.ts";
import type { StaffDeskTexts } from "../texts/shapes/staff-desk.ts";
import { callbackSource } from "./callback-source.ts";

type Callback = Schemas["Callback"];

/**
 * One callback as staff see it: the number to dial, and what came of the call.
 *
 * @fires otklik-callback-opened - The callback is shown.
 */
@define("otklik-desk-callback")
export class DeskCallback extends FollowedView<Callback, StaffDeskTexts> {
  static override styles = deskViewStyles;

  /** What was written and not sent yet, by its place; kept by the desk while other cases are read. */
  @property() drafts!: Map<string, string>;

  readonly #drafts = new CaseDrafts(this);

  constructor() {
    super(callbackSource);
  }

  protected override renderHead(callback: Callback | undefined): TemplateResult {
    const { texts, following } = this;
    return html`
      <div class="row">
        <h2 part="heading" tabindex="-1">${callback?.topic.name ?? following.loading}</h2>
        ${callback && statusBadge(callback.status, texts.callbacks.statuses, following)}
      </div>
      <p class="quiet">${this.number}</p>
    `;
  }

  protected override renderStory(callback: Callback): TemplateResult {
    const { following, settings, texts } = this;
    const { callbacks } = texts;
    const { phone, language } = callback;
    const reach = html`<a href="tel:${phone}">${phone}</a>`;
    return html`
      ${customerSection(callback, this.texts, reach)}
      ${callPromise(callback, callbacks.promise, { following, timeZone: settings.timeZone })}
      ${
        callback.words === null
          ? nothing
          : html`<section>
              <h3>${texts.said}</h3>
              <p class="words" lang=${language}>${callback.words}</p>
            </section>`
      }
      ${this.#steps(callback)}
      <section class="stack apart">
        <h3>${following.timeline}</h3>
        ${timeline(callback.timeline, callbacks.events, this)}
      </section>
    `;
  }

  #steps({ can, startsAt }: Callback): TemplateResult | typeof nothing {
    const { callbacks } = this.texts;
    if (can.includes("completeCallback")) return this.#outcome();
    if (!can.includes("startCallback")) return nothing;
    const isDue = Date.parse(startsAt) <= Date.now();
    return html`
      <div class="row">
        <button part="button" type="button" aria-disabled=${Boolean(this.taking)} @click=${this.#onStart}>
          ${laterIcon("phone")}${callbacks.start}
        </button>
        ${isDue ? nothing : html`<p class="quiet">${callbacks.notYet}</p>`}
      </div>
    `;
  }

  #outcome(): TemplateResult {
    const { callbacks } = this.texts;
    const control = html`<textarea
      class="short"
      id="outcome"
      rows="3"
      maxlength="5000"
      aria-describedby="outcome-hint"
      .value=${this.#drafts.of("outcome")}
      @input=${(event: Event) => this.#drafts.keep("outcome", event)}
    ></textarea>`;
    const base = { id: "outcome", label: callbacks.outcome, hint: callbacks.outcomeHint };
    return html`
      <section class="stack">
        ${field({ ...base, control })}
        <div class="row">
          <button part="button" type="button" aria-disabled=${Boolean(this.taking)} @click=${this.#onReached}>
            ${callbacks.reached}
          </button>
          <button
            class="plain"
            part="button"
            type="button"
            aria-disabled=${Boolean(this.taking)}
            @click=${this.#onNotReached}
          >
            ${callbacks.notReached}
          </button>
        </div>
      </section>
    `;
  }

  readonly #onStart = (): void => {
    const { number } = this;
    void this.take("start", () => this.client.startCallback({ number }));
  };

  readonly #onReached = async (): Promise<void> => {
    const { number } = this;
    const words = this.#drafts.of("outcome").trim();
    const input = words ? { number, words } : { number };
    if (await this.take("complete", () => this.client.completeCallback(input)))
      this.#drafts.drop(number, "outcome");
  };

  readonly #onNotReached = (): void => {
    const { number } = this;
    void this.take("miss", () => this.client.missCallback({ number }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-desk-callback": DeskCallback;
  }
}
