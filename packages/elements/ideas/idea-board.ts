import { askFirstQuestion } from "@otklik/client/first-questions.js";
import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type TemplateResult } from "lit";
import type { Client } from "../page/connection.ts";
import { CaseEvent } from "../cases/case-event.ts";
import "./idea-list.ts";
import { ideaBoardTexts } from "../texts/idea-board.ts";
import type { IdeaBoardTexts } from "../texts/shapes/idea-board.ts";
import { languageOf, type Language } from "../texts/language.ts";
import { ConnectedElement, type Settings, type Surroundings } from "../page/connected-element.ts";
import { define, state } from "../look/decorators.ts";
import { Latest } from "../page/latest.ts";
import { failure } from "../look/notice.ts";
import { skeleton, type Block } from "../look/skeleton.ts";
import { parts } from "../look/tokens.ts";
import { widgetStyles } from "../look/widget.ts";
import type { IdeaScreens, ScreenContext } from "./idea-screens.ts";

/** What is shown: the list, one idea by its number, or where one is proposed. */
type Screen = { name: "list" } | { name: "idea"; number: string } | { name: "proposal" };

/**
 * Shows what employees propose to change on the customer's journey, with votes, a status, an owner and reasons, and
 * takes new ideas. Only for employees: anyone else learns nothing.
 *
 * @fires otklik-before-submit - Before an idea or a comment is sent; cancelable.
 * @fires otklik-idea-proposed - The server has stored an idea.
 * @fires otklik-idea-opened - An idea is shown.
 * @fires otklik-idea-voted - The reader voted for an idea, or took the vote back.
 * @slot - Shown while the widget is not there, and when it cannot load.
 * @csspart heading - The heading of what is shown.
 * @csspart choice - The steps of the journey.
 * @csspart vote - The button that gives a vote.
 * @csspart field - A label with its control.
 * @csspart button - Every button.
 * @csspart notice - Something that failed, with a way to try again.
 * @csspart promise - Who answers for an idea, and until when.
 * @csspart list - The ideas.
 * @csspart timeline - What happened to an idea.
 * @csspart badge - The state of a case, in a word.
 * @csspart entry - One entry of the timeline.
 * @csspart form - The form that is sent.
 * @csspart item - One row of the list.
 * @cssproperty --otklik-warm - Colour of what falls due soon or waits for somebody.
 * @cssproperty --otklik-field-background - What fields are filled with.
 * @cssproperty --otklik-field-radius - How round the corners of fields are.
 */
@define("otklik-idea-board")
export class IdeaBoard extends ConnectedElement<IdeaBoardTexts> {
  static override styles = [
    widgetStyles,
    css`
      :host {
        max-inline-size: var(--otklik-width, 880px);
      }

      .back {
        margin-block: calc(var(--_unit) * -2) calc(var(--_unit) * 4);
      }
    `,
  ];

  protected override readonly outline: Block[] = ["title", "line", "field", "item", "item", "item"];

  /** The first ideas; null for one who is no employee, undefined until it is known. */
  @state() private first: Schemas["IdeaPage"] | null | undefined;
  @state() private client: Client | undefined;
  @state() private screens: IdeaScreens | undefined;
  @state() private screen: Screen = { name: "list" };
  @state() private offline = false;

  readonly #entering = new Latest(
    this,
    () => {
      const { endpoint = "/", site, getToken, fetch } = this.options;
      return [this.surroundings?.locale, endpoint, site, getToken, fetch];
    },
    ([locale, endpoint, site, , fetch], signal) =>
      locale && site ? this.#enter({ locale, endpoint, site, fetch, signal }) : undefined,
  );

  constructor() {
    super();
    new Latest(
      this,
      () => [this.screens, this.surroundings?.locale],
      async ([screens, locale]) => {
        await screens?.translate(languageOf(locale) ?? "en");
      },
    );
  }

  protected override loadTexts(language: Language): Promise<IdeaBoardTexts> {
    return ideaBoardTexts[language]();
  }

  protected override renderReady({ texts, settings, locale }: Surroundings<IdeaBoardTexts>): TemplateResult {
    if (this.#entering.error) {
      const retry = (): void => void this.#entering.run();
      return html`<div class="card">${failure(texts.failed, { label: texts.tryAgain, retry })}</div>`;
    }
    if (this.first === undefined) return skeleton(this.outline);
    if (this.first === null)
      return html`<div class="card" lang=${locale}>
        <p>${this.options.getToken ? texts.notEmployee : texts.signIn}</p>
      </div>`;
    return html`
      <div class="card" lang=${locale}>
        ${this.#list(texts, settings)} ${this.offline ? failure(texts.offline) : nothing}
        ${this.#screen(texts, settings)}
      </div>
    `;
  }

  #list(texts: IdeaBoardTexts, settings: Settings): TemplateResult {
    return html`<otklik-idea-list
      class="list"
      exportparts="${parts}, vote"
      ?hidden=${this.screen.name !== "list"}
      .client=${this.client}
      .connect=${this.#connect}
      .first=${this.first}
      .settings=${settings}
      .texts=${texts}
      @chosen=${this.#onChosen}
    >
      <button part="button" type="button" @click=${this.#onPropose}>${texts.propose}</button>
    </otklik-idea-list>`;
  }

  #screen(boardTexts: IdeaBoardTexts, settings: Settings): TemplateResult | typeof nothing {
    const { screens, screen, client } = this;
    if (!screens || !client) return nothing;
    const handlers = { onChosen: this.#onChosen, onProposed: this.#onProposed };
    const context: ScreenContext = { client, settings, boardTexts, ...handlers };
    // What was written for a proposal stays while one looks at an idea like it.
    return html`
      ${screen.name === "list" ? nothing : screens.drawBack(() => void this.#goBack())}
      ${screen.name === "idea" ? screens.drawIdea(context, screen.number) : nothing}
      <div ?hidden=${screen.name !== "proposal"}>${screens.drawProposal(context)}</div>
    `;
  }

  async #enter({ locale, ...asked }: EnterInput): Promise<void> {
    const token = await this.askToken();
    this.client = undefined;
    try {
      this.first = token
        ? await askFirstQuestion("listIdeas", { limit: 50 }, { ...asked, token, locale })
        : null;
    } catch (reason) {
      const { status = 0 } = reason as { status?: number };
      if (![401, 403, 404].includes(status)) throw reason;
      this.first = null;
    }
    // What follows changes is fetched once the first ideas are there; without it they can be read all the same.
    if (this.first) this.#connect(token).catch(() => undefined);
  }

  async #open(screen: Screen): Promise<void> {
    this.offline = false;
    try {
      const [{ IdeaScreens }] = await Promise.all([import("./idea-screens.ts"), this.#connect()]);
      const screens = this.screens ?? new IdeaScreens();
      await screens.translate(languageOf(this.surroundings?.locale) ?? "en");
      this.screens = screens;
      this.screen = screen;
    } catch {
      this.offline = true;
    }
    await this.updateComplete;
    const shown = screen.name === "proposal" ? "otklik-idea-proposal" : ".screen";
    this.renderRoot.querySelector<HTMLElement>(shown)?.focus();
  }

  async #goBack(): Promise<void> {
    const { screen } = this;
    this.screen = { name: "list" };
    await this.updateComplete;
    const list = this.renderRoot.querySelector("otklik-idea-list");
    if (screen.name === "idea") list?.focusRow(screen.number);
    else this.renderRoot.querySelector<HTMLElement>(".list > button")?.focus();
  }

  readonly #connect = async (token?: string | null): Promise<Client> => {
    this.client ??= await this.connect(token);
    return this.client;
  };

  readonly #onChosen = ({ number }: Event & { number: string }): void =>
    void this.#open({ name: "idea", number });

  readonly #onPropose = (): void => void this.#open({ name: "proposal" });

  readonly #onProposed = ({ number }: Schemas["Idea"]): void => {
    this.dispatchEvent(new CaseEvent("otklik-idea-proposed", number));
    this.renderRoot.querySelector("otklik-idea-list")?.reload();
    void this.#open({ name: "idea", number });
  };
}

interface EnterInput {
  locale: string;
  endpoint: string;
  site: string;
  fetch: typeof globalThis.fetch | undefined;
  signal: AbortSignal;
}

declare global {
  interface HTMLElementEventMap {
    /** The server has stored an idea. */
    "otklik-idea-proposed": CaseEvent;
    /** An idea is shown. */
    "otklik-idea-opened": CaseEvent;
    /** The reader voted for an idea, or took the vote back. */
    "otklik-idea-voted": CaseEvent;
  }

  interface HTMLElementTagNameMap {
    "otklik-idea-board": IdeaBoard;
  }
}
