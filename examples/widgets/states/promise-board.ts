import type { Mocks } from "@otklik/mocks";
import { clientOf, day, failing, hour, stuck, type Preparation, type State } from "./state.ts";

/** The states of the promise board. */
export const promiseBoardStates: Record<string, State<"otklik-promise-board">> = {
  loading: { before: [stuck("getPromiseFigures")], shows: ".skeleton" },
  "could not load": { before: [failing("getSettings")], shows: "[role=alert]" },
  "figures failed": { before: [failing("getPromiseFigures")], shows: "[role=alert]" },
  empty: { before: [noComplaints], shows: ".empty" },
  "first days": { before: [noComplaints, complaints({ months: 1, each: 3 })], shows: ".figures" },
  "some months": { before: [noComplaints, complaints({ months: 6, each: 24 })], shows: ".figures" },
  "all months": {
    before: [noComplaints, complaints({ months: 12, each: 12 })],
    steps: (board) => board.click("details:first-of-type summary"),
    shows: ".scroll table",
  },
  "how it is counted": {
    before: [noComplaints, complaints({ months: 2, each: 12 })],
    steps: (board) => board.click("details:last-of-type summary"),
    shows: ".method",
  },
};

/** Nobody has complained yet, the contract's example neither. */
function noComplaints({ mocks }: Parameters<Preparation>[0]): void {
  for (const { complaints: all } of mocks.operators.values()) all.clear();
}

const topics = [
  "network",
  "billing",
  "network",
  "tariffs",
  "network",
  "service",
  "billing",
  "shops",
  "network",
];
/** After how many hours each was answered; some never were. */
const answeredAfter = [2, 5, 0.4, 30, 1, 80, 3.5, 0, 11, 52, 7, 4, 26, 1.5, 90, 6];

/** Complaints of the last months, most of them answered in time. */
function complaints({ months, each }: { months: number; each: number }): Preparation {
  return async (world) => {
    const now = Date.now();
    const total = months * each;
    const span = (months * 30.4 - 5) * day;
    for (let index = 0; index < total; index++) {
      const receivedAt = now - span * (1 - index / total) - 2 * hour;
      const hours = answeredAfter[(index * 7) % answeredAfter.length] ?? 0;
      const topic = topics[(index * 5) % topics.length] ?? "other";
      world.now = new Date(receivedAt);
      const { receipt } = await clientOf(world.mocks).createComplaint({
        topic,
        words: "There has been no signal in the lift since Monday.",
        consentVersion: "2026-01",
      });
      const answeredAt = receivedAt + hours * hour;
      if (hours === 0 || answeredAt > now) continue;
      world.now = new Date(answeredAt);
      await clientOf(world.mocks, "artem").addComplaintMessage({ number: receipt.number, words: "Mended." });
      if (index % 6 > 0) solve(world.mocks, receipt.number, new Date(answeredAt + (index % 4) * hour));
    }
    world.now = new Date(now);
  };
}

function solve(mocks: Mocks, number: string, at: Date): void {
  const actor = { role: "agent", name: null } as const;
  const solved = { id: `${number} solved`, type: "complaint.resolved", at: at.toISOString() } as const;
  const { timeline } = mocks.operators.get(mocks.site)?.complaints.get(number) ?? {};
  timeline?.push({ ...solved, actor, words: "Mended.", details: {} });
}
