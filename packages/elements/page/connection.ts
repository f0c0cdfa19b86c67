import { createClient, createToken, Problem, subjectOf, type Client, type Token } from "@otklik/client";
import type { ReceiptKind } from "@otklik/openapi";
import type { GetToken, Options } from "./options.ts";
import { sameOptions } from "./same-options.ts";

export type { Client } from "@otklik/client";

/** What a receipt is made of. */
export interface Receipt {
  number: string;
  secret: string;
}

const clients: { options: Options; subject: string | undefined; client: Client }[] = [];
const tokens = new WeakMap<GetToken, Token>();

/** The client of these options, one for all widgets; `token` spares the first question for one. */
export function connect(options: Options, token?: string | null): Client {
  const { getToken } = options;
  if (getToken && token !== undefined && !tokens.has(getToken)) hold(getToken, token);
  return clientFor(options);
}

/** The client of the customer whom a token names; undefined for anyone else, and where that cannot be known now. */
export async function signedInCustomer(options: Options, token: string): Promise<Client | undefined> {
  try {
    const client = connect(options, token);
    const { roles } = await client.getMe();
    return roles.includes("customer") ? client : undefined;
  } catch {
    return undefined;
  }
}

/** Whom the page has signed in; empty for nobody. Rejects where that cannot be known now. */
export async function subjectNow({ getToken }: Options): Promise<string> {
  return getToken ? subjectOf(await held(getToken).current()) : "";
}

/** A client that speaks as this person, or as nobody known, and rejects rather than as anyone else. */
export function connectAs(options: Options, subject: string): Client {
  return subject ? clientFor(options, subject) : connect({ ...options, getToken: undefined });
}

/** A client that comes in by a receipt, and exchanges it again when its session ends. Throws Problem 404. */
export async function connectByReceipt(
  options: Options,
  receipt: Receipt,
  kind: ReceiptKind,
): Promise<Client> {
  const anonymous = connect({ ...options, getToken: undefined });
  const { token, opens } = await anonymous.openReceipt(receipt);
  if (opens !== kind) throw new Problem({ code: "not-found", title: "Not found", status: 404 });
  let first: string | undefined = token;
  const getToken = async (): Promise<string> => {
    const given = first ?? (await anonymous.openReceipt(receipt)).token;
    first = undefined;
    return given;
  };
  return clientOf({ ...options, getToken });
}

function clientFor(options: Options, subject?: string): Client {
  const known = clients.find((each) => each.subject === subject && sameOptions(each.options, options));
  if (known) return known.client;
  const { getToken } = options;
  const client = clientOf({ ...options, getToken: getToken && speaker(getToken, subject) });
  clients.push({ options, subject, client });
  return client;
}

function clientOf({ endpoint = "/", site = "", ...rest }: Options): Client {
  return createClient({ endpoint, site, ...rest });
}

/** Gives one client the token that all have. Asked again for the same, the client was refused with it. */
function speaker(getToken: GetToken, subject: string | undefined): GetToken {
  let last: string | null = null;
  return async () => {
    const token = held(getToken);
    const now = await token.current();
    last = now !== null && now === last ? await token.insteadOf(now) : now;
    if (subject !== undefined && subjectOf(last) !== subject) throw new Error("Another person is here");
    return last;
  };
}

function held(getToken: GetToken): Token {
  return tokens.get(getToken) ?? hold(getToken);
}

function hold(getToken: GetToken, token?: string | null): Token {
  let first = token;
  const made = createToken(() => {
    const given = first ?? getToken();
    first = undefined;
    return given;
  });
  tokens.set(getToken, made);
  return made;
}
