import { type Kysely, sql } from "kysely";
import type { FastifyInstance } from "fastify";
import type { Tables } from "../database/tables/schema.ts";
import { document } from "@otklik/rules/contract.js";
import { Problem } from "../problems/problem.ts";

/** Whether the process lives (`/livez`), whether it can serve (`/readyz`: the database answers), and the contract. */
export function answerHealth(app: FastifyInstance, kysely: Kysely<Tables>, stopping: AbortSignal): void {
  app.get("/livez", () => ({ status: "alive" }));
  app.get("/readyz", async () => {
    if (stopping.aborted) throw new Problem("overloaded", { retryAfter: 5 });
    await sql`select`.execute(kysely);
    return { status: "ready" };
  });
  app.get("/openapi.json", (_request, reply) =>
    reply
      .header("Access-Control-Allow-Origin", "*")
      .header("Cache-Control", "public, max-age=300")
      .send(document),
  );
}
