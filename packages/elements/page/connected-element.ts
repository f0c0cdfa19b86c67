import type { FailedTexts } from "../texts/shapes/controls.ts";
import { html, type TemplateResult } from "lit";
import { askFirstQuestion } from "@otklik/client/first-questions.js";
import type { Schemas } from "@otklik/openapi";
import { languageOf, localeFor, type Language } from "../texts/language.ts";
import { failure } from "../look/notice.ts";
import { skeleton, type Block } from "../look/skeleton.ts";
import { ConfigurableElement } from "./configurable-element.ts";
import type { Client } from "./connection.ts";
import { NearestLanguage } from "./nearest-language.ts";
import { Latest } from "./latest.ts";
import type { Options } from "./options.ts";

export type Settings = Schemas["Settings"];

/** What a widget needs before it can draw. */
export interface Surroundings<Texts> {
  settings: Settings;
  texts: Texts;
  /** The language tag for dates and numbers; its language is that of the words. */
  locale: string;
}

/**
 * A widget: resolves its options, learns the operator's settings and the words of the nearest language.
 *
 * @cssproperty --otklik-brand - The one accent colour; what is written on it and in it stays readable whatever it is.
 * @cssproperty --otklik-font - Font family; the page's own where it is not given.
 * @cssproperty --otklik-radius - How round corners are.
 * @cssproperty --otklik-density - How much room there is, 1 being usual.
 * @cssproperty --otklik-width - How wide it becomes at most.
 * @cssproperty --otklik-padding - How far its content stands from its edge.
 * @cssproperty --otklik-text - Colour of text.
 * @cssproperty --otklik-quiet - Colour of text that says less.
 * @cssproperty --otklik-surface - Colour that it stands on.
 * @cssproperty --otklik-line - Colour of lines between things.
 * @cssproperty --otklik-field-line - Colour of the lines around fields.
 * @cssproperty --otklik-danger - Colour of what failed or is late.
 * @cssproperty --otklik-button-background - What main buttons are filled with.
 * @cssproperty --otklik-button-text - Colour of what main buttons say.
 * @cssproperty --otklik-button-radius - How round the corners of buttons are.
 */
export abstract class ConnectedElement<Texts extends FailedTexts> extends ConfigurableElement {
  readonly #nearest = new NearestLanguage(this);
  #ready: Surroundings<Texts> | undefined;
  #texts: Texts | undefined;
  readonly #learning = new Latest(
    this,
    () => {
      const { endpoint = "/", site, fetch } = this.options;
      return [endpoint, site, this.#wished, fetch];
    },
    ([endpoint, site, language, fetch], signal) => this.#learn({ endpoint, site, language, fetch, signal }),
  );

  /** What stands in the places of what is shown first. */
  protected abstract readonly outline: readonly Block[];

  protected abstract loadTexts(language: Language): Promise<Texts>;

  protected abstract renderReady(surroundings: Surroundings<Texts>): TemplateResult;

  /** The client of the options that apply now; its code is loaded with the first call. */
  protected async connect(token?: string | null): Promise<Client> {
    const { connect } = await import("./connection.ts");
    return connect(this.connection, token);
  }

  /** The options that apply now, in the language that is shown. */
  protected get connection(): Options {
    return { ...this.options, locale: this.surroundings?.locale ?? this.#wished };
  }

  /** The token of the person signed in to the page; null for nobody, and where it cannot be had. */
  protected async askToken(): Promise<string | null> {
    try {
      return (await this.options.getToken?.()) ?? null;
    } catch {
      return null;
    }
  }

  /** What was learnt last; it stays while another language is loading, and if that fails. */
  protected get surroundings(): Surroundings<Texts> | undefined {
    return this.#ready;
  }

  protected override render(): TemplateResult {
    if (this.surroundings) return this.renderReady(this.surroundings);
    return this.#learning.error ? this.#renderFailed() : skeleton(this.outline);
  }

  /** What failed, in words where these came, and what the page put into the tag meanwhile. */
  #renderFailed(): TemplateResult {
    const texts = this.#texts;
    const retry = (): void => void this.#learning.run();
    return html`
      ${texts && html`<div class="card">${failure(texts.failed, { label: texts.tryAgain, retry })}</div>`}
      <slot></slot>
    `;
  }

  get #wished(): string | undefined {
    return this.options.locale ?? this.#nearest.tag;
  }

  async #learn({ endpoint, site, language, fetch, signal }: LearnInput): Promise<void> {
    const known = languageOf(language);
    const early = this.loadTexts(known ?? "en");
    early.then(
      (texts) => {
        this.#texts = texts;
        this.requestUpdate();
      },
      () => undefined,
    );
    if (!site) {
      console.warn(`<${this.localName}> has no site`);
      throw new Error();
    }
    const settings = await askFirstQuestion("getSettings", language ? { language } : {}, {
      endpoint,
      site,
      fetch,
      signal,
    });
    const locale = localeFor([language, settings.language, ...settings.languages]);
    const texts = await (known ? early : this.loadTexts(languageOf(locale) ?? "en"));
    signal.throwIfAborted();
    this.#ready = { settings, texts, locale };
  }
}

interface LearnInput {
  endpoint: string;
  site: string | undefined;
  language: string | undefined;
  fetch: typeof globalThis.fetch | undefined;
  signal: AbortSignal;
}
