import { assert } from "@open-wc/testing";
import { createClient } from "@otklik/client";
import type { OutboxFile } from "@otklik/client/outbox.js";
import { Device, letter, only, type Tab } from "../../../../tests/widgets/outbox-tabs.ts";

const smallestPng =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

describe("files in the outbox", () => {
  let device = new Device();

  afterEach(async () => {
    await device.end();
    device = new Device();
  });

  const photo = (): OutboxFile => ({
    name: "photo.png",
    type: "image/png",
    content: new Blob([Uint8Array.from(atob(smallestPng), (byte) => byte.charCodeAt(0))], {
      type: "image/png",
    }),
    key: crypto.randomUUID(),
  });
  const attachedTo = async (tab: Tab): Promise<string[]> => {
    const { receipt } = only(tab).answer as { receipt: { number: string; secret: string } };
    const { token } = await tab.client.openReceipt(receipt);
    const reader = createClient({ ...device.mocks, getToken: () => token });
    const { timeline } = await reader.getComplaint({ number: receipt.number });
    return timeline.flatMap(({ attachments = [] }) => attachments.map(({ name }) => name));
  };

  it("P43 delivers files first, and each once, then what they belong to", async () => {
    await device.leaveBehind(
      letter("With a photo.", { files: [photo(), { ...photo(), name: "second.png" }] }),
    );
    device.mocks.fail("createComplaint", { network: true, times: 1 });
    const tab = await device.comeBack();
    assert.equal(only(tab).state, "waiting");
    await tab.outbox.deliver({ hurries: true });
    assert.deepEqual(await attachedTo(tab), ["photo.png", "second.png"]);
    const announced = tab.requests.filter(({ url, method }) => method === "POST" && url.endsWith("/uploads"));
    assert.lengthOf(announced, 2);
  });

  it("P43 sends a file anew that the server no longer knows, under the key its complaint had", async () => {
    const sending = letter("Long after.", {
      files: [{ ...photo(), id: "upl_00000000-0000-7000-8000-000000000000" }],
    });
    await device.leaveBehind(sending);
    const tab = await device.comeBack();
    assert.deepEqual(await attachedTo(tab), ["photo.png"]);
    const filings = tab.requests.filter(({ url }) => url.endsWith("/complaints"));
    assert.deepEqual(
      filings.map(({ headers }) => headers.get("idempotency-key")),
      [sending.key, sending.key],
    );
  });
});
