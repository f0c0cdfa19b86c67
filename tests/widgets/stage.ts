import { fixture, html, waitUntil } from "@open-wc/testing";
import { Stage, type Scene, type WidgetTag } from "../../examples/widgets/stage.ts";

export { valueOf, visible, type PersonName, type Stage } from "../../examples/widgets/stage.ts";

/** Puts a widget on a page in some language, perhaps with somebody signed in. */
export async function stage<Tag extends WidgetTag>(
  tag: Tag,
  { language = "en", ...scene }: Scene & { language?: string | undefined },
): Promise<Stage<Tag>> {
  const page = await fixture<HTMLElement>(html`<main lang=${language}></main>`);
  return new Stage(tag, page, scene);
}

/** Waits until something holds, as long as a busy machine may take. */
export function holds(condition: () => unknown, what = "what is waited for"): Promise<void> {
  return waitUntil(() => Boolean(condition()), what, { timeout: 8000 });
}
