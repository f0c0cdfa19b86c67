import { assert } from "@open-wc/testing";
import { createClient } from "@otklik/client";
import { createMocks, mockPeople, type Mocks, mockToken } from "@otklik/mocks";
import { fillForm, stage, type Stage } from "./stage.ts";
import "../complaint-tracker/complaint-tracker.ts";
import "../staff-desk/staff-desk.ts";

type Tracker = Stage<HTMLElementTagNameMap["otklik-complaint-tracker"], Mocks>;
type Desk = Stage<HTMLElementTagNameMap["otklik-staff-desk"], Mocks>;

const day = 86_400_000;

/** The states in which a tracker or a desk can be seen, each with the way to it. */
const trackerStates: Record<string, (language: string) => Promise<Tracker>> = {
  "settings that did not come": async (language) => {
    const mocks = createMocks();
    mocks.fail("getSettings");
    return found(await track(language, mocks), "[role=alert]");
  },
  "the form": (language) => onForm(language),
  "the form's faults": async (language) => {
    const tracker = await onForm(language);
    await tracker.click("form > button");
    return found(tracker, ".summary");
  },
  "a complaint that could not be sent": async (language) => {
    const tracker = await onForm(language);
    tracker.mocks.fail("createComplaint", { status: 422, code: "unexpected" });
    await fillForm(tracker);
    await tracker.click("form > button");
    return found(tracker, "[role=alert]");
  },
  "the receipt": (language) => withReceipt(language),
  "a running promise": (language) => withStatus(language),
  "a promise that was kept": async (language) => {
    const mocks = createMocks();
    const tracker = await withStatus(language, mocks);
    await answerAll(mocks);
    return found(tracker, ".timeline li:nth-child(2)");
  },
  "a promise that was broken": async (language) => {
    const mocks = createMocks({ now: () => new Date(Date.now() - 4 * day) });
    return found(await withStatus(language, mocks), ".breached");
  },
  "a message that could not be sent": async (language) => {
    const tracker = await withStatus(language);
    tracker.mocks.fail("addComplaintMessage", { status: 403, code: "unexpected" });
    await tracker.type("#text", "Hello?");
    await tracker.click("form button");
    return found(tracker, "[role=alert]");
  },
  "a receipt that does not open": async (language) => {
    const tracker = await onForm(language);
    await tracker.click(".way-out button");
    await tracker.type("#receipt", "7K3F-92XQ-R AAAAAAAAAAAAAAAAAAAAAA");
    await tracker.click("form.stack > button");
    return found(tracker, ".fault");
  },
  "a customer's list": async (language) => {
    const mocks = createMocks();
    await complain(mocks);
    return found(await track(language, mocks, mockToken(mockPeople.anna)), "button.item");
  },
};

const deskStates: Record<string, (language: string) => Promise<Desk>> = {
  "a stranger": (language) => sit(language, createMocks()),
  "the queue": (language) => atDesk(language, createMocks(), "button.item"),
  "an empty queue": (language) => {
    const mocks = createMocks();
    mocks.operators.get(mocks.site)?.complaints.clear();
    return atDesk(language, mocks, ".empty");
  },
  "a queue that did not load": (language) => {
    const mocks = createMocks();
    mocks.fail("listComplaints", { status: 403, code: "unexpected" });
    return atDesk(language, mocks, "[role=alert]");
  },
  "one complaint": async (language) => {
    const desk = await atDesk(language, createMocks(), "button.item");
    await desk.click("button.item");
    return found(desk, ".timeline");
  },
};

describe("axe finds nothing", () => {
  afterEach(() => {
    sessionStorage.clear();
    document.documentElement.style.colorScheme = "";
    document.body.style.background = "";
  });

  for (const language of ["ru", "kk", "en"]) {
    for (const scheme of ["light", "dark"]) {
      for (const [name, state] of Object.entries({ ...trackerStates, ...deskStates })) {
        it(`in ${name}, ${language}, ${scheme}`, async () => {
          document.documentElement.style.colorScheme = scheme;
          document.body.style.background = scheme === "dark" ? "#000" : "#fff";
          const { element } = await state(language);
          await assert.isAccessible(element);
        });
      }
    }
  }
});

function track(language: string, mocks: Mocks, token?: string): Promise<Tracker> {
  return stage("otklik-complaint-tracker", { mocks, language, token });
}

function sit(language: string, mocks: Mocks, token?: string): Promise<Desk> {
  return stage("otklik-staff-desk", { mocks, language, token });
}

async function found<Shown extends { find: (selector: string) => Promise<unknown> }>(
  shown: Shown,
  selector: string,
): Promise<Shown> {
  await shown.find(selector);
  return shown;
}

async function onForm(language: string, mocks = createMocks()): Promise<Tracker> {
  return found(await track(language, mocks), "#words");
}

async function withReceipt(language: string, mocks?: Mocks): Promise<Tracker> {
  const tracker = await onForm(language, mocks);
  await fillForm(tracker);
  await tracker.click("form > button");
  return found(tracker, "[part=number]");
}

async function withStatus(language: string, mocks?: Mocks): Promise<Tracker> {
  const tracker = await withReceipt(language, mocks);
  await tracker.click(".body > button");
  return found(tracker, ".timeline");
}

async function atDesk(language: string, mocks: Mocks, selector: string): Promise<Desk> {
  return found(await sit(language, mocks, mockToken(mockPeople.artem)), selector);
}

async function complain({ endpoint, site, fetch }: Mocks): Promise<void> {
  const getToken = (): string => mockToken(mockPeople.anna);
  await createClient({ endpoint, site, fetch, getToken }).createComplaint({
    topic: "billing",
    words: "Charged twice.",
    consentVersion: "2026-01",
  });
}

async function answerAll(mocks: Mocks): Promise<void> {
  const { endpoint, site, fetch } = mocks;
  const agent = createClient({ endpoint, site, fetch, getToken: () => mockToken(mockPeople.artem) });
  const { items } = await agent.listComplaints();
  await Promise.all(
    items.map(({ number }) => agent.addComplaintMessage({ number, text: "We fix it today." })),
  );
}
