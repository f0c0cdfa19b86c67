import { mockPeople, mockToken, type Mocks } from "@otklik/mocks";

/** The tags that draw something. */
export type WidgetTag =
  | "otklik-callback-request"
  | "otklik-complaint-tracker"
  | "otklik-feedback-form"
  | "otklik-idea-board"
  | "otklik-promise-board"
  | "otklik-staff-desk";

export type PersonName = keyof typeof mockPeople;

/** What may be chosen of the page around a widget. */
export interface Scene {
  mocks: Mocks;
  /** Who is signed in to the page. */
  person?: PersonName | undefined;
  attributes?: Readonly<Record<string, string>> | undefined;
}

const patience = 60_000;

/** A widget on a page with the API from memory behind it, and what a person can do with it. */
export class Stage<Tag extends WidgetTag = WidgetTag> {
  readonly element: HTMLElementTagNameMap[Tag];
  readonly mocks: Mocks;
  /** Every request that was made, the oldest first. */
  readonly requests: Request[] = [];

  /** Puts the widget at the end of a part of a page. */
  constructor(tag: Tag, page: HTMLElement, { mocks, person, attributes = {} }: Scene) {
    this.mocks = mocks;
    this.element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) this.element.setAttribute(name, value);
    const fetch: typeof globalThis.fetch = (resource, init) => {
      const request = new Request(resource, init);
      this.requests.push(request.clone());
      return mocks.fetch(request);
    };
    const getToken = person && (() => mockToken(mockPeople[person]));
    Object.assign(this.element, { endpoint: mocks.endpoint, site: mocks.site, fetch, getToken });
    page.append(this.element);
  }

  /** All that can be read in the widget now. */
  get text(): string {
    return textOf(this.element);
  }

  /** Waits for an element in the widget, through its shadow roots. */
  async find(selector: string): Promise<HTMLElement> {
    return until(() => visible(this.element, selector), `${selector} is shown`);
  }

  /** Waits until the widget says something. */
  async says(text: string): Promise<void> {
    await until(() => this.text.includes(text) || undefined, `"${text}" is said`);
  }

  async click(selector: string): Promise<void> {
    (await this.find(selector)).click();
  }

  async type(selector: string, text: string): Promise<void> {
    const field = (await this.find(selector)) as HTMLInputElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  }
}

/** Waits until there is something, and gives it. Rejects with Error where it does not come. */
export async function until<Case>(look: () => Case | undefined, what: string): Promise<Case> {
  const end = performance.now() + patience;
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The first element that matches and is drawn. */
export function visible(root: Element, selector: string): HTMLElement | undefined {
  return [...elementsIn(root)].find((element) => element.matches(selector) && element.checkVisibility());
}

/** What stands in the text field that matches and is drawn. */
export function valueOf(root: Element, selector: string): string | undefined {
  return (visible(root, selector) as HTMLTextAreaElement | undefined)?.value;
}

function* elementsIn(root: Element | ShadowRoot): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
  if (root instanceof Element && root.shadowRoot) yield* elementsIn(root.shadowRoot);
}

function textOf(root: Element): string {
  return [...elementsIn(root)]
    .filter((element) => element.checkVisibility())
    .flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text))
    .map((node) => node.textContent.trim())
    .join(" ")
    .replaceAll(/\s+/g, " ");
}
