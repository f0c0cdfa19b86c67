import { fixture, html, waitUntil } from "@open-wc/testing";
import { clear, createStore } from "idb-keyval";
import { Stage, type Scene, type WidgetTag } from "../../examples/widgets/stage.ts";

export { valueOf, visible, type PersonName, type Stage } from "../../examples/widgets/stage.ts";

/** How the page is come to. */
export interface Arrival {
  language?: string | undefined;
  /** Whether this device remembers what was left on it. */
  again?: boolean | undefined;
}

/** Puts a widget on a page in some language, perhaps with somebody signed in. */
export async function stage<Tag extends WidgetTag>(
  tag: Tag,
  { language = "en", again = false, ...scene }: Scene & Arrival,
): Promise<Stage<Tag>> {
  if (!again) await forgetOutbox();
  const page = await fixture<HTMLElement>(html`<main lang=${language}></main>`);
  return new Stage(tag, page, scene);
}

const outboxRows = createStore("otklik", "outbox");

/** Takes away what of earlier tests waits on this device. */
export async function forgetOutbox(): Promise<void> {
  if (localStorage.getItem("otklik-outbox") !== null) await clear(outboxRows);
  localStorage.removeItem("otklik-outbox");
}

/** Waits until something holds, as long as a busy machine may take; a test that waits in vain ends with its name. */
export function holds(condition: () => unknown, what = "what is waited for"): Promise<void> {
  return waitUntil(async () => Boolean(await condition()), what, { timeout: 60_000 });
}
