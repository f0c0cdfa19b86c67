import type { Schemas } from "@otklik/openapi";
import type { Site, Stage } from "./stage.ts";

/** An open event stream, read one event at a time. */
export interface LiveStream {
  answer: Response;
  /** The next event, once it is there. Throws an Error where the stream ends first. */
  next: () => Promise<Schemas["LiveEvent"]>;
  /** Resolves when the server has ended the stream. */
  ended: () => Promise<void>;
  leave: () => void;
}

interface Listening {
  site?: Site;
  topics?: string;
  lastEventId?: string | undefined;
}

/** Opens an event stream by hand, so that nothing is taken up again or hidden. */
export async function listen(
  { endpoint, fetch }: Pick<Stage, "endpoint" | "fetch">,
  token: string,
  { site = "pk_gorizont", topics = "complaints", lastEventId }: Listening = {},
): Promise<LiveStream> {
  const leaving = new AbortController();
  const answer = await fetch(`${endpoint}/v1/${site}/events?topics=${topics}`, {
    signal: leaving.signal,
    headers: {
      authorization: `Bearer ${token}`,
      ...(lastEventId !== undefined && { "last-event-id": lastEventId }),
    },
  });
  const events = answer.body ? read(answer.body) : nothing();
  return {
    answer,
    next: async () => {
      const { value, done } = await events.next();
      if (done) throw new Error("The stream has ended.");
      return value;
    },
    ended: async () => {
      while (!(await events.next()).done);
    },
    leave: () => leaving.abort(),
  };
}

async function* read(body: ReadableStream<Uint8Array>): AsyncGenerator<Schemas["LiveEvent"], undefined> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of body) {
    const blocks = (rest + decoder.decode(piece, { stream: true })).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data !== undefined) yield JSON.parse(data) as Schemas["LiveEvent"];
    }
  }
}

async function* nothing(): AsyncGenerator<Schemas["LiveEvent"], undefined> {}
