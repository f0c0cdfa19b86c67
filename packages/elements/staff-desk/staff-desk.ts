import { html, nothing, type TemplateResult } from "lit";
import type { Client } from "../connection/connection.ts";
import { complaintsWords, type ComplaintsWords } from "../locales/catalogues/complaints.ts";
import type { Language } from "../locales/language.ts";
import { staffDeskWords, type StaffDeskWords } from "../locales/catalogues/staff-desk.ts";
import { ConnectedElement, type Surroundings } from "../provider/connected-element.ts";
import { define, state } from "../provider/decorators.ts";
import { Latest } from "../provider/latest.ts";
import { laterIcon } from "../theme/later-icons.ts";
import { failure } from "../theme/notice.ts";
import { skeleton } from "../theme/skeleton.ts";
import "./desk-complaint.ts";
import "./desk-queue.ts";
import type { QueueChoiceEvent } from "./desk-queue.ts";
import { staffDeskStyles } from "./staff-desk.styles.ts";

/** What the desk says, and what is said of any complaint. */
export interface DeskWords {
  desk: StaffDeskWords;
  complaints: ComplaintsWords;
}

/**
 * Where staff work: the queue, what falls due first on top, and one complaint with its answer.
 *
 * @fires otklik-complaint-opened - A complaint is shown.
 * @fires otklik-complaint-answered - An answer was given.
 * @slot - Shown while the widget is not there, and when it cannot load.
 * @csspart heading - The heading of what is shown.
 * @csspart field - A label with its control.
 * @csspart button - Every button.
 * @csspart notice - Something that failed, with a way to try again.
 * @csspart promise - The promise of the complaint.
 * @csspart list - The queue.
 * @csspart timeline - What happened to a complaint.
 * @cssproperty --otklik-brand - The one accent colour.
 * @cssproperty --otklik-on-brand - Text on the accent.
 * @cssproperty --otklik-font - Font family; the page's own where it is not given.
 * @cssproperty --otklik-radius - How round corners are.
 */
@define("otklik-staff-desk")
export class StaffDesk extends ConnectedElement<DeskWords> {
  static override styles = staffDeskStyles;

  /** The client of the member of staff; null for anyone else, undefined until it is known. */
  @state() private staff: Client | null | undefined;
  @state() private chosen: string | undefined;

  readonly #drafts = new Map<string, string>();

  readonly #identity = new Latest(
    this,
    () => {
      const { endpoint, site, getToken, fetch } = this.options;
      return [this.surroundings?.locale, endpoint, site, getToken, fetch];
    },
    async ([locale]) => {
      if (locale) this.staff = await this.#identify();
    },
  );

  protected override async loadWords(language: Language): Promise<DeskWords> {
    const [desk, complaints] = await Promise.all([staffDeskWords[language](), complaintsWords[language]()]);
    return { desk, complaints };
  }

  protected override renderReady(surroundings: Surroundings<DeskWords>): TemplateResult {
    const { desk } = surroundings.words;
    const retry = (): void => void this.#identity.run();
    const client = this.staff;
    return html`
      <div lang=${surroundings.locale}>
        ${client ? this.#panes(client, surroundings) : nothing}
        ${client === null ? this.#sentence(this.options.getToken ? desk.notStaff : desk.signIn) : nothing}
        ${
          this.#identity.error
            ? html`<div class="card">${failure(desk.failed, { label: desk.tryAgain, retry })}</div>`
            : nothing
        }
        ${client === undefined && !this.#identity.error ? skeleton() : nothing}
      </div>
    `;
  }

  #sentence(sentence: string): TemplateResult {
    return html`<div class="card"><p>${sentence}</p></div>`;
  }

  #panes(client: Client, { settings, words }: Surroundings<DeskWords>): TemplateResult {
    const parts = "heading, field, button, notice, promise, badge, list, item, timeline, entry";
    return html`
      <div class="panes ${this.chosen ? "chosen" : ""}">
        <otklik-desk-queue
          class="card"
          exportparts=${parts}
          .client=${client}
          .chosen=${this.chosen}
          .words=${words}
          @chosen=${this.#onChosen}
        ></otklik-desk-queue>
        <div class="card detail">
          ${
            this.chosen
              ? html`
                  <button class="bare back" part="button" type="button" @click=${this.#onBack}>
                    ${laterIcon("back")}${words.desk.back}
                  </button>
                  <otklik-desk-complaint
                    exportparts=${parts}
                    .client=${client}
                    .number=${this.chosen}
                    .drafts=${this.#drafts}
                    .settings=${settings}
                    .words=${words}
                  ></otklik-desk-complaint>
                `
              : html`<p class="quiet choose">${words.desk.choose}</p>`
          }
        </div>
      </div>
    `;
  }

  /** The client of a member of staff; null for anyone else. Throws Problem. */
  async #identify(): Promise<Client | null> {
    const token = await this.askToken();
    if (!token) return null;
    const client = await this.connect(token);
    const { roles } = await client.getMe();
    return roles.includes("agent") || roles.includes("manager") ? client : null;
  }

  readonly #onChosen = async ({ number }: QueueChoiceEvent): Promise<void> => {
    this.chosen = number;
    await this.updateComplete;
    this.renderRoot.querySelector("otklik-desk-complaint")?.focus();
  };

  readonly #onBack = async (): Promise<void> => {
    const number = this.chosen;
    this.chosen = undefined;
    await this.updateComplete;
    if (number) this.renderRoot.querySelector("otklik-desk-queue")?.focusRow(number);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-staff-desk": StaffDesk;
  }
}
