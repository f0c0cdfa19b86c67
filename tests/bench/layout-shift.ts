import type { HostSite } from "./pages/host-site.ts";
import { usableAt, watchForForm } from "./pages/usable-form.ts";
import { widgetNames } from "./pages/widgets.ts";
import type { Row } from "./report.ts";

interface LayoutShift extends PerformanceEntry {
  value: number;
}

/** How far each widget pushes the page around it while it comes: Chromium's cumulative layout shift. */
export async function layoutShift(site: HostSite): Promise<Row[]> {
  const rows = [
    row("layout shift in the demo's support page", await shiftOf(site, `${site.server}/support?lang=en`)),
  ];
  for (const widget of widgetNames) {
    const roomy = await shiftOf(site, `${site.origin}/${widget}-with-room`);
    const bare = await shiftOf(site, `${site.origin}/${widget}`);
    rows.push(row(`${widget}: layout shift in a page that holds its room`, roomy));
    rows.push(row(`${widget}: layout shift in a page that holds no room`, bare));
  }
  return rows;
}

function row(what: string, shift: number): Row {
  return { what, measured: shift.toFixed(3), limit: "0", beside: "", kept: shift === 0 };
}

async function shiftOf(site: HostSite, url: string): Promise<number> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await watchForForm(page);
  await page.goto(url);
  await usableAt(page);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as LayoutShift).value;
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // Entries come after the frame that they tell of.
        setTimeout(() => resolve(sum), 500);
      }),
  );
  await context.close();
  return shift;
}
