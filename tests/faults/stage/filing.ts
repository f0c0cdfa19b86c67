import { pages, type Client } from "@otklik/client";

/** A complaint to be filed, with the key that it keeps over all tries. */
export interface Filing {
  key: string;
  words: string;
}

export function newFiling(): Filing {
  const key = crypto.randomUUID();
  return { key, words: `The complaint of ${key}.` };
}

/** Files it with its key, once; whatever the answer is. Rejects where there is none. */
export async function file(url: string, { key, words }: Filing): Promise<Response> {
  return fetch(`${url}/v1/pk_gorizont/complaints`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify({ topic: "network", words, consentVersion: "2026-01" }),
  });
}

/** The words of every complaint of the queue, from its first page to its last. */
export async function allTexts(agent: Client): Promise<string[]> {
  const found: string[] = [];
  for await (const page of pages(agent.listComplaints, { limit: 100 })) {
    found.push(...page.items.map(({ words }) => words));
  }
  return found;
}
