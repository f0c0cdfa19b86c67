import type { ReceiptKind } from "@otklik/openapi";
import type { Client } from "../client.ts";
import { longestWait } from "../calls/patience.ts";
import { attempt, type Progress } from "./attempt.ts";
import { KeptEntries } from "./kept-entries.ts";
import { withLock } from "./lock.ts";
import { entryOf, isDue, isTooOld, remembrance, type OutboxEntry, type Submission } from "./outbox-entry.ts";

/** Speaks for a page at one place. */
export interface Courier {
  /** Which server, and which operator's site. */
  place: string;
  /** A client that speaks as the one who sent the entry; null where that person is not here now. */
  clientFor: (entry: OutboxEntry) => Promise<Client | null>;
}

const channelName = "otklik-outbox";
const shortestPause = 1000;

/** What people send, kept on their device until the server has it, and delivered once. */
export class Outbox {
  readonly #kept = new KeptEntries();
  readonly #couriers = new Set<Courier>();
  readonly #listeners = new Set<() => void>();
  /** What is being sent for the first time: nobody has to be told of it yet. */
  readonly #first = new Set<string>();
  /** What waits for a person who is not here; tried again with the next courier, not by the clock. */
  readonly #parked = new Set<string>();
  #entries: readonly OutboxEntry[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #channel: BroadcastChannel | undefined;

  /** Delivers for a courier as long as it is there; gives what takes it away. */
  attach(courier: Courier, onChange: () => void): () => void {
    if (this.#couriers.size === 0) this.#start();
    this.#couriers.add(courier);
    this.#parked.clear();
    this.#listeners.add(onChange);
    return () => {
      this.#couriers.delete(courier);
      this.#listeners.delete(onChange);
      if (this.#couriers.size === 0) this.#stop();
    };
  }

  /** What of a kind was sent to one place and has not ended, or has in a way that nobody was told; the oldest first. */
  entriesOf(place: string, kind: ReceiptKind): OutboxEntry[] {
    return this.#entries.filter(
      (entry) => entry.place === place && entry.kind === kind && !this.#first.has(entry.key),
    );
  }

  /** Whether an entry outlives this page. */
  isKept(key: string): boolean {
    return this.#kept.isKept(key);
  }

  /** Keeps what is sent and sends it at once where nothing waits before it; gives what became of it. */
  async send(submission: Submission, client: Client): Promise<OutboxEntry> {
    const entry = entryOf(submission, Date.now());
    const { key, about } = entry;
    const isQueued = this.#entries.some((each) => each.about === about && each.state === "waiting");
    this.#first.add(key);
    this.#entries = [...this.#entries, entry];
    // Not waited for: where the line is good, keeping takes no time from sending.
    const keeping = this.#kept.add(entry);
    if (!isQueued) return this.#sendFirst(entry, client, keeping);
    await keeping;
    await this.#deliverAbout(about);
    const now = this.#entries.find((each) => each.key === key) ?? entry;
    void this.#settle(now);
    return now;
  }

  #sendFirst(entry: OutboxEntry, client: Client, keeping: Promise<void>): Promise<OutboxEntry> {
    return new Promise((resolve) => {
      let now = entry;
      const work = async (): Promise<void> => {
        const keep = (progress: Progress): Promise<void> =>
          keeping.then(() => this.#change(entry.key, progress));
        const progress = await attempt(entry, { clientOf: () => Promise.resolve(client), keep });
        now = { ...entry, ...progress };
        if (now.state !== "waiting") {
          this.#entries = this.#entries.filter((each) => each !== entry);
          resolve(now);
        }
        await keeping;
        if (now.state === "waiting") await this.#note(entry.key, progress);
        await this.#settle(now);
      };
      void withLock(this.#kept, { name: entry.about, waits: true }, work).finally(() => resolve(now));
    });
  }

  /** Whoever sent it is told how it ended, and then there is nothing left to keep; or that it waits. */
  async #settle({ key, state, createdAt }: OutboxEntry): Promise<void> {
    // What was refused may have been sent again meanwhile, under the same key.
    const drop = (row: OutboxEntry): OutboxEntry | undefined =>
      row.createdAt === createdAt ? undefined : row;
    if (state !== "waiting") await this.#kept.change(key, drop);
    this.#first.delete(key);
    await this.#changed();
  }

  /** Takes an entry away; one on its way is not stopped, and stays where it was received: then false. */
  async remove({ key, about, state }: OutboxEntry): Promise<boolean> {
    let isGone = false;
    const drop = (): Promise<void> =>
      this.#kept.change(key, (now) => {
        isGone = now.state !== "received" || state === "received";
        return isGone ? undefined : now;
      });
    if (state === "waiting") await withLock(this.#kept, { name: about, waits: true }, drop);
    else await drop();
    await this.#changed();
    return isGone;
  }

  /** Tries all that waits; `hurries` where the line may be better than it was, so that only the server's wishes count. */
  async deliver({ hurries = false } = {}): Promise<void> {
    const subjects = new Set(this.#waiting.map(({ about }) => about));
    await Promise.all([...subjects].map((about) => this.#deliverAbout(about, hurries)));
  }

  /** What one of the couriers could deliver. */
  get #waiting(): OutboxEntry[] {
    const places = new Set([...this.#couriers].map(({ place }) => place));
    return this.#entries.filter(
      ({ place, state, key }) => places.has(place) && state === "waiting" && !this.#first.has(key),
    );
  }

  /** One after the other, until one has to wait. */
  async #deliverAbout(about: string, hurries = false): Promise<void> {
    await withLock(this.#kept, { name: about }, async () => {
      for (let goesOn = true; goesOn;) goesOn = await this.#deliverNext(about, hurries);
    });
    await this.#changed();
  }

  async #deliverNext(about: string, hurries: boolean): Promise<boolean> {
    const now = Date.now();
    // Read anew under the lock: another tab may just have delivered it.
    const entries = await this.#kept.all();
    const next = entries.find((each) => each.about === about && each.state === "waiting");
    if (!next) return false;
    if (isTooOld(next, now)) return this.#note(next.key, { state: "expired" });
    if (!isDue(next, now) && !(hurries && !next.isBusy)) return false;
    const client = await this.#clientFor(next);
    if (client) return this.#try(next, client);
    this.#parked.add(next.key);
    return false;
  }

  /** Whether it is done with, and what stands behind it can go. */
  async #try(entry: OutboxEntry, clientOf: () => Promise<Client>): Promise<boolean> {
    const keep = (progress: Progress): Promise<void> => this.#change(entry.key, progress);
    return this.#note(entry.key, await attempt(entry, { clientOf, keep }));
  }

  async #note(key: string, progress: Progress): Promise<boolean> {
    // What gave no receipt is seen where it belongs, and leaves nothing to be told.
    const isOver = progress.state === "received" && !progress.answer?.receipt && !this.#first.has(key);
    if (isOver) await this.#kept.change(key, () => undefined);
    else await this.#change(key, progress);
    return progress.state !== undefined;
  }

  #change(key: string, progress: Progress): Promise<void> {
    return this.#kept.change(key, (entry) => ({ ...entry, ...progress }));
  }

  /** Who may deliver it, of those in this page; where that cannot be known yet, an attempt finds out. */
  async #clientFor(entry: OutboxEntry): Promise<(() => Promise<Client>) | undefined> {
    for (const { place, clientFor } of this.#couriers) {
      if (place !== entry.place) continue;
      try {
        const client = await clientFor(entry);
        if (client) return () => Promise.resolve(client);
      } catch (reason) {
        const failure = reason instanceof Error ? reason : new Error("Nobody can be asked");
        return () => Promise.reject(failure);
      }
    }
    return undefined;
  }

  /** Reads what is there. */
  async read(): Promise<void> {
    const now = Date.now();
    const entries = await this.#kept.all();
    const over = entries.filter(
      ({ state, createdAt }) => state !== "waiting" && now - createdAt > remembrance,
    );
    await Promise.all(over.map(({ key }) => this.#kept.change(key, () => undefined)));
    this.#entries = entries.filter((entry) => !over.includes(entry));
    this.#plan();
    for (const listener of this.#listeners) listener();
  }

  async #changed(): Promise<void> {
    this.#channel?.postMessage(null);
    await this.read();
  }

  /** Wakes up for what is due next. */
  #plan(): void {
    clearTimeout(this.#timer);
    const moments = this.#waiting
      .filter(({ key }) => !this.#parked.has(key))
      .map(({ notBefore }) => notBefore);
    if (moments.length === 0) return;
    const pause = Math.min(Math.max(Math.min(...moments) - Date.now(), shortestPause), longestWait);
    this.#timer = setTimeout(() => void this.deliver(), pause);
  }

  #start(): void {
    globalThis.addEventListener("online", this.#onOnline);
    globalThis.addEventListener("pageshow", this.#onPageShow);
    globalThis.addEventListener("pagehide", this.#onPageHide);
    this.#listen();
    // What is known from before, another tab may have delivered meanwhile.
    if (this.#entries.length > 0) void this.read().then(() => this.deliver());
  }

  #stop(): void {
    globalThis.removeEventListener("online", this.#onOnline);
    globalThis.removeEventListener("pageshow", this.#onPageShow);
    globalThis.removeEventListener("pagehide", this.#onPageHide);
    this.#onPageHide();
    clearTimeout(this.#timer);
  }

  #listen(): void {
    this.#channel = new BroadcastChannel(channelName);
    this.#channel.onmessage = () => void this.read();
  }

  readonly #onOnline = (): void => void this.deliver({ hurries: true });

  // An open channel may keep the page from being held ready for the way back.
  readonly #onPageHide = (): void => {
    this.#channel?.close();
    this.#channel = undefined;
  };

  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#listen();
    void this.read().then(() => this.deliver());
  };
}
