import { longLists } from "./api/long-lists.ts";
import { compareFirstPages, openDesk } from "./list-growth.ts";
import type { Row } from "./report.ts";

const [few, many] = [100, 10_000];

const open = "status=received,in_progress,waiting_for_customer";

/** Whether staff find their way through a long queue as fast as through a short one. */
export async function queueGrowth(): Promise<Row[]> {
  const lists = longLists.filter(({ path }) => path === "complaints");
  const desks = [await openDesk(few, lists), await openDesk(many, lists)] as const;
  try {
    const rows: Row[] = [];
    for (const narrowed of [open, `${open}&topic=network`, "search=signal", "search=there+signals"])
      rows.push(await compareFirstPages(`complaints?${narrowed}`, desks));
    return rows;
  } finally {
    for (const { server } of desks) await server.stop();
  }
}
