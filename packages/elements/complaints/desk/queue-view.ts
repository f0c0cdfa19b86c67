import type { Input } from "@otklik/openapi";

type Asked = Input<"listComplaints">;

/** Whose complaints of which kind are shown. */
export type Show = "open" | "mine" | "nobody" | "waiting" | "all";

/** What the queue of complaints is narrowed to; empty where it is not. */
export interface QueueView {
  show: Show;
  promise: "" | NonNullable<Asked["promise"]>;
  topic: string;
  department: string;
  search: string;
}

const key = "otklik-queue";
const plain: QueueView = { show: "open", promise: "", topic: "", department: "", search: "" };
const names = Object.keys(plain) as (keyof QueueView)[];
const known: Partial<Record<keyof QueueView, readonly string[]>> = {
  show: ["open", "mine", "nobody", "waiting", "all"],
  promise: ["", "breached", "at_risk"],
};

/** The view that an address names, or the plain one. */
export function viewIn(address: string): QueueView {
  const view = { ...plain };
  const given = new URL(address).searchParams.get(key) ?? "";
  for (const pair of given.split("*")) {
    const [, name, value = ""] = /^([a-z]+)\.(.*)$/s.exec(pair) ?? [];
    const own = names.find((each) => each === name);
    if (own && (known[own]?.includes(value) ?? true)) Object.assign(view, { [own]: value });
  }
  return view;
}

/** The same address with this view in the place of another; nothing else of it changes. */
export function addressOf(view: QueueView, address: string): string {
  const url = new URL(address);
  const told = names.filter((name) => view[name] !== plain[name]);
  const pairs = told.map((name) => `${name}.${view[name].replaceAll("*", " ")}`);
  if (pairs.length > 0) url.searchParams.set(key, pairs.join("*"));
  else url.searchParams.delete(key);
  return url.href;
}

/** Whether it is narrowed beside what its heading says. */
export function isNarrowed({ promise, topic, department, search }: QueueView): boolean {
  return [promise, topic, department, search.trim()].some(Boolean);
}

const owed: NonNullable<Asked["status"]> = ["received", "in_progress", "waiting_for_customer"];

/** What is asked of the API; whoever searches looks through what is closed as well. */
export function askedBy({ show, promise, topic, department, search }: QueueView): Asked {
  const text = search.trim();
  const shown: Record<Show, Asked> = {
    open: text ? {} : { status: owed },
    mine: { status: owed, assignee: "me" },
    nobody: { status: owed, assignee: "none" },
    waiting: { status: ["waiting_for_customer"] },
    all: {},
  };
  return {
    ...shown[show],
    ...(promise && { promise }),
    ...(topic && { topic }),
    ...(department && { department }),
    ...(text && { search: text }),
  };
}
