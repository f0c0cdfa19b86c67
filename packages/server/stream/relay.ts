import { setTimeout as pause } from "node:timers/promises";
import { CompiledQuery, sql } from "kysely";
import pg from "pg";
import type { Database } from "../database/open-database.ts";
import type { EventRow } from "../database/tables/schema.ts";
import { asOperator, sendWithNext } from "../database/transactions.ts";
import { lastPosition, readEventsAfter } from "../cases/event-log.ts";
import { Rounds } from "./rounds.ts";

/** Hears the events of one operator in their order. */
export type EventListener = (event: EventRow) => void;

const channel = "otklik_events";
const batch = 500;
const retryMs = 2000;
// Under load a round numbers what came during the rest, instead of taking a transaction for each event.
const restMs = 25;
// Whoever wrote an event wakes the relay. The round is for what a killed process left unnumbered.
const roundMs = 5000;

/**
 * Numbers events after their commit, so that their order is the same for all who read them, and hands them to those
 * who listen in this process. Several processes may share a database: whichever numbers a batch notifies the others.
 */
export class Relay {
  readonly #database: Database;
  readonly #onFault: (fault: unknown) => void;
  readonly #listeners = new Map<string, Set<EventListener>>();
  readonly #delivered = new Map<string, string>();
  readonly #rounds = new Rounds(() => this.#run(), roundMs);
  #ear: pg.Client | undefined;

  constructor(database: Database, onFault: (fault: unknown) => void) {
    this.#database = database;
    this.#onFault = onFault;
  }

  /** Begins with what earlier processes left. */
  async start(): Promise<void> {
    if (this.#database.connectionString) await this.#listen(this.#database.connectionString);
    this.#rounds.start();
  }

  /** Tells the relay that something was committed; returns at once. */
  wake(): void {
    this.#rounds.wake();
  }

  /** Calls the listener with each event of the operator that is delivered from now on; returns what ends that. */
  async subscribe(operatorId: string, listener: EventListener): Promise<() => void> {
    // What was committed before is not news, also where the relay has not come to it yet.
    await this.#number();
    if (!this.#delivered.has(operatorId)) {
      const position = await asOperator(this.#database.kysely, operatorId, lastPosition);
      if (!this.#delivered.has(operatorId)) this.#delivered.set(operatorId, position);
    }
    const listeners = this.#listeners.get(operatorId) ?? new Set<EventListener>();
    this.#listeners.set(operatorId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      this.#listeners.delete(operatorId);
      this.#delivered.delete(operatorId);
    };
  }

  /** Ends when what is under way has ended. */
  async stop(): Promise<void> {
    await this.#rounds.stop();
    await this.#ear?.end();
  }

  async #run(): Promise<void> {
    try {
      await this.#number();
      for (const operatorId of this.#listeners.keys()) await this.#deliver(operatorId);
      await pause(restMs);
    } catch (fault) {
      this.#onFault(fault);
    }
  }

  async #number(): Promise<void> {
    await this.#database.kysely.transaction().execute(async (transaction) => {
      await sendWithNext(transaction, CompiledQuery.raw("set local role otklik_relay"));
      const { rows: waiting } = await sql`select from events where position is null limit 1`.execute(
        transaction,
      );
      if (waiting.length === 0) return;
      // One relay at a time: a position, once read by anyone, is never followed by a smaller one. What waits together
      // goes by its sequence: an id's time is the request's, and of two requests the later may come first.
      await sendWithNext(
        transaction,
        CompiledQuery.raw("select pg_advisory_xact_lock(hashtext('otklik relay'))"),
      );
      await sql`
        update events set position = numbered.position
        from (
          select operator_id, id, row_number() over (partition by operator_id order by sequence, id) + last.position
            as position
          from events join (
            select operator_id, coalesce((
              select max(position) from events own where own.operator_id = named.operator_id), 0) as position
            from (select distinct operator_id from events where position is null) named) last using (operator_id)
          where events.position is null) numbered
        where events.operator_id = numbered.operator_id and events.id = numbered.id`.execute(transaction);
      if (this.#ear) await sendWithNext(transaction, CompiledQuery.raw(`notify ${channel}`));
    });
  }

  async #deliver(operatorId: string): Promise<void> {
    for (;;) {
      const position = this.#delivered.get(operatorId);
      if (position === undefined) return;
      const events = await asOperator(this.#database.kysely, operatorId, (transaction) =>
        readEventsAfter(transaction, position, batch),
      );
      // Meanwhile the last listener may have left, and another come who begins later.
      if (this.#delivered.get(operatorId) !== position) continue;
      for (const event of events) {
        this.#delivered.set(operatorId, event.position ?? position);
        for (const listener of this.#listeners.get(operatorId) ?? []) listener(event);
      }
      if (events.length < batch) return;
    }
  }

  async #listen(connectionString: string): Promise<void> {
    const ear = new pg.Client({ connectionString, application_name: "otklik relay" });
    ear.on("notification", () => this.wake());
    // Its end follows, and there it is dealt with; unheard, an error would end the process.
    ear.on("error", () => {});
    // However it breaks, and also where it never came up, it ends once.
    ear.once("end", () => this.#listenAgain(connectionString));
    try {
      await ear.connect();
      await ear.query(`listen ${channel}`);
      this.#ear = ear;
    } catch (fault) {
      this.#onFault(fault);
      // One that never came up cannot be closed either.
      await ear.end().catch(() => {});
    }
  }

  #listenAgain(connectionString: string): void {
    this.#ear = undefined;
    if (!this.#rounds.stopped) setTimeout(() => void this.#listen(connectionString), retryMs).unref();
  }
}
