import { orUnreachable } from "./problem.ts";
import type { Fetch } from "./token.ts";

type Answer = { body: Blob; status: number; headers: Headers };

const most = 20;
const bodiless = [204, 205, 304];

/** A fetch that reads each answer to its end and spares the repetition of a GET whose ETag still holds. */
export function rememberingFetch(fetch: Fetch): Fetch {
  const remembered = new Map<string, Answer>();
  let owner: string | null = null;

  return async (request) => {
    const bearer = request.headers.get("authorization");
    if (bearer !== owner) remembered.clear();
    owner = bearer;
    const known = request.method === "GET" ? remembered.get(request.url) : undefined;
    if (known) request.headers.set("if-none-match", known.headers.get("etag") ?? "");
    const answer = await wholeAnswer(fetch, request);
    if (answer.status === 304 && known) return responseOf(known);
    // An answer to someone who has left meanwhile is not kept for who came after.
    if (owner === bearer) remember(remembered, request, answer);
    return responseOf(answer);
  };
}

async function wholeAnswer(fetch: Fetch, request: Request): Promise<Answer> {
  const response = await fetch(request);
  const body = await orUnreachable(response.blob(), request.signal);
  return { body, status: response.status, headers: response.headers };
}

function remember(remembered: Map<string, Answer>, { method, url }: Request, answer: Answer): void {
  if (method !== "GET" || answer.status !== 200 || !answer.headers.has("etag")) return;
  remembered.delete(url);
  remembered.set(url, answer);
  const [oldest] = remembered.keys();
  if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
}

function responseOf({ body, status, headers }: Answer): Response {
  return new Response(bodiless.includes(status) ? null : body, { status, headers });
}
