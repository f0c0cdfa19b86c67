import { fixture, html, waitUntil } from "@open-wc/testing";
import type { LitElement } from "lit";
import type { Options } from "../provider/options.ts";

type Widget = LitElement & Options;

/** The API behind a widget; the tests bring the mocks. */
interface Api {
  endpoint: string;
  site: string;
  fetch: typeof globalThis.fetch;
}

/** What a test may choose of the page around a widget. */
export interface Scene<Mocks extends Api> {
  mocks: Mocks;
  language?: string | undefined;
  /** Of the person who is signed in. */
  token?: string | undefined;
}

/** A widget on a page, with the API from memory behind it. */
export class Stage<Element extends Widget, Mocks extends Api> {
  readonly element: Element;
  readonly mocks: Mocks;
  /** Every request that was made, the oldest first. */
  readonly requests: Request[];

  constructor(element: Element, mocks: Mocks, requests: Request[]) {
    this.element = element;
    this.mocks = mocks;
    this.requests = requests;
  }

  /** Waits for an element in the widget, through its shadow roots. */
  async find(selector: string): Promise<HTMLElement> {
    await waitUntil(() => visible(this.element, selector), `${selector} is shown`, { timeout: 8000 });
    return visible(this.element, selector) as HTMLElement;
  }

  /** Waits until the widget says something. */
  async says(text: string): Promise<void> {
    await waitUntil(() => this.text.includes(text), `"${text}" is said`, { timeout: 8000 });
  }

  /** All that can be read in the widget now. */
  get text(): string {
    return textOf(this.element);
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

/** Puts a widget on a page in some language, perhaps with somebody signed in. */
export async function stage<Tag extends "otklik-complaint-tracker" | "otklik-staff-desk", Mocks extends Api>(
  tag: Tag,
  { mocks, language = "en", token }: Scene<Mocks>,
): Promise<Stage<HTMLElementTagNameMap[Tag], Mocks>> {
  const page = await fixture<HTMLElement>(html`<main lang=${language}></main>`);
  const element = document.createElement(tag);
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = (resource, init) => {
    const request = new Request(resource, init);
    requests.push(request.clone());
    return mocks.fetch(request);
  };
  const getToken = token && (() => token);
  Object.assign(element, { endpoint: mocks.endpoint, site: mocks.site, fetch, getToken });
  page.append(element);
  return new Stage(element, mocks, requests);
}

/** Fills the form as a customer would. */
export async function fillForm(shown: Stage<Widget, Api>): Promise<void> {
  await shown.click("[name=topic]");
  await shown.type("#words", "No signal in the lift since Monday.\nI called three times.");
  await shown.type("#contact", "anna@example.org");
  await shown.click("#consent");
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
