import { createStore, promisifyRequest, values } from "idb-keyval";
import { isRecord } from "../calls/problem.ts";
import { readEntry, type OutboxEntry } from "./outbox-entry.ts";

/** What becomes of a row; undefined takes it away. */
type Change = (row: unknown) => object | undefined;

/** Who has a case, and until when. */
export type Lease = { owner: string; until: number };

/** The mark by which a page sees, without loading any of this, that something may wait. */
export const mark = "otklik-outbox";

// A database that does not even fail is one more that cannot be used.
const longestOpening = 3000;
// What lies further off, a clock that was wrong has written.
const longestLease = 600_000;

/** The entries on this device, and in memory where the browser lets nothing be kept. */
export class KeptEntries {
  readonly #rows = createStore("otklik", "outbox");
  readonly #inMemory = new Map<string, OutboxEntry>();
  readonly #leases = new Map<string, Lease>();

  /** Whether an entry is on the device, not in memory alone. */
  isKept(key: string): boolean {
    return !this.#inMemory.has(key);
  }

  /** All there are, the oldest first. */
  async all(): Promise<OutboxEntry[]> {
    const rows = await this.#allRows();
    if (rows?.every((row) => !isRecord(row) || !("schema" in row))) setMark(false);
    const kept = (rows ?? []).map(readEntry).filter((entry) => entry !== undefined);
    return [...kept, ...this.#inMemory.values()].sort((one, other) => one.createdAt - other.createdAt);
  }

  /** Keeps a new entry. */
  async add(entry: OutboxEntry): Promise<void> {
    this.#inMemory.set(entry.key, entry);
    try {
      setMark(true);
      await this.#changeRow(entry.key, () => this.#inMemory.get(entry.key));
      this.#inMemory.delete(entry.key);
    } catch {
      // Full, forbidden or broken: it stays in memory, and whoever asks is told so.
    }
  }

  /** Changes an entry that is still there; undefined takes it away. */
  async change(key: string, change: (entry: OutboxEntry) => OutboxEntry | undefined): Promise<void> {
    const inMemory = this.#inMemory.get(key);
    if (inMemory) {
      const changed = change(inMemory);
      if (changed) this.#inMemory.set(key, changed);
      else this.#inMemory.delete(key);
      return;
    }
    try {
      await this.#changeRow(key, (row) => {
        const entry = readEntry(row);
        return entry ? change(entry) : (row as object | undefined);
      });
    } catch {
      // It stays as it was: at worst it is sent once more under its key, which has no effect.
    }
  }

  /** Takes a case for its owner until some moment, or lets go of it where that has passed; false where another has it. */
  async lease(name: string, { owner, until }: Lease): Promise<boolean> {
    const now = Date.now();
    let taken = false;
    const take = (held: Lease | undefined): Lease | undefined => {
      taken = !held || held.owner === owner || held.until < now || held.until > now + longestLease;
      if (!taken) return held;
      return until > now ? { owner, until } : undefined;
    };
    try {
      await this.#changeRow(`lease ${name}`, (row) => take(row as Lease | undefined));
    } catch {
      // What keeps nothing shares nothing with another tab either.
      const lease = take(this.#leases.get(name));
      if (lease) this.#leases.set(name, lease);
      else this.#leases.delete(name);
    }
    return taken;
  }

  async #allRows(): Promise<unknown[] | undefined> {
    try {
      return await inTime(values<unknown>(this.#rows));
    } catch {
      return undefined;
    }
  }

  async #changeRow(key: string, change: Change): Promise<void> {
    const changed = this.#rows("readwrite", async (rows) => {
      const changed = change(await promisifyRequest<unknown>(rows.get(key)));
      if (changed) rows.put(changed, key);
      else rows.delete(key);
      return promisifyRequest(rows.transaction);
    });
    await inTime(changed);
  }
}

function setMark(isThere: boolean): void {
  try {
    if (isThere) localStorage.setItem(mark, "1");
    else localStorage.removeItem(mark);
  } catch {
    // Then it is found with the first touch.
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The database does not open")), longestOpening);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
