import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createClient, type Client } from "@otklik/client";
import sharp from "sharp";
import { setOut, type Journey } from "./stage/journey.ts";
import { openStrangerSite, type StrangerSite } from "./stage/stranger-site.ts";
import { openWatched } from "./stage/watched-page.ts";

describe("a photo that goes with a complaint", () => {
  let journey: Journey<{ stranger: StrangerSite }>;

  before(async () => {
    journey = await setOut(async (api) => ({ stranger: await openStrangerSite(api) }));
  });

  after(() => journey.end());

  test("P20, P40: it is sent with real progress over a slow line, kept without its place, drawn and saved under the strictest policy", async () => {
    const { browser, sites } = journey;
    const context = await browser.newContext({ acceptDownloads: true });
    const { page, assertClean } = await openWatched(context, sites.stranger.origin);
    await page.getByRole("radio", { name: "Signal and internet" }).check();
    await page.getByLabel("What went wrong?").fill("This is the mast.");
    await page.getByRole("checkbox").check();
    await page.waitForFunction(() => customElements.get("otklik-upload-list") !== undefined);

    const line = await context.newCDPSession(page);
    await line.send("Network.enable");
    const kilobytes = 1000;
    const slow = { latency: 20, downloadThroughput: -1, uploadThroughput: 200 * kilobytes };
    await line.send("Network.emulateNetworkConditions", { offline: false, ...slow });
    const photo = { name: "Mast.jpg", mimeType: "image/jpeg", buffer: await aLargePhoto() };
    await page.getByLabel("Choose files").setInputFiles(photo);
    const progress = page.getByRole("progressbar", { name: "Sending Mast.jpg" });
    await progress.waitFor();
    const shares = await progress.evaluate(seenUntilGone);
    await page.getByText("· Ready").waitFor();
    const between = new Set(shares.filter((share) => share > 0 && share < 0.99));
    assert.ok(between.size >= 3, `told ${[...between].join(", ")}`);

    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("heading", { name: "Your complaint is received" }).waitFor();
    await page.getByRole("button", { name: /status/i }).click();
    await page.locator("otklik-attached-files canvas").waitFor();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: /Mast\.jpg/ }).click();
    const download = await downloading;
    assert.equal(download.suggestedFilename(), "Mast.jpg");
    const { exif, width } = await sharp(await download.path()).metadata();
    assert.deepEqual([exif, width], [undefined, 2560]);
    await assertClean();
    await context.close();

    const staff = await agentOf(journey.api);
    const { items } = await staff.listComplaints();
    const { number = "" } = items.find(({ words }) => words === "This is the mast.") ?? {};
    const { timeline } = await staff.getComplaint({ number });
    assert.deepEqual(
      timeline.map(({ attachments = [] }) =>
        attachments.map(({ name, hasThumbnail }) => [name, hasThumbnail]),
      ),
      [[["Mast.jpg", true]]],
    );
  });

  test("P32: a server killed while a photo is on its way loses no word, and the photo can be sent again", async () => {
    const context = await journey.browser.newContext();
    const page = await context.newPage();
    await page.goto(journey.sites.stranger.origin);
    await page.getByRole("radio", { name: "Signal and internet" }).check();
    await page.getByLabel("What went wrong?").fill("The server was killed under my photo.");
    await page.getByRole("checkbox").check();
    await page.waitForFunction(() => customElements.get("otklik-upload-list") !== undefined);
    await journey.kill();
    const photo = { name: "Mast.jpg", mimeType: "image/jpeg", buffer: await aLargePhoto() };
    await page.getByLabel("Choose files").setInputFiles(photo);
    await page.getByText("Not sent: there is no connection.").waitFor();
    await journey.restart();
    await page.getByRole("button", { name: "Try again: Mast.jpg" }).click();
    await page.getByText("· Ready").waitFor();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("heading", { name: "Your complaint is received" }).waitFor();
    await context.close();
  });
});

/** What a progress bar has shown until it left the page. */
function seenUntilGone(bar: Element): Promise<number[]> {
  return new Promise((resolve) => {
    const seen: number[] = [];
    const look = () => {
      if (!bar.isConnected) {
        resolve(seen);
        return;
      }
      seen.push((bar as HTMLProgressElement).value);
      requestAnimationFrame(look);
    };
    look();
  });
}

/** A photo with much to see in it, and the place where it was taken. */
async function aLargePhoto(): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  return sharp({ create: { width: 2560, height: 1920, channels: 3, background: "#888", noise } })
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "55/1 45/1 0/1" } })
    .jpeg({ quality: 60 })
    .toBuffer();
}

async function agentOf(api: string): Promise<Client> {
  const answer = await fetch(`${api}/demo/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ site: "pk_gorizont", person: "artem" }),
  });
  const { token } = (await answer.json()) as { token: string };
  return createClient({ endpoint: api, site: "pk_gorizont", getToken: () => token });
}
