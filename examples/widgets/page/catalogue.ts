import "@otklik/elements";
import { html, nothing, render, type TemplateResult } from "lit";
import { lead, type State } from "../states/state.ts";
import { states } from "../states/states.ts";
import type { WidgetTag } from "../stage.ts";
import { catalogueStyles } from "./catalogue.styles.ts";
import { addressOf, readChoices, type Choices } from "./choices.ts";
import { knobs } from "./knobs.ts";
import { snippetOf, tokensOf } from "./snippet.ts";

/** Every widget in every state, with what can be turned and the HTML to copy. */
class Catalogue {
  #choices = readChoices(new URL(location.href));
  #failure = "";
  /** Where the widget stands; another one for each state. */
  #place = document.createElement("div");
  #shown = "";

  draw(): void {
    const { widget, state, bare } = this.#choices;
    document.title = `${widget} · ${state}`;
    render(bare ? this.#bare() : this.#whole(), document.body);
    this.#dress();
    void this.#lead();
  }

  #bare(): TemplateResult {
    return html`<main class="bare">${this.#place}</main>`;
  }

  #whole(): TemplateResult {
    const { widget, state } = this.#choices;
    const snippet = snippetOf(this.#choices, this.#state.attributes);
    return html`
      <div class="catalogue">
        <nav aria-label="Widgets and their states">
          <h1>Otklik widgets</h1>
          ${(Object.keys(states) as WidgetTag[]).map((tag) => this.#links(tag))}
        </nav>
        <main class="work">
          <div class="knobs">${knobs(this.#choices, (change) => this.#change(change))}</div>
          ${this.#place}
          ${this.#failure ? html`<p class="failed" role="alert">${this.#failure}</p>` : nothing}
          <section class="html" aria-label="HTML of ${widget} in the state “${state}”">
            <pre tabindex="0"><code>${snippet}</code></pre>
            <button type="button" @click=${() => void navigator.clipboard.writeText(snippet)}>
              Copy the HTML
            </button>
          </section>
        </main>
      </div>
    `;
  }

  #links(widget: WidgetTag): TemplateResult {
    const { widget: shown, state: chosen } = this.#choices;
    const link = (state: string): TemplateResult => html`
      <li>
        <a
          href=${addressOf({ ...this.#choices, widget, state, attributes: {} })}
          aria-current=${widget === shown && state === chosen ? "page" : nothing}
          >${state}</a
        >
      </li>
    `;
    return html`
      <h2>${widget}</h2>
      <ul>
        ${Object.keys(states[widget]).map(link)}
      </ul>
    `;
  }

  get #state(): State {
    const { widget, state } = this.#choices;
    return (states[widget] as Record<string, State>)[state] ?? { shows: "*" };
  }

  /** Everything that can be turned without leading the widget to its state again. */
  #dress(): void {
    const { language, scheme, width } = this.#choices;
    const place = this.#place;
    place.className = "place";
    place.lang = language;
    place.style.colorScheme = scheme;
    place.style.maxInlineSize = width > 0 ? `${width}px` : "";
    const widget = place.querySelector<HTMLElement>(":scope > *");
    for (const name of ["brand", "radius", "density", "font"])
      widget?.style.removeProperty(`--otklik-${name}`);
    for (const [name, value] of Object.entries(tokensOf(this.#choices)))
      widget?.style.setProperty(name, value);
  }

  async #lead(): Promise<void> {
    const { widget, state, attributes } = this.#choices;
    const wished = JSON.stringify([widget, state, attributes]);
    if (wished === this.#shown) return;
    this.#shown = wished;
    this.#failure = "";
    sessionStorage.clear();
    const place = document.createElement("div");
    this.#place.replaceWith(place);
    this.#place = place;
    this.#dress();
    const led = lead(widget, place, {
      ...this.#state,
      attributes: { ...this.#state.attributes, ...attributes },
    });
    this.#dress();
    try {
      await led;
    } catch (reason) {
      this.#failure = String(reason);
      this.draw();
    }
    this.#dress();
    document.documentElement.dataset["ready"] = this.#failure || state;
  }

  #change(change: Partial<Choices>): void {
    this.#choices = { ...this.#choices, ...change };
    history.replaceState(null, "", addressOf(this.#choices));
    this.draw();
  }
}

document.adoptedStyleSheets.push(...[catalogueStyles.styleSheet].filter((sheet) => sheet !== undefined));
new Catalogue().draw();
