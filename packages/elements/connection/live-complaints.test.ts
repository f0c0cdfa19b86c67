import { assert, waitUntil } from "@open-wc/testing";
import { LitElement } from "lit";
import type { Client } from "./connection.ts";
import { LiveComplaints } from "./live-complaints.ts";

type Stream = (options: { signal: AbortSignal; onOpen: () => void }) => AsyncGenerator<{ number?: string }>;

/** An element that follows complaints over a stream of the test's making. */
class Follower extends LitElement {
  readonly heard: (string | undefined)[] = [];
  client: Client | undefined;

  constructor() {
    super();
    new LiveComplaints(this, { client: () => this.client, onChange: (number) => this.heard.push(number) });
  }
}
customElements.define("test-follower", Follower);

function follow(stream: Stream): Follower {
  const follower = new Follower();
  const streamEvents = (_: unknown, options: Parameters<Stream>[0]): ReturnType<Stream> => stream(options);
  follower.client = { streamEvents } as unknown as Client;
  document.body.append(follower);
  return follower;
}

describe("live complaints", () => {
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
    const follower = follow(async function* () {
      await Promise.reject(new Error("gave up"));
      yield {};
    });
    await waitUntil(() => timers.size === 1);
    timers.get(7)?.();
    assert.deepEqual(follower.heard, [undefined]);
    follower.remove();
    assert.equal(timers.size, 0);
    Object.assign(globalThis, { setInterval, clearInterval });
  });

  it("P37 closes the stream when the page is put away and opens it when the page comes back", async () => {
    const signals: AbortSignal[] = [];
    const follower = follow(async function* ({ signal, onOpen }) {
      signals.push(signal);
      onOpen();
      yield { number: "N" };
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
    });
    await waitUntil(() => follower.heard.length === 2);
    globalThis.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    assert.equal(signals[0]?.aborted, true);
    globalThis.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await waitUntil(() => signals.length === 2);
    assert.equal(signals[1]?.aborted, false);
    follower.remove();
    assert.equal(signals[1]?.aborted, true);
  });
});
