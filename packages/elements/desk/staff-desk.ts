/** @loaded rarely */
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Client } from "../page/connection.ts";
import { followingTexts } from "../texts/following.ts";
import type { FollowingTexts } from "../texts/shapes/following.ts";
import { languageOf, type Language } from "../texts/language.ts";
import { staffDeskTexts } from "../texts/staff-desk.ts";
import type { StaffDeskTexts } from "../texts/shapes/staff-desk.ts";
import { ConnectedElement, type Surroundings } from "../page/connected-element.ts";
import type { FailedTexts } from "../texts/shapes/controls.ts";
import { define, state } from "../look/decorators.ts";
import { Latest } from "../page/latest.ts";
import { tabs } from "../look/controls/tabs.ts";
import { toast } from "../look/controls/toast.ts";
import { laterIcon } from "../look/later-icons.ts";
import { failure } from "../look/notice.ts";
import { skeleton, type Block } from "../look/skeleton.ts";
import type { Panel, PanelContext, PanelModule } from "../cases/desk/panel.ts";
import { staffDeskStyles } from "./staff-desk.styles.ts";

/** What the desk says, and what is said of anything that is followed. */
export interface DeskTexts extends FailedTexts {
  desk: StaffDeskTexts;
  following: FollowingTexts;
}

const panels = {
  complaints: () => import("../complaints/desk/complaints-panel.ts"),
  callbacks: () => import("../callbacks/callbacks-panel.ts"),
  feedback: () => import("../feedback/feedback-panel.ts"),
  ideas: () => import("../ideas/ideas-panel.ts"),
} satisfies Record<string, () => Promise<PanelModule>>;

type TabId = keyof typeof panels;

/** What the queue of a tab can be asked. */
interface Queue extends HTMLElement {
  focusRow: (number: string) => void;
  neighbour: (number: string | undefined, rows: number) => string | undefined;
  focusSearch?: () => void;
}

/** A member of staff who is at the desk. */
interface Staff {
  client: Client;
  me: string;
  tabs: readonly TabId[];
}

/**
 * Where staff work: complaints, callbacks, feedback and ideas; what falls due first on top, and one of them beside it.
 *
 * @fires otklik-before-submit - Before an answer is sent; cancelable.
 * @fires otklik-complaint-opened - A complaint is shown.
 * @fires otklik-complaint-answered - An answer was given.
 * @fires otklik-callback-opened - A callback is shown.
 * @fires otklik-feedback-opened - A feedback is shown.
 * @fires otklik-feedback-answered - A feedback was answered.
 * @fires otklik-idea-opened - An idea is shown.
 * @fires otklik-idea-voted - The reader voted for an idea, or took the vote back.
 * @slot - Shown while the widget is not there, and when it cannot load.
 * @csspart tabs - The tabs.
 * @csspart tab - Each of them.
 * @csspart heading - The heading of what is shown.
 * @csspart field - A label with its control.
 * @csspart button - Every button.
 * @csspart notice - Something that failed, with a way to try again.
 * @csspart promise - The promise of a complaint or a callback.
 * @csspart list - The queue.
 * @csspart timeline - What happened to something.
 * @csspart badge - The state of a case, in a word.
 * @csspart choice - A group to choose one from.
 * @csspart entry - One entry of the timeline.
 * @csspart item - One row of the list.
 * @csspart toast - A short word that something was done.
 * @cssproperty --otklik-warm - Colour of what falls due soon or waits for somebody.
 * @cssproperty --otklik-field-background - What fields are filled with.
 * @cssproperty --otklik-field-radius - How round the corners of fields are.
 */
@define("otklik-staff-desk")
export class StaffDesk extends ConnectedElement<DeskTexts> {
  static override styles = staffDeskStyles;

  protected override readonly outline: Block[] = ["title", "item", "item", "item"];

  /** The member of staff; null for anyone else, undefined until it is known. */
  @state() private staff: Staff | null | undefined;
  @state() private tab: TabId = "complaints";
  @state() private panel: Panel | undefined;
  @state() private chosen: Partial<Record<TabId, string>> = {};
  /** What was just done. */
  @state() private told = "";

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

  readonly #opening = new Latest(
    this,
    () => [this.tab, languageOf(this.surroundings?.locale) ?? "en"],
    async ([tab, language], signal) => {
      this.panel = undefined;
      const { openPanel } = await panels[tab]();
      const panel = await openPanel(language);
      signal.throwIfAborted();
      this.panel = panel;
    },
  );

  protected override async loadTexts(language: Language): Promise<DeskTexts> {
    const [desk, following] = await Promise.all([staffDeskTexts[language](), followingTexts[language]()]);
    return { desk, following, failed: desk.failed, tryAgain: following.tryAgain };
  }

  protected override renderReady(surroundings: Surroundings<DeskTexts>): TemplateResult {
    const { desk } = surroundings.texts;
    const { staff } = this;
    const error = this.#identity.error ?? this.#opening.error;
    return html`
      <div lang=${surroundings.locale} @keydown=${this.#onKeyDown}>
        ${staff ? this.#tabs(staff, desk) : nothing}
        ${staff && this.panel ? this.#panes(this.panel, staff, surroundings) : nothing}
        ${staff === null ? this.#sentence(this.options.getToken ? desk.notStaff : desk.signIn) : nothing}
        ${error ? this.#failed(surroundings.texts) : nothing}
        ${staff !== null && !(staff && this.panel) && !error ? skeleton(this.outline) : nothing}
      </div>
    `;
  }

  #sentence(sentence: string): TemplateResult {
    return html`<div class="card"><p>${sentence}</p></div>`;
  }

  #failed({ desk, following }: DeskTexts): TemplateResult {
    const retry = (): void => void Promise.all([this.#identity.run(), this.#opening.run()]);
    return html`<div class="card">${failure(desk.failed, { label: following.tryAgain, retry })}</div>`;
  }

  #tabs(staff: Staff, { tabs: texts }: StaffDeskTexts): TemplateResult {
    const all = staff.tabs.map((id) => ({ id, name: texts[id] }));
    return tabs(all, this.tab, { label: texts.label, choose: (id) => (this.tab = id as TabId) });
  }

  #panes(
    panel: Panel,
    { client, me }: Staff,
    { settings, texts, locale }: Surroundings<DeskTexts>,
  ): TemplateResult {
    const { desk, following } = texts;
    const chosen = this.chosen[this.tab];
    const context: PanelContext = {
      client,
      settings,
      texts: desk,
      following,
      locale,
      chosen,
      onChosen: ({ number }) => void this.#choose(number),
      me,
      onDone: ({ told }) => void this.#goOn(told),
      onAction: ({ action }) => void this.#act(action),
      drafts: this.#drafts,
    };
    const detail = (number: string): TemplateResult => html`
      <button class="bare back" part="button" type="button" @click=${this.#onBack}>
        ${laterIcon("back")}${desk.back}
      </button>
      ${panel.detail(context, number)}
    `;
    return html`
      <div
        class="panes ${chosen ? "chosen" : ""}"
        id="panel"
        role="tabpanel"
        aria-labelledby="tab-${this.tab}"
      >
        ${keyed(this.tab, panel.queue(context))}
        <div class="card detail">
          ${chosen ? detail(chosen) : html`<p class="quiet choose">${desk.choose}</p>`}
        </div>
      </div>
      ${panel.keys?.(context) ?? nothing} ${toast(this.told)}
    `;
  }

  /** The member of staff who is signed in; null for anyone else. Throws Problem. */
  async #identify(): Promise<Staff | null> {
    const token = await this.askToken();
    if (!token) return null;
    const client = await this.connect(token);
    const { roles, subject } = await client.getMe();
    if (!roles.includes("agent") && !roles.includes("manager")) return null;
    const staffTabs: TabId[] = ["complaints", "callbacks", "feedback"];
    return { client, me: subject, tabs: roles.includes("employee") ? [...staffTabs, "ideas"] : staffTabs };
  }

  async #choose(number: string): Promise<void> {
    this.chosen = { ...this.chosen, [this.tab]: number };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(".shown")?.focus();
  }

  get #queue(): Queue | null {
    return this.renderRoot.querySelector(".queue");
  }

  /** Opens what stands so many rows below; tells whether there is such a row. */
  async #step(rows: number): Promise<boolean> {
    const next = this.#queue?.neighbour(this.chosen[this.tab], rows);
    if (!next || next === this.chosen[this.tab]) return false;
    await this.#choose(next);
    return true;
  }

  async #goOn(told: string): Promise<void> {
    this.told = "";
    await this.updateComplete;
    this.told = told;
    if (!(await this.#step(1))) this.renderRoot.querySelector<HTMLElement>(".shown")?.focus();
  }

  async #act(action: "next" | "previous" | "answer" | "search"): Promise<void> {
    if (action === "next" || action === "previous") return void this.#step(action === "next" ? 1 : -1);
    if (action === "answer")
      return this.renderRoot.querySelector<HTMLElement & { answer?: () => void }>(".shown")?.answer?.();
    if (!this.#queue?.checkVisibility()) this.chosen = { ...this.chosen, [this.tab]: undefined };
    await this.updateComplete;
    this.#queue?.focusSearch?.();
  }

  readonly #onKeyDown = (event: KeyboardEvent): void =>
    this.renderRoot
      .querySelector<HTMLElement & { press: (event: KeyboardEvent) => void }>(".keys")
      ?.press(event);

  readonly #onBack = async (): Promise<void> => {
    const number = this.chosen[this.tab];
    this.chosen = { ...this.chosen, [this.tab]: undefined };
    await this.updateComplete;
    if (number) this.#queue?.focusRow(number);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-staff-desk": StaffDesk;
  }
}
