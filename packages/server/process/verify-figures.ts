import { verifyDays } from "../promise/verify-days.ts";
import { openDatabase } from "../database/open-database.ts";
import { asOperator } from "../database/transactions.ts";
import { readOperators } from "../operators/read-operators.ts";
import { databasePlace, readConfiguration } from "./configuration.ts";
import { reason } from "./run-process.ts";

/** Verifies the figures, tells of them on the console, and ends the process with 1 where something does not hold. */
export async function runVerification(): Promise<void> {
  try {
    if (!(await verifyFigures(process.env, console.log))) process.exitCode = 1;
  } catch (error) {
    console.error(reason(error));
    process.exitCode = 1;
  }
}

/**
 * Verifies every operator's figures of the promise, on the database that the environment names, and tells of each in one
 * sentence. Gives whether all of them hold. Throws as `start` does.
 */
export async function verifyFigures(
  environment: NodeJS.ProcessEnv,
  tell: (sentence: string) => void,
): Promise<boolean> {
  const configuration = readConfiguration(environment);
  const operators = await readOperators(configuration.operatorsFolder, ["http://localhost"]);
  const database = await openDatabase(databasePlace(configuration));
  let holds = true;
  try {
    for (const operator of operators) {
      const { days, newest, broken } = await asOperator(database.kysely, operator.operator, (transaction) =>
        verifyDays(transaction, operator, new Date()),
      );
      if (broken) holds = false;
      const upTo = newest ? `up to ${newest.day} (${newest.hash})` : "so far";
      tell(
        broken
          ? `${operator.operator}: ${broken.day} does not hold: ${broken.why}. The ${days} days before it do.`
          : `${operator.operator}: all ${days} days ${upTo} hold, and are what the events say.`,
      );
    }
  } finally {
    await database.close();
  }
  return holds;
}
