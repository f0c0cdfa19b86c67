import { assert } from "@open-wc/testing";
import { createClient, type Client } from "@otklik/client";
import { Outbox, type OutboxEntry, type Submission } from "@otklik/client/outbox.js";
import { createMocks } from "@otklik/mocks";
import { forgetOutbox } from "./stage.ts";

const place = "https://otklik.test pk_gorizont";

/** A tab: its own outbox, with a courier for whoever is there. */
export interface Tab {
  outbox: Outbox;
  requests: Request[];
  client: Client;
  close: () => void;
}

/** A complaint to be sent. */
export function letter(words: string, more: Partial<Submission> = {}): Submission {
  const key = crypto.randomUUID();
  const input = { topic: "billing", words, consentVersion: "2026-01" };
  const whose = { place, subject: "", kind: "complaint", about: key } as const;
  return { operation: "createComplaint", input, key, ...whose, ...more };
}

/** Somebody's device, and the API from memory at the other end of its line. */
export class Device {
  readonly mocks = createMocks();
  readonly #tabs: Tab[] = [];

  /** Opens a tab for a person; what answers in place of the API is for a bad line. */
  openTab({ subject = "", answers }: { subject?: string; answers?: () => Response } = {}): Tab {
    const requests: Request[] = [];
    const { endpoint, site } = this.mocks;
    const fetch: typeof globalThis.fetch = async (resource, init) => {
      const request = new Request(resource, init);
      requests.push(request.clone());
      return answers?.() ?? this.mocks.fetch(request);
    };
    const client = createClient({ endpoint, site, fetch, retries: 0 });
    const outbox = new Outbox();
    const clientFor = (entry: OutboxEntry) => Promise.resolve(entry.subject === subject ? client : null);
    const close = outbox.attach({ place, clientFor }, () => undefined);
    const tab = { outbox, requests, client, close };
    this.#tabs.push(tab);
    return tab;
  }

  /** Opens a tab later, which reads what is there and tries to deliver it. */
  async comeBack(subject = ""): Promise<Tab> {
    const tab = this.openTab({ subject });
    await tab.outbox.read();
    await tab.outbox.deliver({ hurries: true });
    return tab;
  }

  /** Sends while nothing comes through, and closes the tab. */
  async leaveBehind(sending: Submission): Promise<void> {
    const tab = this.openTab({ subject: sending.subject, answers: () => Response.error() });
    assert.equal((await tab.outbox.send(sending, tab.client)).state, "waiting");
    tab.close();
  }

  /** How many complaints say these words. */
  filed(words: string): number {
    const complaints = this.mocks.operators.get(this.mocks.site)?.complaints.values() ?? [];
    return [...complaints].filter((each) => each.words === words).length;
  }

  /** Closes every tab and forgets all. */
  async end(): Promise<void> {
    for (const { close } of this.#tabs) close();
    await forgetOutbox();
  }
}

/** What a tab knows to wait, or to have ended. */
export function entriesOf({ outbox }: Tab): OutboxEntry[] {
  return outbox.entriesOf(place, "complaint");
}

/** The only one of these. */
export function only(tab: Tab): OutboxEntry {
  const [entry, ...others] = entriesOf(tab);
  assert.isEmpty(others);
  if (!entry) throw new Error("Nothing waits");
  return entry;
}
