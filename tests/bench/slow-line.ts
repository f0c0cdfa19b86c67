import type { HostPage } from "./pages/host-pages.ts";
import type { HostSite } from "./pages/host-site.ts";
import { sideBySide } from "./pages/side-by-side.ts";
import { slowDown } from "./pages/slow-4g.ts";
import { usableAt, watchForForm } from "./pages/usable-form.ts";
import type { Row } from "./report.ts";

/** From the navigation to the widget that can be used on a slow line, with nothing in any cache. */
export async function slowLine(site: HostSite): Promise<Row[]> {
  const rows = await sideBySide({
    what: "Slow 4G, navigation until it can be used",
    limit: 1.3,
    rounds: 5,
    measure: (page) => waitFor(site, page),
  });
  const details = [`Scripts left both servers with the content encoding ${site.encoding}.`];
  return rows.map((row, index) => (index === 0 ? { ...row, details } : row));
}

async function waitFor(site: HostSite, name: HostPage): Promise<number> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await watchForForm(page);
  await slowDown(page);
  await page.goto(`${site.origin}/${name}`);
  const milliseconds = await usableAt(page);
  await context.close();
  return milliseconds;
}
