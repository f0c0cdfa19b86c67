/*
 * The same operations with nothing around them: Fastify, and the statements that the server sends for them, in
 * transactions of the same shape, each statement sent by itself and waited for, as pg does it. A process of its own, on
 * PORT and what `openBareStore` reads.
 */
import Fastify, { type FastifyRequest } from "fastify";
import { bareDomains, getComplaint } from "./bare-domains.ts";
import { once } from "./bare-operations.ts";
import { openBareStore, type Row } from "./bare-store.ts";

const inTransaction = await openBareStore(process.env);
const app = Fastify();

app.get("/v1/pk_gorizont/complaints/:number", (request: FastifyRequest<{ Params: { number: string } }>) =>
  inTransaction((query) => getComplaint(query, request.params.number)),
);

for (const { path, operation, subject, list, create } of bareDomains) {
  app.get(`/v1/pk_gorizont/${path}`, () => inTransaction(list));
  app.post(`/v1/pk_gorizont/${path}`, async (request: FastifyRequest<{ Body: Row }>, reply) => {
    const { body } = request;
    const keyed = { operation, subject, body, key: String(request.headers["idempotency-key"]) };
    const answer = await inTransaction((query) => once(query, keyed, () => create(query, body)));
    return reply.status(201).send(answer);
  });
}

console.log(await app.listen({ port: Number(process.env["PORT"]) }));
