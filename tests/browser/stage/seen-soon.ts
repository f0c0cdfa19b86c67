import type { Locator } from "playwright-core";
import { assertSoon } from "../../servers/stopwatch.ts";

/**
 * Waits until a page shows what was just done in another one. Fails where that takes longer than a second, beyond what the
 * page's own frames take on a machine that is busy: what is only looked up every so often comes later.
 */
export async function assertSeenSoon(shown: Locator): Promise<void> {
  const control = () =>
    shown.page().evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
  await assertSoon(() => shown.waitFor(), { control, within: 1000 });
}
