import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Kysely } from "kysely";
import { parse } from "yaml";
import type { Tables } from "../../database/tables/schema.ts";
import { asOperator } from "../../database/transactions.ts";
import type { Operator } from "../../operators/operator.ts";
import { seedCallback, type SeedCallback } from "./seed-callback.ts";
import { seedComplaint, type SeedComplaint } from "./seed-complaint.ts";
import { seedFeedback, type SeedFeedback } from "./seed-feedback.ts";
import { seedHistory, type SeedHistory } from "./seed-history.ts";
import { seedIdea, type SeedIdea } from "./seed-idea.ts";
import type { Scene } from "./scene.ts";

/** What had happened at a demo operator before you came; everything is told relative to now. */
interface Seeds {
  complaints: SeedComplaint[];
  history: SeedHistory[];
  callbacks: SeedCallback[];
  feedback: SeedFeedback[];
  ideas: SeedIdea[];
}

/** Brings the demo's complaints, callbacks, feedback and ideas to each operator that has no complaint yet. */
export async function seedDemo(kysely: Kysely<Tables>, operators: Operator[], seeds: URL): Promise<void> {
  for (const operator of operators) {
    const place = new URL(`${operator.operator}.yaml`, seeds);
    if (!existsSync(place)) continue;
    const file = await readFile(place, "utf8");
    const { complaints, history, callbacks, feedback, ideas } = parse(file) as Seeds;
    await asOperator(kysely, operator.operator, async (transaction) => {
      const some = await transaction.selectFrom("complaints").select("id").limit(1).executeTakeFirst();
      if (some) return;
      const scene: Scene = { operator, transaction };
      const oldestFirst = complaints.toSorted((one, other) => other.receivedHoursAgo - one.receivedHoursAgo);
      for (const [index, seed] of oldestFirst.entries()) await seedComplaint(scene, seed, index === 0);
      for (const seed of history) await seedHistory(scene, seed);
      for (const seed of callbacks) await seedCallback(scene, seed);
      for (const seed of feedback) await seedFeedback(scene, seed);
      for (const seed of ideas) await seedIdea(scene, seed);
    });
  }
}
