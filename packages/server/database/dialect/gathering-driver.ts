import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from "kysely";
import { camelCase } from "./names.ts";

/** One statement with its values. */
export type Statement = Pick<CompiledQuery, "sql" | "parameters">;

/** What a statement gave: the names of its columns, and its rows in the order of these. */
export interface Answer {
  columns: string[];
  rows: unknown[][];
  affected: number;
}

/** A connection while somebody has it. */
export interface Connection {
  /** Sends a statement behind others, and gives what it gave. Rejects with what went wrong first. */
  send: (statement: Statement, before: Statement[]) => Promise<Answer>;
  /** Gives it back; one that is broken goes to nobody else. */
  release: (isBroken: boolean) => void;
}

/** A database's connections. */
export interface Connections {
  acquire: () => Promise<Connection>;
  close: () => Promise<void>;
}

/** The statement, to be sent with the next one of its transaction: for one that has nothing to answer. */
export function heldBack(statement: CompiledQuery): CompiledQuery {
  return Object.assign({ isHeldBack: true }, statement);
}

/**
 * Sends what is held back, `begin` among it, in one message with the next statement: a round trip costs more than most
 * statements do. What goes wrong with one that was held back goes wrong with that next one, and undoes the transaction.
 */
export class GatheringDriver implements Driver {
  readonly #connections: Connections;

  constructor(connections: Connections) {
    this.#connections = connections;
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  async acquireConnection(): Promise<GatheringConnection> {
    return new GatheringConnection(await this.#connections.acquire());
  }

  beginTransaction(connection: GatheringConnection): Promise<void> {
    return connection.begin();
  }

  commitTransaction(connection: GatheringConnection): Promise<void> {
    return connection.commit();
  }

  rollbackTransaction(connection: GatheringConnection): Promise<void> {
    return connection.rollback();
  }

  releaseConnection(connection: GatheringConnection): Promise<void> {
    return connection.release();
  }

  destroy(): Promise<void> {
    return this.#connections.close();
  }
}

const [begin, commit, rollback] = [
  CompiledQuery.raw("begin"),
  CompiledQuery.raw("commit"),
  CompiledQuery.raw("rollback"),
];

class GatheringConnection implements DatabaseConnection {
  readonly #connection: Connection;
  #heldBack: Statement[] = [];
  #faults: unknown[] = [];
  #isBroken = false;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if ("isHeldBack" in query) {
      this.#heldBack.push(query);
      return { rows: [] };
    }
    const answer = await this.#send(query);
    return { rows: rowsOf(answer) as Row[], numAffectedRows: BigInt(answer.affected) };
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("Only whole results are given.");
  }

  begin(): Promise<void> {
    this.#faults = [];
    this.#heldBack = [begin];
    return Promise.resolve();
  }

  async commit(): Promise<void> {
    // PostgreSQL would answer this commit with success, and have undone everything.
    if (this.#faults.length > 0) throw this.#faults[0];
    await this.#send(commit);
  }

  async rollback(): Promise<void> {
    const hasBegun = !this.#heldBack.includes(begin);
    this.#heldBack = [];
    if (!hasBegun) return;
    try {
      await this.#connection.send(rollback, []);
    } catch (fault) {
      this.#isBroken = true;
      throw fault;
    }
  }

  release(): Promise<void> {
    this.#connection.release(this.#isBroken);
    return Promise.resolve();
  }

  async #send(statement: Statement): Promise<Answer> {
    const before = this.#heldBack;
    this.#heldBack = [];
    try {
      return await this.#connection.send(statement, before);
    } catch (fault) {
      this.#faults.push(fault);
      throw fault;
    }
  }
}

function rowsOf({ columns, rows }: Answer): Record<string, unknown>[] {
  const names = columns.map(camelCase);
  return rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index++) row[names[index] ?? ""] = values[index];
    return row;
  });
}
