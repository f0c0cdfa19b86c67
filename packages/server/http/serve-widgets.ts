import serveStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const day = 86_400;

/**
 * Serves the built widgets under /otklik/v1/ to any page. The folder of the chunks is named by what is in them, so they
 * never change; the entries are asked for again after five minutes.
 */
export async function serveWidgets(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(serveStatic, {
    root: folder,
    prefix: "/otklik/v1/",
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isChunk = /\/chunks\/[\w-]{8}\//.test(path);
      void reply.header(
        "Cache-Control",
        isChunk ? `public, max-age=${365 * day}, immutable` : "public, max-age=300",
      );
      void reply.header("Access-Control-Allow-Origin", "*");
      void reply.header("Cross-Origin-Resource-Policy", "cross-origin");
    },
  });
}
