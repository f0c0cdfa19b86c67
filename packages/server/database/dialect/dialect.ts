import { type Dialect, PostgresAdapter, PostgresIntrospector } from "kysely";
import { type Connections, GatheringDriver } from "./gathering-driver.ts";
import { SnakeCaseCompiler } from "./names.ts";

/** Kysely over a database's connections: camelCase here, snake_case there, and few messages between. */
export function dialectOver(connections: Connections): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new GatheringDriver(connections),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    createQueryCompiler: () => new SnakeCaseCompiler(),
  };
}
