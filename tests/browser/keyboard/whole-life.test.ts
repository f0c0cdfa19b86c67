import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createClient, type Client } from "@otklik/client";
import type { Schemas } from "@otklik/openapi";
import sharp from "sharp";
import { setOut, type Journey } from "../stage/journey.ts";
import { openStrangerSite, type StrangerSite } from "../stage/stranger-site.ts";
import { byKeyboard, openByKeyboard } from "./by-keyboard.ts";

const words = "The mast behind our house has been dark since Monday.";

describe("the whole life of a complaint, on a phone's width, by the keyboard alone", () => {
  let journey: Journey<{ stranger: StrangerSite }>;

  before(async () => {
    journey = await setOut(async (api) => ({ stranger: await openStrangerSite(api) }));
  });

  after(() => journey.end());

  test("P43: filed offline with two photos, sent from another tab once, asked, answered, solved, rated, reopened, solved and closed", async () => {
    const { origin } = journey.sites.stranger;
    const first = await openByKeyboard(journey.browser, origin);
    const context = first.page.context();
    await first.tabTo("topic");
    await first.page.keyboard.press("Space");
    await first.write("words", words);
    // What sends a form is fetched with the first touch.
    await first.page.waitForFunction(() => customElements.get("otklik-upload-list") !== undefined);
    await context.setOffline(true);
    await choosePhotos(first);
    await first.tabTo("consent");
    await first.page.keyboard.press("Space");
    await first.enter("Send");
    await first.page.getByRole("listitem").getByText("Not sent yet. We keep it on this device").waitFor();
    await first.assertFits();
    await first.page.close();

    await context.setOffline(false);
    const page = await context.newPage();
    await page.goto(origin);
    await page.getByRole("heading", { name: "Your complaint is received" }).waitFor();
    const customer = byKeyboard(page);
    const staff = await agentOf(journey.api);
    const { number } = await theOne(staff);

    await customer.enter("See its status");
    await page.getByText("You wrote to us").waitFor();
    await change(staff, number, (seen) => staff.askCustomer({ number, words: "Which mast is it?" }, seen));
    await page.getByText("We wait for your answer").waitFor();
    await customer.write("text", "The one by the river.");
    await customer.enter("Send");
    await page.getByText("The one by the river.").waitFor();

    await solve(staff, number);
    await page.getByText("Did it help?").waitFor();
    await customer.tabTo("score");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await customer.enter("Rate");
    await page.getByText("Your rating: 2 out of 5").first().waitFor();
    await customer.enter("Look into it again");
    await customer.write("step-words", "It is dark again.");
    await customer.enter("Look into it again");
    await page.getByText("You asked us to look again").waitFor();

    await solve(staff, number);
    await page.getByText("Did it help?").waitFor();
    await customer.enter("It helped, close it");
    await customer.enter("Yes, close it");
    await page.getByText("The complaint is closed").waitFor();
    await customer.assertFits();
    const { status, timeline } = await staff.getComplaint({ number });
    assert.equal(status, "closed");
    assert.deepEqual(
      timeline.map(({ type }) => type.replace("complaint.", "")),
      [
        ...["received", "customer-asked", "message-added", "resolved", "rated"],
        ...["reopened", "resolved", "closed"],
      ],
    );
    await customer.close();
  });
});

/** Opens the chooser with a key, and takes two photos. */
async function choosePhotos({ page, tabTo }: ReturnType<typeof byKeyboard>): Promise<void> {
  await tabTo("attachments");
  const choosing = page.waitForEvent("filechooser");
  await page.keyboard.press("Space");
  const photo = async (name: string, background: string) => ({
    name,
    mimeType: "image/jpeg",
    buffer: await sharp({ create: { width: 640, height: 480, channels: 3, background } })
      .jpeg()
      .toBuffer(),
  });
  await (await choosing).setFiles([await photo("Mast.jpg", "#335"), await photo("River.jpg", "#353")]);
  await page.getByText("River.jpg").first().waitFor();
}

/** The complaint, of which there is exactly one, with both photos. */
async function theOne(staff: Client): Promise<Schemas["Complaint"]> {
  const { items } = await staff.listComplaints({ limit: 100 });
  const filed = items.filter((item) => item.words === words);
  assert.equal(filed.length, 1);
  const complaint = await staff.getComplaint({ number: filed[0]?.number ?? "" });
  const photos = complaint.timeline[0]?.attachments?.map(({ name, hasThumbnail }) => [name, hasThumbnail]);
  assert.deepEqual(photos, [
    ["Mast.jpg", true],
    ["River.jpg", true],
  ]);
  return complaint;
}

type Change = (seen: { seenVersion: number }) => Promise<unknown>;

async function change(staff: Client, number: string, perform: Change): Promise<void> {
  const { version } = await staff.getComplaint({ number });
  await perform({ seenVersion: version });
}

async function solve(staff: Client, number: string): Promise<void> {
  const done = { number, words: "The mast is lit again.", cause: "equipment" };
  await change(staff, number, (seen) => staff.resolveComplaint(done, seen));
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
