/*
 * The same three operations with nothing around them: Fastify, and the statements that the server sends, in
 * transactions of the same shape. A process of its own, on PORT and what `openBareStore` reads.
 */
import Fastify, { type FastifyRequest } from "fastify";
import { createRow, getRow, listRows } from "./bare-operations.ts";
import { openBareStore } from "./bare-store.ts";

const inTransaction = await openBareStore(process.env);
const app = Fastify();

app.get("/v1/pk_gorizont/complaints", () => inTransaction(listRows));

app.get("/v1/pk_gorizont/complaints/:number", (request: FastifyRequest<{ Params: { number: string } }>) =>
  inTransaction((query) => getRow(query, request.params.number)),
);

app.post(
  "/v1/pk_gorizont/complaints",
  async (request: FastifyRequest<{ Body: Record<string, string> }>, reply) => {
    const key = String(request.headers["idempotency-key"]);
    return reply.status(201).send(await inTransaction((query) => createRow(query, request.body, key)));
  },
);

console.log(await app.listen({ port: Number(process.env["PORT"]) }));
