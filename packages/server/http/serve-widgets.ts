import { basename } from "node:path";
import serveStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const day = 86_400;

/**
 * Serves the built widgets under /otklik/v1/ to any page. A chunk's name holds the hash of what is in it, so it never
 * changes; the entries are asked for again after five minutes.
 */
export async function serveWidgets(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(serveStatic, {
    root: folder,
    prefix: "/otklik/v1/",
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isChunk = /-[\w-]{8}\.js(\.br|\.gz)?$/.test(basename(path)) && path.includes("/chunks/");
      void reply.header(
        "Cache-Control",
        isChunk ? `public, max-age=${365 * day}, immutable` : "public, max-age=300",
      );
      void reply.header("Access-Control-Allow-Origin", "*");
      void reply.header("Cross-Origin-Resource-Policy", "cross-origin");
    },
  });
}
