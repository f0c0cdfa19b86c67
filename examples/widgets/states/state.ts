import { createClient, type Client } from "@otklik/client";
import { createMocks, mockPeople, mockToken, type Mocks } from "@otklik/mocks";
import type { Schemas } from "@otklik/openapi";
import { Stage, type PersonName, type WidgetTag } from "../stage.ts";

type Receipt = Schemas["Receipt"];

/** The API from memory, the clock that it goes by, and what has happened there. */
export interface World {
  mocks: Mocks;
  /** What the server takes for now; the real time where nothing is said. */
  now?: Date;
  /** What a customer was given. */
  receipt?: Receipt;
}

/** Something that has happened before, or goes wrong. */
export type Preparation = (world: World) => unknown;

/** One state in which a widget can be seen, and the way to it. */
export interface State<Tag extends WidgetTag = WidgetTag> {
  /** Who is signed in to the page. */
  person?: PersonName;
  attributes?: Readonly<Record<string, string>>;
  /** What has happened before and what goes wrong, one after the other. */
  before?: readonly Preparation[];
  /** What a person does to get there. */
  steps?: (stage: Stage<Tag>, world: World) => Promise<unknown>;
  /** What is seen then. */
  shows: string;
}

export const hour = 3_600_000;
export const day = 24 * hour;

/** Puts a widget in a part of a page and leads it to a state. */
export async function lead<Tag extends WidgetTag>(
  tag: Tag,
  page: HTMLElement,
  { person, attributes, before = [], steps, shows }: State<Tag>,
): Promise<Stage<Tag>> {
  forgetView();
  const time: Pick<World, "now"> = {};
  // A server of its own for each: what one leaves waiting on the device is not what another finds there.
  const endpoint = `https://${crypto.randomUUID()}.otklik.test`;
  const mocks = createMocks({ endpoint, now: () => time.now ?? new Date() });
  const world: World = Object.assign(time, { mocks });
  for (const prepare of before) await prepare(world);
  const stage = new Stage(tag, page, { mocks: world.mocks, person, attributes });
  await steps?.(stage, world);
  await stage.find(shows);
  return stage;
}

/** What the state before has left in the page's address. */
function forgetView(): void {
  const address = new URL(location.href);
  address.searchParams.delete("otklik-queue");
  history.replaceState(history.state, "", address);
}

/** A client of one of the mocks' people, of whoever has a token, or of nobody. */
export function clientOf({ endpoint, site, fetch }: Mocks, who?: PersonName | { token: string }): Client {
  const token = typeof who === "string" ? mockToken(mockPeople[who]) : who?.token;
  return createClient({ endpoint, site, fetch, getToken: () => token ?? null });
}

/** Something goes wrong with an operation. */
export function failing(...fault: Parameters<Mocks["fail"]>): Preparation {
  return ({ mocks }) => mocks.fail(...fault);
}

/** An operation that does not answer as long as anyone looks. */
export function stuck(operation: Parameters<Mocks["fail"]>[0]): Preparation {
  return failing(operation, { delay: 600_000 });
}

/** The server's clock stands at the next moment at which it shows this hour at the operator's. */
export function at(hourOfDay: number): Preparation {
  return (world) => (world.now = nextAt(hourOfDay));
}

/** The moment nearest to now, but not before it, at which the operator's clock (UTC+3) shows this hour. */
export function nextAt(hourOfDay: number): Date {
  const now = Date.now();
  const today = now - ((now + 3 * hour) % day) + hourOfDay * hour;
  return new Date(today > now ? today : today + day);
}

/** Words that are longer than anyone expects, some of them without a place to break. */
export const longWords = [
  "Since the second of the month the connection has been lost every evening between seven and ten, in the kitchen first and then in all three rooms.",
  "https://speed.example/results/2026/11/25/very-long-address-without-a-single-place-to-break-it-in-two",
  "I have called four times, been promised a technician twice, and explained the whole story from the beginning each time.",
].join("\n\n");

const wrongReceipt: Receipt = { number: "7K3F-92XQ-R", secret: "A".repeat(22) };

/** Gives the receipt by hand where one is asked for; a wrong one where there is none. */
export async function giveReceipt(stage: Stage, { receipt = wrongReceipt }: World): Promise<void> {
  const { number, secret } = receipt;
  await stage.click(".way-out button");
  await stage.type("#receipt", `${number} ${secret}`);
  await stage.click("form.stack > button");
}
