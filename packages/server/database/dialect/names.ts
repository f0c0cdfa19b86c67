import { PostgresQueryCompiler } from "kysely";

/** Writes the names of the schema as the database has them: `operatorId` is `operator_id` there. */
export class SnakeCaseCompiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(snakeCase(identifier));
  }
}

const snakeCase = remembered((name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));

/** A name of the database's as the schema has it. */
export const camelCase = remembered((name) =>
  name.replaceAll(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase()),
);

/** There are as many names as columns, and each is asked for in every statement. */
function remembered(change: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const changed = known.get(name) ?? change(name);
    known.set(name, changed);
    return changed;
  };
}
