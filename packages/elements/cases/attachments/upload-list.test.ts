import { assert } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import { fillForm } from "../../../../examples/widgets/states/complaint-tracker.ts";
import { aDocument, aPhoto, chooseFiles } from "../../../../examples/widgets/states/files.ts";
import { clientOf } from "../../../../examples/widgets/states/state.ts";
import { holds, stage, valueOf, visible, type Stage } from "../../../../tests/widgets/stage.ts";
import "../../complaints/complaint-tracker.ts";

type Tracker = Stage<"otklik-complaint-tracker">;

function track(mocks = createMocks(), language = "en"): Promise<Tracker> {
  return stage("otklik-complaint-tracker", { mocks, language });
}

/** What staff read of the complaint that was filed last. */
async function filedFiles(mocks: Mocks): Promise<string[]> {
  const staff = clientOf(mocks, "artem");
  const complaints = [...(mocks.operators.get(mocks.site)?.complaints.keys() ?? [])];
  const { timeline } = await staff.getComplaint({ number: complaints.at(-1) ?? "" });
  return timeline.flatMap(({ attachments = [] }) => attachments.map(({ name }) => name));
}

function sent({ requests }: Tracker, method: string, path: string): number {
  return requests.filter((request) => request.method === method && request.url.includes(path)).length;
}

describe("files that are sent along", () => {
  afterEach(() => sessionStorage.clear());

  it("are asked for by a native control that tells before how many, how large and which", async () => {
    const tracker = await track();
    const field = (await tracker.find("#attachments")) as HTMLInputElement;
    assert.equal(field.type, "file");
    assert.isTrue(field.multiple);
    assert.include(field.accept.split(","), "image/jpeg");
    await tracker.says("Up to 5, 10 MB each");
    const hint = visible(tracker.element, `#${field.getAttribute("aria-describedby")}`);
    assert.include(hint?.textContent, "10 MB");
  });

  it("are sent as soon as they are chosen, and go with the complaint in their order", async () => {
    const tracker = await track();
    await chooseFiles(tracker, await aPhoto(), aDocument());
    await holds(() => tracker.text.match(/Ready/g)?.length === 2);
    await tracker.find("canvas");
    await assert.isAccessible(tracker.element);
    await fillForm(tracker);
    await tracker.click("form .send");
    await tracker.find("[part=number]");
    assert.deepEqual(await filedFiles(tracker.mocks), ["The lift on Monday.jpg", "Bill of July.pdf"]);
  });

  it("are waited for by the words, which says so, and follow in one piece", async () => {
    const tracker = await track();
    tracker.mocks.fail("putUpload", { delay: 3000, times: 1 });
    await chooseFiles(tracker, aDocument());
    await fillForm(tracker);
    await tracker.click("form .send");
    await tracker.says("Your files are still on their way");
    assert.equal(sent(tracker, "POST", "/complaints"), 0);
    await tracker.find("[part=number]");
    assert.deepEqual(await filedFiles(tracker.mocks), ["Bill of July.pdf"]);
  });

  it("keep the words where one was not sent, and are tried again under the same key", async () => {
    const tracker = await track();
    tracker.mocks.fail("putUpload", { status: 403, code: "unexpected" });
    await chooseFiles(tracker, aDocument());
    await tracker.says("Not sent");
    await fillForm(tracker);
    await tracker.click("form .send");
    await tracker.says("Some of the files were not sent");
    await holds(() => visible(tracker.element, "#attachments")?.matches(":focus"));
    assert.include(valueOf(tracker.element, "#words"), "No signal");
    assert.equal(sent(tracker, "POST", "/complaints"), 0);
    tracker.mocks.heal();
    await tracker.click("li button:not(.remove)");
    await tracker.says("Ready");
    const keys = tracker.requests.flatMap(({ url, method, headers }) =>
      method === "POST" && url.endsWith("/uploads") ? [headers.get("idempotency-key")] : [],
    );
    assert.equal(new Set(keys).size, 1);
    await tracker.click("form .send");
    await tracker.find("[part=number]");
    assert.deepEqual(await filedFiles(tracker.mocks), ["Bill of July.pdf"]);
  });

  it("can be taken away; the focus goes to the next one, and at last to where files are chosen", async () => {
    const tracker = await track();
    await chooseFiles(tracker, aDocument("One.pdf"), aDocument("Two.pdf"));
    await tracker.says("Two.pdf");
    (await tracker.find("[aria-label='Remove One.pdf']")).click();
    await tracker.says("One.pdf is removed");
    assert.isUndefined(visible(tracker.element, "[aria-label='Remove One.pdf']"));
    await holds(() => visible(tracker.element, "[aria-label='Remove Two.pdf']")?.matches(":focus"));
    (await tracker.find("[aria-label='Remove Two.pdf']")).click();
    await holds(() => visible(tracker.element, "#attachments")?.matches(":focus"));
  });

  it("that are not taken are named with the reason, and the others stay", async () => {
    const tracker = await track();
    const film = new File(["…"], "Our lift.mov", { type: "video/quicktime" });
    const heic = new File(["ftypheic"], "IMG_1.HEIC", { type: "image/heic" });
    await chooseFiles(
      tracker,
      film,
      heic,
      aDocument("Huge.pdf", 10_000_001),
      new File([], "Empty.pdf"),
      aDocument(),
    );
    await tracker.says("“Our lift.mov” was not added: only photos");
    await tracker.says("“IMG_1.HEIC” was not added: this browser cannot read HEIC");
    await tracker.says("“Huge.pdf” was not added: it is larger than 10 MB");
    await tracker.says("“Empty.pdf” was not added: it is empty");
    await tracker.says("Bill of July.pdf");
    await chooseFiles(tracker, ...Array.from({ length: 5 }, (_, index) => aDocument(`${index}.pdf`)));
    await tracker.says("“4.pdf” was not added: 5 files can be sent at most");
    assert.notInclude(tracker.text, "Our lift.mov");
  });

  it("that the server judges to be something else say so in its words, and cannot be tried again", async () => {
    const tracker = await track();
    await chooseFiles(tracker, new File(["<html>"], "Bill.pdf", { type: "application/pdf" }));
    await tracker.find(".failed");
    assert.equal(visible(tracker.element, "li button:not(.remove)"), undefined);
  });

  it("come by drag and by paste as well; a table that is pasted stays text", async () => {
    const tracker = await track();
    const words = await tracker.find("#words");
    words.focus();
    await holds(() => tracker.requests.length > 0);
    const bring = (type: string, ...texts: string[]): boolean => {
      const data = new DataTransfer();
      data.items.add(aDocument(`${type}.pdf`));
      for (const text of texts) data.setData("text/plain", text);
      const init = { bubbles: true, composed: true, cancelable: true };
      const event =
        type === "paste"
          ? new ClipboardEvent(type, { ...init, clipboardData: data })
          : new DragEvent(type, { ...init, dataTransfer: data });
      return !words.dispatchEvent(event);
    };
    await holds(() => bring("dragover"));
    assert.isTrue(bring("drop"));
    await tracker.says("drop.pdf");
    assert.isTrue(bring("paste"));
    await tracker.says("paste.pdf");
    assert.isFalse(bring("paste", "1\t2"));
  });

  it("go with a message to staff, and are saved from the story by whoever reads it", async () => {
    const tracker = await track();
    await fillForm(tracker);
    await tracker.click("form .send");
    await tracker.click(".onward");
    await tracker.find(".timeline");
    await chooseFiles(tracker, await aPhoto("Now.jpg"));
    await tracker.says("Ready");
    await tracker.type("#text", "This is how it looks now.");
    await tracker.click("form .send");
    await tracker.says("You added");
    assert.deepEqual(await filedFiles(tracker.mocks), ["Now.jpg"]);
    await holds(() => !tracker.text.includes("Ready"));
    await tracker.find("canvas");
    const saved: HTMLAnchorElement[] = [];
    Object.assign(HTMLAnchorElement.prototype, {
      click(this: HTMLAnchorElement) {
        saved.push(this);
      },
    });
    (visible(tracker.element, "ul[part=list] button") ?? assert.fail()).click();
    await holds(() => saved.length === 1);
    Reflect.deleteProperty(HTMLAnchorElement.prototype, "click");
    assert.equal(saved[0]?.download, "Now.jpg");
    assert.equal(saved[0]?.isConnected, false);
  });

  it("that are over when the complaint is sent are sent once more, and no word is lost", async () => {
    const tracker = await track();
    await chooseFiles(tracker, aDocument());
    await tracker.says("Ready");
    tracker.mocks.operators.get(tracker.mocks.site)?.uploads.clear();
    await fillForm(tracker);
    await tracker.click("form .send");
    await tracker.find("[part=number]");
    assert.deepEqual(await filedFiles(tracker.mocks), ["Bill of July.pdf"]);
  });
});

describe("a large photo", () => {
  it("is drawn smaller before it is sent", async () => {
    const tracker = await track();
    const noisy = await noise(3200);
    assert.isAbove(noisy.size, 1_000_000);
    await chooseFiles(tracker, noisy);
    await tracker.says("Ready");
    const [stored] = [...(tracker.mocks.operators.get(tracker.mocks.site)?.uploads.values() ?? [])];
    const picture = await createImageBitmap(stored?.content ?? new Blob());
    assert.deepEqual([picture.width, picture.height], [2560, 2560]);
    assert.isBelow(stored?.size ?? Infinity, noisy.size);
  });
});

/** A photo with so much in it that it is large. */
async function noise(side: number): Promise<File> {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const context = canvas.getContext("2d");
  const pixels = context?.createImageData(side, side) ?? assert.fail();
  for (let index = 0; index < pixels.data.length; index += 4)
    new DataView(pixels.data.buffer).setUint32(index, (((index * 2654435761) % 4294967296) | 0xff) >>> 0);
  context?.putImageData(pixels, 0, 0);
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 1));
  return new File([content ?? ""], "Noise.jpg", { type: "image/jpeg" });
}
