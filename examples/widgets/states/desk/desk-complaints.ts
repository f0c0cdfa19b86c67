import type { Stage } from "../../stage.ts";
import { clientOf, day, hour, longWords, type State, type World } from "../state.ts";

type Desk = Stage<"otklik-staff-desk">;
type DeskState = State<"otklik-staff-desk">;

const consentVersion = "2026-01";

/** A morning's queue: something late, something soon, a VIP, something asked, something done. */
async function fill(world: World): Promise<string> {
  const { mocks } = world;
  const now = Date.now();
  const file = async (hoursAgo: number, person: "anna" | "viktor", said: [topic: string, words: string]) => {
    world.now = new Date(now - hoursAgo * hour);
    const [topic, words] = said;
    const language = /[а-я]/.test(words) ? "ru" : "en";
    const filed = await clientOf(mocks, person).createComplaint({ topic, words, language, consentVersion });
    return filed.complaint.number;
  };
  const agent = clientOf(mocks, "artem");
  await clientOf(mocks, "marina").getDesk();
  await agent.getDesk();
  mocks.operators.get(mocks.site)?.complaints.clear();
  await file(30, "anna", ["network", "В лифте и на лестнице нет сети с понедельника."]);
  await file(20, "anna", [
    "service",
    "The queue in the shop took an hour, and the app showed another number.",
  ]);
  const asked = await file(9, "anna", ["digital", "Приложение не принимает карту."]);
  const mine = await file(5, "anna", ["billing", "Сняли деньги за подписку, которую я не подключала."]);
  const vip = await file(3, "viktor", ["billing", "Дважды списали за июль."]);
  world.now = new Date(now - hour);
  await agent.assignComplaint({ number: mine, assignee: subject(world, "Артём") }, { seenVersion: 1 });
  await agent.askCustomer({ number: asked, words: "Какой у вас телефон?" }, { seenVersion: 1 });
  world.now = new Date(now);
  return vip;
}

function subject({ mocks }: World, name: string): string {
  const agents = [...(mocks.operators.get(mocks.site)?.agents.values() ?? [])];
  return agents.find((agent) => agent.name?.startsWith(name))?.subject ?? "";
}

/** The first one of the morning's queue is open, after something was done to it. */
function opened(
  past: (world: World, number: string) => Promise<unknown>,
  rest: Pick<DeskState, "shows" | "steps">,
): DeskState {
  return {
    person: "artem",
    before: [async (world) => past(world, await fill(world))],
    ...rest,
    steps: async (desk, world) => {
      await desk.click("button.item");
      await desk.find(".timeline");
      await rest.steps?.(desk, world);
    },
  };
}

const untouched = () => Promise.resolve();

/** Chooses what is done with what is written. */
async function choose(desk: Desk, mode: string): Promise<void> {
  await desk.find("otklik-desk-answer");
  await desk.click(`input[name=mode][value=${mode}]`);
}

async function narrow(desk: Desk, name: string, value: string): Promise<void> {
  const select = (await desk.find(`#${name}`)) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
}

/** The states of complaints at the staff desk. */
export const deskComplaintStates: Record<string, DeskState> = {
  "a morning's queue": { person: "artem", before: [fill], shows: ".due.breached" },
  "a narrowed queue": {
    person: "artem",
    before: [fill],
    steps: async (desk) => {
      await desk.click("input[name=filter][value=all]");
      await narrow(desk, "topic", "billing");
    },
    shows: "button.item",
  },
  "a search that finds": {
    person: "artem",
    before: [fill],
    steps: (desk) => desk.type("#search", "подписки"),
    shows: "button.item",
  },
  "a search that finds nothing": {
    person: "artem",
    before: [fill],
    steps: (desk) => desk.type("#search", "pigeons"),
    shows: ".empty button",
  },
  "a VIP's complaint": opened(untouched, { shows: "otklik-desk-answer" }),
  "notes and hand-overs": opened(
    async ({ mocks }, number) => {
      const [agent, colleague] = [clientOf(mocks, "artem"), clientOf(mocks, "marina")];
      await agent.addComplaintNote({ number, words: "He has called twice already; be quick." });
      await agent.handOverComplaint(
        { number, department: "shops", reason: "The shop sold the second package." },
        { seenVersion: 2 },
      );
      await colleague.addComplaintMessage({ number, words: "Мы нашли второе списание и возвращаем деньги." });
      await clientOf(mocks, "viktor").addComplaintMessage({ number, words: longWords });
    },
    { steps: (desk) => choose(desk, "note"), shows: ".note" },
  ),
  "handing a complaint over": opened(untouched, {
    steps: async (desk) => {
      await desk.click("summary");
      await desk.click("form.stack .row button");
    },
    shows: ".fault",
  }),
  "solving without a cause": opened(untouched, {
    steps: async (desk) => {
      await choose(desk, "resolve");
      await desk.type("#text", "Деньги вернулись на счёт.");
      await desk.click("button.send");
    },
    shows: ".notice",
  }),
  "a template over something written": opened(untouched, {
    steps: async (desk) => {
      await desk.type("#text", "Виктор, здравствуйте!");
      await narrow(desk, "template", "charge-returned");
      await desk.click(".template button");
    },
    shows: ".asked",
  }),
  "changed meanwhile": opened(untouched, {
    steps: async (desk, { mocks }) => {
      await desk.type("#text", "Проверяем и ответим сегодня.");
      const [item] = (await clientOf(mocks, "marina").listComplaints()).items;
      const number = item?.number ?? "";
      await clientOf(mocks, "viktor").addComplaintMessage({ number, words: "Уже и за август сняли дважды." });
      await clientOf(mocks, "marina").addComplaintNote({ number, words: "I called him; he is travelling." });
      await desk.click("button.send");
    },
    shows: ".missed",
  }),
  "a closed complaint": {
    person: "artem",
    before: [
      async (world) => {
        const number = await fill(world);
        const agent = clientOf(world.mocks, "artem");
        await agent.resolveComplaint(
          { number, words: "Вернули.", cause: "billing-error" },
          { seenVersion: 1 },
        );
        await clientOf(world.mocks, "viktor").closeComplaint({ number });
      },
    ],
    steps: async (desk) => {
      await desk.type("#search", "июль");
      await desk.find("li:only-child button.item");
      await desk.click("button.item");
    },
    shows: ".kept",
  },
  "the keys": {
    person: "artem",
    before: [fill],
    steps: async (desk) => {
      await desk.find("button.item");
      await desk.click("button[aria-haspopup=dialog]");
      const dialog = await desk.find("dialog");
      await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
    },
    shows: "kbd",
  },
  "long words at the desk": opened(
    async ({ mocks }, number) => {
      await clientOf(mocks, "viktor").addComplaintMessage({ number, words: longWords });
    },
    { shows: "otklik-desk-answer" },
  ),
  "what was promised four days ago": {
    person: "artem",
    before: [
      async (world) => {
        await fill(world);
        world.now = new Date(Date.now() + 4 * day);
      },
    ],
    steps: (desk) => desk.click("button.item"),
    shows: ".breached",
  },
};
