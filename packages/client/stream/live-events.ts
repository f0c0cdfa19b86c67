import type { Schemas } from "@otklik/openapi";
import { jsonOf } from "../calls/exact-json.ts";
import { mayPass, pause, waitAfter } from "../calls/patience.ts";
import { isRecord, mediaType, orUnreachable, Problem, problemOfAnswer, timedOut } from "../calls/problem.ts";
import type { Fetch } from "../calls/token.ts";
import { createStreamReader, type StreamBlock } from "./event-stream.ts";

type LiveEvent = Schemas["LiveEvent"];

/** How live events are listened to. */
export type LiveOptions = {
  /** Ends the stream; the loop over it then simply ends. */
  signal?: AbortSignal | undefined;
  /** The id of the last event that was seen: what came after it is given first. */
  lastEventId?: string | undefined;
  /** Called whenever the line stands, at first and after every break: then ask for everything once. */
  onOpen?: (() => void) | undefined;
};

/** Where events come from and how patient the listener is (milliseconds). */
export type LiveSettings = { url: string; fetch: Fetch; backoff: number; silence: number };

/** What outlives one line: where to resume, how long to pause, whether the last line was a good one. */
type Progress = { lastEventId: string; backoff: number; alive: boolean };

const mostFailures = 5;
const longestBackoff = 30_000;

/** Events for ever, over many lines. Throws Problem: a final one at once, any other as the fifth in a row. */
export async function* liveEvents(
  settings: LiveSettings,
  { signal = new AbortController().signal, lastEventId = "", onOpen }: LiveOptions,
): AsyncGenerator<LiveEvent, void, undefined> {
  const progress: Progress = { lastEventId, backoff: settings.backoff, alive: false };
  for (let failures = 1; ; failures += 1) {
    try {
      yield* eventsOfLine(settings, { signal, onOpen }, progress);
    } catch (problem) {
      if (signal.aborted) return;
      if (progress.alive) failures = 1;
      if (!(problem instanceof Problem) || !mayPass(problem) || failures === mostFailures) throw problem;
      const span = { backoff: progress.backoff, longest: longestBackoff };
      await pause(waitAfter(failures, problem, span), signal);
    }
  }
}

/** The events of one line until it breaks, as it always does: by a Problem, or by the signal's abort. */
async function* eventsOfLine(
  { url, fetch, backoff, silence }: LiveSettings,
  { signal, onOpen }: { signal: AbortSignal; onOpen: (() => void) | undefined },
  progress: Progress,
): AsyncGenerator<LiveEvent, never, undefined> {
  signal.throwIfAborted();
  progress.alive = false;
  const line = new AbortController();
  const watch = watchSilence(silence, line);
  try {
    const ends = AbortSignal.any([signal, line.signal]);
    const pieces = await open(fetch, requestFor(url, progress, ends));
    onOpen?.();
    const read = createStreamReader();
    const opened = Date.now();
    for await (const piece of pieces) {
      watch.heard();
      // A line that outlives a heartbeat is a good one, though nothing happened meanwhile.
      if (Date.now() - opened > silence / 2) progress.alive = true;
      for (const block of read(piece)) {
        const event = take(block, progress, backoff);
        if (event) yield event;
      }
    }
    throw new Problem({ code: "network-unreachable", title: "The live line has ended", retryable: true });
  } finally {
    watch.stop();
    line.abort();
  }
}

function requestFor(url: string, { lastEventId }: Progress, signal: AbortSignal): Request {
  const headers = new Headers({ accept: "text/event-stream" });
  if (lastEventId !== "") headers.set("last-event-id", lastEventId);
  return new Request(url, { headers, signal, cache: "no-store", credentials: "omit" });
}

async function open(fetch: Fetch, request: Request): Promise<AsyncIterable<string>> {
  const response = await fetch(request);
  if (response.ok && response.body && mediaType(response.headers) === "text/event-stream") {
    return textOf(response.body, request.signal);
  }
  const text = await orUnreachable(response.text(), request.signal);
  throw problemOfAnswer(response, response.ok ? undefined : jsonOf(text));
}

async function* textOf(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await orUnreachable(reader.read(), signal);
    if (done) return;
    yield decoder.decode(value, { stream: true });
  }
}

/** Notes what a block says of the line and gives its event, if it holds one. */
function take({ data, id, retry }: StreamBlock, progress: Progress, leastBackoff: number): LiveEvent | null {
  if (id !== null) progress.lastEventId = id;
  if (retry !== null) progress.backoff = Math.max(retry, leastBackoff);
  const event = data === null ? null : jsonOf(data);
  if (!isLiveEvent(event)) return null;
  progress.alive = true;
  return event;
}

function isLiveEvent(event: unknown): event is LiveEvent {
  return isRecord(event) && typeof event.id === "string" && typeof event.type === "string";
}

function watchSilence(silence: number, line: AbortController) {
  const start = () => setTimeout(() => line.abort(timedOut()), silence);
  let timer = start();
  const stop = () => clearTimeout(timer);
  const heard = () => {
    stop();
    timer = start();
  };
  return { heard, stop };
}
