/** @loaded files */
import { randomKey } from "@otklik/client";
import { createStore, del, entries, get, set } from "idb-keyval";
import { keepText, keptText } from "../../page/kept-text.ts";
import type { Chosen, Uploads } from "./uploads.ts";

type KeptFile = Pick<Chosen, "name" | "type" | "content" | "key" | "stored">;

/** What one tab has chosen for one draft, and when. */
interface Row {
  at: number;
  files: KeptFile[];
}

const rows = createStore("otklik-drafts", "files");
// For as long the server keeps what nobody attached.
const longest = 24 * 3_600_000;
// A database that does not even fail is one more that cannot be used.
const longestOpening = 3000;

/** Goes on with the files that this tab chose under a name before it was loaded anew, and keeps what is chosen now. */
export async function keepFiles(uploads: Uploads, name: string): Promise<void> {
  uploads.resume(await keptFiles(name));
  const id = keptText(name) || randomKey();
  let kept = tellingOf(uploads);
  uploads.addEventListener("change", () => {
    const telling = tellingOf(uploads);
    // What has left its name to others, or was forgotten meanwhile, is not kept any more.
    if (telling === kept || (kept && keptText(name) !== id)) return;
    kept = telling;
    keepText(name, telling && id);
    // Where nothing can be kept, they live as long as the page does.
    keep(id, uploads.chosen).catch(() => undefined);
  });
}

async function keep(id: string, chosen: readonly Chosen[]): Promise<void> {
  const files = chosen.map(({ name, type, content, key, stored }) => ({ name, type, content, key, stored }));
  await (chosen.length > 0 ? set(id, { at: Date.now(), files } satisfies Row, rows) : del(id, rows));
  // What tabs that were closed have left.
  for (const [key, { at }] of await entries<string, Row>(rows))
    if (at < Date.now() - longest) await del(key, rows);
}

async function keptFiles(name: string): Promise<KeptFile[]> {
  const id = keptText(name);
  if (!id) return [];
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, longestOpening));
  const row = await Promise.race([get<Row>(id, rows).catch(() => undefined), late]);
  return row && row.at > Date.now() - longest ? row.files : [];
}

/** What has to be kept anew when it changes. */
function tellingOf({ chosen }: Uploads): string {
  return chosen.map(({ key, stored }) => `${key} ${stored?.id ?? ""}`).join();
}
