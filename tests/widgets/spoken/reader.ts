import { virtual } from "@guidepup/virtual-screen-reader";
import { fixture, html, waitUntil } from "@open-wc/testing";
import type { Stage, WidgetTag } from "../../../examples/widgets/stage.ts";
import { lead, type State } from "../../../examples/widgets/states/state.ts";
import { DrawnTreeObserver, showDrawnTree } from "./drawn-tree.ts";

const end = "end of main";
const live = /^(polite|assertive): /;
const frame = /^(end of .*|paragraph|time|strong|list|listitem.*)$/;

/** A screen reader in front of a page's `<main>`. */
export class Reader implements AsyncDisposable {
  readonly #endDrawnTree = showDrawnTree();
  readonly #heard: string[] = [];

  /** Sits down in front of a widget, and hears what live regions say from now on. */
  static async before({ element }: Stage): Promise<Reader> {
    const reader = new Reader();
    const container = element.closest("main") ?? document.body;
    await virtual.start({ container, window: { document, MutationObserver: DrawnTreeObserver } });
    return reader;
  }

  /** Reads the page from above: what each thing is said to be, without the frames around what is said. */
  async read(): Promise<string[]> {
    // What it stood at may be gone; from the end it begins anew.
    while ((await this.#next()) !== end);
    const phrases: string[] = [];
    while (phrases.at(-1) !== end) phrases.push(await this.#next());
    return phrases.slice(1).filter((phrase) => !frame.test(phrase));
  }

  /** Waits until a live region has said something. */
  async hears(phrase: string): Promise<void> {
    try {
      await waitUntil(async () => (await this.heard()).includes(phrase), phrase, { timeout: 60_000 });
    } catch {
      throw new Error(`Did not hear “${phrase}”, but: ${this.#heard.join(" | ")}`);
    }
  }

  /** All that live regions have said so far. */
  async heard(): Promise<readonly string[]> {
    const log = await virtual.spokenPhraseLog();
    this.#heard.push(...log.filter((phrase) => live.test(phrase)));
    await virtual.clearSpokenPhraseLog();
    return this.#heard;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await virtual.stop();
    this.#endDrawnTree();
  }

  async #next(): Promise<string> {
    await this.heard();
    await virtual.next();
    const spoken = (await virtual.spokenPhraseLog()).filter((phrase) => !live.test(phrase));
    return spoken.at(-1) ?? "";
  }
}

/** Leads a widget to a state on a page of some language. */
export async function enter<Tag extends WidgetTag>(
  tag: Tag,
  language: string,
  state: State<Tag> | undefined,
): Promise<Stage<Tag>> {
  const page = await fixture<HTMLElement>(html`<main lang=${language}></main>`);
  if (!state) throw new Error(`${tag} has no such state`);
  return lead(tag, page, state);
}

/** The part of what was read from one phrase to another, both with it. */
export function between(phrases: readonly string[], first: string, last: string): readonly string[] {
  const begins = phrases.indexOf(first);
  return phrases.slice(begins, phrases.indexOf(last, begins) + 1);
}
