import { property } from "../look/decorators.ts";
import { LitElement } from "lit";
import { ancestors } from "./ancestors.ts";
import { attributeNames, attributeOptions, resolveOptions, type GetToken, type Options } from "./options.ts";
import { registry } from "./registry.ts";

/** An element that takes options as properties and attributes, and resolves them with those around it. */
export class ConfigurableElement extends LitElement implements Options {
  // Lit's own mapping would let an attribute overwrite a property.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...attributeNames];
  }

  /** Base URL of the Otklik server. */
  @property() endpoint?: string | undefined;

  /** The publishable key of the operator's site. */
  @property() site?: string | undefined;

  /** Language tag (BCP 47); the nearest `lang` where nothing is said. */
  @property() locale?: string | undefined;

  /** Gives the token of the person signed in to the page, or null. */
  @property() getToken?: GetToken | undefined;

  /** Stands in for the browser's `fetch`. */
  @property() fetch?: typeof globalThis.fetch | undefined;

  #provider: Provider | undefined;

  /** What applies here and now, of all places an option can come from. */
  get options(): Options {
    const { configured, script } = registry;
    return resolveOptions([this, attributeOptions(this), this.#provider?.options ?? {}, configured, script]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    registry.listeners.add(this.optionsMayHaveChanged);
    this.optionsMayHaveChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    registry.listeners.delete(this.optionsMayHaveChanged);
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    this.requestUpdate();
  }

  protected optionsMayHaveChanged = (): void => {
    this.#provider = nearestProvider(this);
    this.requestUpdate();
  };
}

/** What gives its options to those inside it; perhaps of another version. */
interface Provider extends Element {
  options?: Options;
}

function nearestProvider(element: Element): Provider | undefined {
  for (const ancestor of ancestors(element)) if (ancestor.localName === "otklik-provider") return ancestor;
  return undefined;
}
