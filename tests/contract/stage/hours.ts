import type { Stage } from "./stage.ts";

const minute = 60_000;

/** Moves the clock to a moment in which the contact centre is open, and gives the slots that can be booked then. */
export async function whileOpen(stage: Stage) {
  const { open, opensAt, items } = await stage.clientOf().listCallbackSlots();
  if (open) return items;
  stage.advanceTo(Date.parse(opensAt ?? "") + minute);
  return (await stage.clientOf().listCallbackSlots()).items;
}

/** Moves the clock to a moment in which the contact centre is closed, and gives when it opens next. */
export async function whileClosed(stage: Stage): Promise<string> {
  for (;;) {
    const { open, opensAt } = await stage.clientOf().listCallbackSlots();
    if (!open) return opensAt ?? "";
    stage.advance(30 * minute);
  }
}
