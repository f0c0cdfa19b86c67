import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { FollowingTexts } from "../texts/shapes/following.ts";
import { failure } from "./notice.ts";

/** What a list shows of whatever reads its pages. */
export interface ListPages<Item> {
  /** What was read so far; undefined until the first page is there. */
  items: readonly Item[] | undefined;
  /** Whether there is more. */
  hasMore: boolean;
  /** Whether the last question failed. */
  failed: boolean;
  /** Reads from the beginning again. */
  reload: () => void;
  /** Reads the next page. */
  more: () => Promise<void>;
}

/** A list, how each of its items is drawn, and what stands where there are none. */
export interface List<Item> {
  paged: ListPages<Item>;
  row: (item: Item) => TemplateResult;
  none: TemplateResult;
  /** What is said where it could not be loaded. */
  failed: string;
  texts: Pick<FollowingTexts, "tryAgain" | "more" | "loading">;
}

/** The rows that were read so far, and the way to those that were not. */
export function list<Item extends { number: string } | { id: string }>({
  paged,
  row,
  none,
  failed,
  texts,
}: List<Item>): TemplateResult {
  const { items, hasMore } = paged;
  return html`
    ${paged.failed ? failure(failed, { label: texts.tryAgain, retry: paged.reload }) : nothing}
    ${items || paged.failed ? nothing : html`<p class="quiet" aria-busy="true">${texts.loading}…</p>`}
    ${
      items && items.length > 0
        ? html`<ul part="list">
            ${repeat(items, keyOf, row)}
          </ul>`
        : nothing
    }
    ${items?.length === 0 ? none : nothing}
    ${
      hasMore
        ? html`<button class="plain" part="button" type="button" @click=${paged.more}>${texts.more}</button>`
        : nothing
    }
  `;
}

function keyOf(item: { number: string } | { id: string }): string {
  return "number" in item ? item.number : item.id;
}

/** Nothing is here: why, what will change that and, where it helps, what one can do. */
export function empty(heading: string, hint: string, action?: TemplateResult): TemplateResult {
  return html`<div class="empty">
    <h3>${heading}</h3>
    <p class="quiet">${hint}</p>
    ${action ?? nothing}
  </div>`;
}
