import type { ReactiveControllerHost } from "lit";
import { Latest } from "./latest.ts";

/** A page of a list, as every list of the API gives it. */
export interface Page<Item> {
  items: readonly Item[];
  nextCursor: string | null;
}

/** Asks for a page; what it is narrowed by stands in the arguments. */
export type AskPage<Arguments, Item> = (
  given: Arguments,
  input: { cursor?: string; limit: number },
  signal?: AbortSignal,
) => Promise<Page<Item>>;

const size = 50;
const most = 100;

/** A list that is read page by page, and from its beginning whenever its arguments change. */
export class PagedList<Item, const Arguments extends readonly unknown[]> {
  /** What was read so far, or known before; undefined until the first page is there. */
  items: readonly Item[] | undefined;
  /** Whether what was read stays until what is asked next is there. */
  keepsOld = false;
  /** Whether there is more. */
  hasMore = false;

  readonly #host: ReactiveControllerHost;
  readonly #argumentsOf: () => Arguments;
  readonly #ask: AskPage<Arguments, Item>;
  readonly #load: Latest<Arguments>;
  #given: Arguments | undefined;
  #cursor: string | null = null;
  #moreFailed = false;

  constructor(host: ReactiveControllerHost, argumentsOf: () => Arguments, ask: AskPage<Arguments, Item>) {
    this.#host = host;
    this.#argumentsOf = argumentsOf;
    this.#ask = ask;
    this.#load = new Latest(host, argumentsOf, async (given, signal) => {
      const isAnother = this.#given?.some((value, index) => value !== given[index]);
      if (isAnother && !this.keepsOld) this.items = undefined;
      this.#given = given;
      const shown = isAnother ? 0 : (this.items?.length ?? 0);
      const limit = Math.min(most, Math.max(size, shown));
      this.#show(await ask(given, { limit }, signal));
    });
  }

  /** Whether the last question failed. */
  get failed(): boolean {
    return this.#load.error !== undefined || this.#moreFailed;
  }

  /** Reads from the beginning again, as much as is shown. */
  readonly reload = (): void => void this.#load.run();

  /** Reads the next page. */
  readonly more = async (): Promise<void> => {
    if (this.#cursor === null) return;
    try {
      const { items, nextCursor } = await this.#ask(this.#argumentsOf(), {
        cursor: this.#cursor,
        limit: size,
      });
      this.#show({ items: [...(this.items ?? []), ...items], nextCursor });
    } catch {
      this.#moreFailed = true;
    }
    this.#host.requestUpdate();
  };

  /** Puts a new state of one item in the place of the old one. */
  replace(isIt: (item: Item) => boolean, item: Item): void {
    this.items = this.items?.map((each) => (isIt(each) ? item : each));
    this.#host.requestUpdate();
  }

  #show({ items, nextCursor }: Page<Item>): void {
    this.items = items;
    this.#cursor = nextCursor;
    this.hasMore = nextCursor !== null;
    this.#moreFailed = false;
  }
}
