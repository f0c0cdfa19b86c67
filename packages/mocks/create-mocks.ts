import { type OperationId, type ProblemCode, type Schemas } from "@otklik/openapi";
import { operations } from "@otklik/rules/contract.js";
import { getResponse, HttpResponse, type HttpHandler } from "msw";
import { bindOperation, type Handlers, type Surroundings } from "./operations/bind-operation.ts";
import { callbackHandlers, showCallback } from "./callbacks/callback-handlers.ts";
import { attachmentHandlers } from "./cases/attachment-handlers.ts";
import { ownDataHandlers } from "./cases/own-data-handlers.ts";
import { receiptHandlers } from "./cases/receipt-handlers.ts";
import { complaintHandlers, fileExample } from "./complaints/complaint-handlers.ts";
import { showComplaint } from "./complaints/complaint-moves.ts";
import { complaintStepHandlers } from "./complaints/complaint-step-handlers.ts";
import { feedbackHandlers, showFeedback } from "./feedback/feedback-handlers.ts";
import { ideaHandlers } from "./ideas/idea-handlers.ts";
import { ideaStepHandlers } from "./ideas/idea-step-handlers.ts";
import { problemOfStatus, problemResponse } from "./operations/problem.ts";
import { gorizont, stepnet } from "./operators/operators.ts";
import { promiseHandlers } from "./promise/promise-handlers.ts";
import { settingsHandlers } from "./settings/settings-handlers.ts";
import { createStore, type Store } from "./store/store.ts";

/** How the mocks are set up. */
export interface MocksOptions {
  /** Where the API seems to live, without `/v1`. */
  endpoint?: string;
  /** The site key of Gorizont Mobile. */
  site?: string;
  /** The clock that promises and sessions run by. */
  now?: () => Date;
  /** Members that replace Gorizont Mobile's settings in every language. */
  settings?: Partial<Schemas["Settings"]>;
}

/** What goes wrong with an operation on purpose; a problem 503 where nothing else is said. */
export interface Fault {
  /** The status of the problem. */
  status?: number;
  /** The code of the problem. */
  code?: ProblemCode;
  /** How many calls it strikes; all until `heal` where it is not given. */
  times?: number;
  /** Breaks the connection instead of answering. */
  network?: boolean;
  /** Milliseconds until anything happens; alone, the answer is right but late. */
  delay?: number;
  /** Answers 200 with a page, as a captive portal does. */
  html?: boolean;
}

/** The API from memory. */
export interface Mocks {
  endpoint: string;
  site: string;
  /** For MSW's `setupWorker` or `setupServer`. */
  handlers: HttpHandler[];
  /** Answers in process; what it does not know is a problem 404. */
  fetch: typeof globalThis.fetch;
  /** Both operators by site key, to look into and to arrange. */
  operators: ReadonlyMap<string, Store>;
  /** Forgets all that was done, ends the streams and heals every fault. */
  reset: () => void;
  /** Makes the next calls of an operation go wrong. */
  fail: (id: OperationId, fault?: Fault) => void;
  /** Makes every operation work again. */
  heal: () => void;
}

const everyHandler: Handlers = {
  ...settingsHandlers,
  ...ownDataHandlers({ complaint: showComplaint, callback: showCallback, feedback: showFeedback }),
  ...receiptHandlers,
  ...attachmentHandlers,
  ...complaintHandlers,
  ...complaintStepHandlers,
  ...promiseHandlers,
  ...callbackHandlers,
  ...feedbackHandlers,
  ...ideaHandlers,
  ...ideaStepHandlers,
};

/** Makes an API in memory with two operators: Gorizont Mobile at `site`, Stepnet at `pk_stepnet`. */
export function createMocks(options: MocksOptions = {}): Mocks {
  const {
    endpoint = "https://otklik.test",
    site = "pk_gorizont",
    now = () => new Date(),
    settings,
  } = options;
  const operators = new Map<string, Store>();
  const faults = new Map<OperationId, Fault>();
  const intercept: Surroundings["intercept"] = (id, requestId, request) =>
    strike(takeFault(faults, id), requestId, request);
  const handlers = operations.map((each) =>
    bindOperation(each, everyHandler, { endpoint, operators, now, intercept }),
  );

  function reset(): void {
    for (const { events } of operators.values()) events.end();
    const store = createStore(gorizont, settings);
    fileExample(store, now());
    operators.set(site, store).set("pk_stepnet", createStore(stepnet));
    faults.clear();
  }

  reset();
  return {
    endpoint,
    site,
    handlers,
    fetch: (resource, init) => answer(handlers, new Request(resource, init)),
    operators,
    reset,
    fail: (id, fault = {}) => void faults.set(id, { ...fault }),
    heal: () => faults.clear(),
  };
}

async function answer(handlers: HttpHandler[], request: Request): Promise<Response> {
  const { signal } = request;
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  signal.addEventListener("abort", abort);
  try {
    const response = await Promise.race([getResponse(handlers, request), aborted.promise]);
    if (response?.type === "error") throw new TypeError("Failed to fetch");
    return response ?? problemResponse(problemOfStatus(404), crypto.randomUUID());
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

function takeFault(faults: Map<OperationId, Fault>, id: OperationId): Fault | null {
  const fault = faults.get(id);
  if (!fault) return null;
  fault.times = (fault.times ?? Infinity) - 1;
  if (fault.times <= 0) faults.delete(id);
  return fault;
}

async function strike(fault: Fault | null, requestId: string, request: Request): Promise<Response | null> {
  if (!fault) return null;
  const { signal, headers } = request;
  const { delay, network, html, status, code } = fault;
  if (delay !== undefined) await pause(delay, signal);
  if (network || signal.aborted) return HttpResponse.error();
  if (html) return HttpResponse.html(captivePage);
  const isOnlyLate = delay !== undefined && status === undefined && code === undefined;
  const language = headers.get("Accept-Language");
  return isOnlyLate ? null : problemResponse(problemOfStatus(status ?? 503, code), requestId, language);
}

const captivePage = "<!doctype html><title>Welcome</title><p>Sign in to use this network.</p>";

/** Waits; shorter where the request is aborted, before or meanwhile. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, signal.aborted ? 0 : milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
