import { assert } from "@open-wc/testing";
import { holds } from "../../../tests/widgets/stage.ts";
import { LitElement } from "lit";
import type { Client } from "./connection.ts";
import { Live } from "./live.ts";

type Event = { type: string; number?: string };
type Stream = (options: { signal: AbortSignal; onOpen: () => void }) => AsyncGenerator<Event>;

/** An element that follows complaints over a stream of the test's making. */
class Follower extends LitElement {
  readonly heard: (string | undefined)[] = [];
  client: Client | undefined;

  constructor() {
    super();
    new Live(this, {
      client: () => this.client,
      topic: "complaints",
      onChange: (number) => this.heard.push(number),
    });
  }
}
customElements.define("test-follower", Follower);

function clientOf(stream: Stream): Client {
  const streamEvents = (_: unknown, options: Parameters<Stream>[0]): ReturnType<Stream> => stream(options);
  return { streamEvents } as unknown as Client;
}

function follow(client: Client): Follower {
  const follower = new Follower();
  follower.client = client;
  document.body.append(follower);
  return follower;
}

/** A line that stands until it is closed, and on which one can speak. */
function openLine(): { client: Client; signals: AbortSignal[]; say: (event: Event) => void } {
  const signals: AbortSignal[] = [];
  let say: (event: Event) => void = () => undefined;
  const client = clientOf(async function* ({ signal, onOpen }) {
    signals.push(signal);
    onOpen();
    while (!signal.aborted) {
      const { promise, resolve } = Promise.withResolvers<Event | undefined>();
      signal.addEventListener("abort", () => resolve(undefined));
      say = resolve;
      const event = await promise;
      if (event) yield event;
    }
  });
  return { client, signals, say: (event) => say(event) };
}

describe("live things", () => {
  it("P37 asks at intervals once the stream has given up, and no more after it left the page", async () => {
    const timers = new Map<number, () => void>();
    const { setInterval, clearInterval } = globalThis;
    Object.assign(globalThis, {
      setInterval: (ask: () => void) => {
        timers.set(7, ask);
        return 7;
      },
      clearInterval: (id: number) => timers.delete(id),
    });
    const follower = follow(
      clientOf(async function* () {
        await Promise.reject(new Error("gave up"));
        yield { type: "never" };
      }),
    );
    await holds(() => timers.size === 1);
    timers.get(7)?.();
    assert.deepEqual(follower.heard, [undefined]);
    follower.remove();
    await holds(() => timers.size === 0);
    Object.assign(globalThis, { setInterval, clearInterval });
  });

  it("P37 closes the stream when the page is put away and opens it when the page comes back", async () => {
    const { client, signals } = openLine();
    const follower = follow(client);
    await holds(() => signals.length === 1);
    globalThis.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    assert.equal(signals[0]?.aborted, true);
    globalThis.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await holds(() => signals.length === 2);
    assert.equal(signals[1]?.aborted, false);
    follower.remove();
    await holds(() => signals[1]?.aborted === true);
  });

  it("share one stream for all who ask as the same person, also while one screen gives way to another", async () => {
    const { client, signals, say } = openLine();
    const [one, other] = [follow(client), follow(client)];
    await holds(() => one.heard.length === 1);
    one.remove();
    const next = follow(client);
    await holds(() => next.hasUpdated);
    other.remove();
    say({ type: "complaint.answered", number: "N" });
    await holds(() => next.heard.length === 1);
    assert.deepEqual(next.heard, ["N"]);
    assert.equal(signals.length, 1);
    next.remove();
    await holds(() => signals[0]?.aborted === true);
  });

  it("hear of their own topic, and of everything when the server has lost count", async () => {
    const { client, say } = openLine();
    const follower = follow(client);
    await holds(() => follower.heard.length === 1);
    say({ type: "idea.proposed", number: "1" });
    await new Promise((resolve) => setTimeout(resolve));
    say({ type: "resync" });
    await holds(() => follower.heard.length === 2);
    assert.deepEqual(follower.heard, [undefined, undefined]);
    follower.remove();
  });
});
