import { createClient, Problem, type Client } from "@otklik/client";
import type { Options } from "../provider/options.ts";
import { sameOptions } from "../provider/same-options.ts";

export type { Client } from "@otklik/client";

/** What a receipt is made of. */
export interface Receipt {
  number: string;
  secret: string;
}

const clients: { options: Options; client: Client }[] = [];

/** The client of these options, one for all widgets; `token` spares the first question for one. */
export function connect(options: Options, token?: string | null): Client {
  const known = clients.find((entry) => sameOptions(entry.options, options));
  if (known) return known.client;
  const client = clientOf(options, token);
  clients.push({ options, client });
  return client;
}

/** A client that comes in by a receipt, and exchanges it again when its session ends. Throws Problem 404. */
export async function connectByReceipt(options: Options, receipt: Receipt, kind: string): Promise<Client> {
  const anonymous = connect({ ...options, getToken: undefined });
  const { token, opens } = await anonymous.openReceipt(receipt);
  if (opens !== kind) throw new Problem({ code: "not-found", title: "Not found", status: 404 });
  const getToken = async (): Promise<string> => (await anonymous.openReceipt(receipt)).token;
  return clientOf({ ...options, getToken }, token);
}

function clientOf({ endpoint = "/", site = "", getToken, ...rest }: Options, token?: string | null): Client {
  let first = token;
  const next = getToken && (() => take() ?? getToken());
  const take = (): string | null | undefined => {
    const taken = first;
    first = undefined;
    return taken;
  };
  return createClient({ endpoint, site, getToken: next, ...rest });
}
