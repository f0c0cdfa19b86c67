import assert from "node:assert/strict";
import { test } from "node:test";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { Problem, type FileToUpload } from "@otklik/client";
import { assertSoon } from "../../servers/stopwatch.ts";
import { assertRefused } from "../stage/contractual-fetch.ts";
import { aNote, aPhoto, fileOf, uploaded } from "../stage/files.ts";
import { aComplaint, onServers, type Stage } from "../stage/stage.ts";

const megabyte = 1_000_000;
const text = (content: string) => new TextEncoder().encode(content);

/** Attaches a file to a complaint; gives its id. */
async function attached(stage: Stage, file: FileToUpload): Promise<string> {
  const [id = ""] = await uploaded(stage.clientOf(), file);
  await stage.clientOf().createComplaint({ ...aComplaint, attachments: [id] });
  return id;
}

async function read(stage: Stage, id: string, query = ""): Promise<Response> {
  return stage.fetch(`${stage.endpoint}/v1/pk_gorizont/attachments/${id}${query}`, {
    headers: { authorization: `Bearer ${await stage.tokenOf("artem")}` },
  });
}

async function bytesOf(stage: Stage, id: string, query = ""): Promise<Buffer> {
  return Buffer.from(await (await read(stage, id, query)).arrayBuffer());
}

/** A body and the headers it is sent with. */
type Sent = { body: BodyInit; "content-type": string; "content-encoding"?: string };

/** Announces so many bytes of a type. */
async function announced(stage: Stage, type: string, size: number): Promise<string> {
  const { path } = await stage.clientOf().createUpload({ name: "a", type, size });
  return `${stage.endpoint}/v1/pk_gorizont${path}`;
}

function put(stage: Stage, url: string, { body, ...headers }: Sent): Promise<Response> {
  return stage.fetch(url, { method: "PUT", body, headers });
}

/** A black picture of so many pixels each way, in next to no bytes. */
function bomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc(side * (Math.ceil(side / 8) + 1)));
  const chunk = (type: string, data: Buffer) => {
    const content = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(content));
    return Buffer.concat([length, content, check]);
  };
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const [head, body, end] = [chunk("IHDR", header), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([signature, head, body, end]);
}

onServers((stage) => {
  test("P20: of a photo nothing stays but what one sees: no place, no telephone, no words, and it stands upright", async () => {
    const photo = await aPhoto();
    const before = Buffer.from(await photo.content.arrayBuffer());
    assert.ok(before.includes("whereabouts-of-anna") && (await sharp(before).metadata()).exif);
    const id = await attached(stage(), photo);
    for (const query of ["", "?size=thumbnail"]) {
      const after = await bytesOf(stage(), id, query);
      const { exif, xmp, iptc, icc, orientation, width, height } = await sharp(after).metadata();
      assert.deepEqual(
        [exif, xmp, iptc, icc, orientation],
        [undefined, undefined, undefined, undefined, undefined],
      );
      assert.ok(!after.includes("whereabouts-of-anna") && !after.includes("Exif"));
      assert.ok(height > width, "it lies on its side");
    }
  });

  test("a photo of a telephone becomes no larger than a screen, its thumbnail no larger than 320 pixels", async () => {
    const id = await attached(stage(), await aPhoto({ width: 8000, height: 6000 }));
    const [whole, thumbnail] = [await bytesOf(stage(), id), await bytesOf(stage(), id, "?size=thumbnail")];
    const sizeOf = async (bytes: Buffer) => {
      const { width, height, format } = await sharp(bytes).metadata();
      return [width, height, format];
    };
    assert.deepEqual(await sizeOf(whole), [1920, 2560, "jpeg"]);
    assert.deepEqual(await sizeOf(thumbnail), [240, 320, "webp"]);
  });

  test("P20: a file is served to be saved, unsniffed, in a sandbox, to no cache, under a name that ends as its type", async () => {
    const name = 'Жалоба "1"; x=.html';
    const answer = await read(stage(), await attached(stage(), aNote("<script>alert(1)</script>", name)));
    const header = (each: string) => answer.headers.get(each) ?? "";
    assert.equal(header("content-type"), "text/plain; charset=utf-8");
    assert.equal(header("x-content-type-options"), "nosniff");
    assert.match(header("content-security-policy"), /^sandbox; default-src 'none'$/);
    assert.equal(header("cache-control"), "no-store");
    assert.equal(header("cross-origin-resource-policy"), "same-origin");
    const disposition = header("content-disposition");
    assert.match(
      disposition,
      /^attachment; filename="[\w .-]+\.txt"; filename\*=UTF-8''[\w.%!&#$+^`|~-]+\.txt$/,
    );
    assert.equal(decodeURIComponent(disposition.split("UTF-8''")[1] ?? ""), `${name}.txt`);
  });

  test("P20: a picture that is a page as well comes back as a picture alone", async () => {
    const photo = Buffer.from(await (await aPhoto()).content.arrayBuffer());
    const polyglot = Buffer.concat([photo, text("<script>alert(1)</script>")]);
    const id = await attached(stage(), fileOf("a.jpg", "image/jpeg", new Uint8Array(polyglot)));
    assert.ok(!(await bytesOf(stage(), id)).includes("<script"));
  });

  for (const [what, make] of Object.entries({
    "a picture that is cut off": async () => {
      const whole = Buffer.from(await (await aPhoto()).content.arrayBuffer());
      return ["image/jpeg", whole.subarray(0, whole.length / 2)] as const;
    },
    "nothing but a picture's beginning": () =>
      ["image/png", Buffer.from("\x89PNG\r\n\x1a\n", "latin1")] as const,
    "a picture of another format under its name": async () => {
      const gif = await sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
        .gif()
        .toBuffer();
      return ["image/jpeg", Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), gif])] as const;
    },
    "a bomb of 400 million pixels": () => ["image/png", bomb(20_000)] as const,
    "a drawing that names files": () =>
      ["image/webp", Buffer.from('RIFF0000WEBP<svg><image href="file:///etc/passwd"/></svg>')] as const,
  })) {
    test(`P2: ${what} is refused soon, with a sentence for the person`, async () => {
      const [type, bytes] = await make();
      const url = await announced(stage(), type, bytes.length);
      const answer = await assertSoon(
        () => put(stage(), url, { body: new Uint8Array(bytes), "content-type": type }),
        { control: () => announced(stage(), type, bytes.length), within: 3000 },
      );
      const { code, detail = "" } = await assertRefused(answer, 422);
      assert.equal(code, "file-unreadable");
      assert.ok(detail.length > 20);
    });
  }

  test("a file of ten megabytes comes back byte by byte", async () => {
    const bytes = new Uint8Array(10 * megabyte);
    bytes.set(text("%PDF-1.7\n"));
    bytes.forEach((_, index) => index > 9 && (bytes[index] = (index * 7 + (index >> 8)) % 256));
    const id = await attached(stage(), fileOf("plan.pdf", "application/pdf", bytes));
    assert.ok((await bytesOf(stage(), id)).equals(bytes));
  });

  test("P4: more than ten megabytes are refused, said or unsaid, and the refusal can be read", async () => {
    const url = await announced(stage(), "application/pdf", 10 * megabyte);
    const type = { "content-type": "application/pdf" };
    const body = new Uint8Array(10 * megabyte + 1);
    await assertRefused(await put(stage(), url, { body, ...type }), 413);
    const streamed = new ReadableStream({
      start(controller) {
        for (let piece = 0; piece < 11; piece++) controller.enqueue(new Uint8Array(megabyte));
        controller.close();
      },
    });
    const init = { method: "PUT", body: streamed, headers: type, duplex: "half" } as RequestInit;
    await assertRefused(await stage().fetch(url, init), 413);
  });

  test("P4: what is no file of ours, compressed, or empty is refused before it is looked at", async () => {
    const url = await announced(stage(), "text/plain", 3);
    const body = text("abc");
    for (const type of [
      "text/html",
      "image/svg+xml",
      "application/json",
      "multipart/form-data; boundary=a",
      "text/plain; charset=latin1",
      "image/jpeg; a=b",
      "",
    ])
      await assertRefused(await put(stage(), url, { body, "content-type": type }), 415);
    const plain = { body, "content-type": "text/plain" };
    await assertRefused(await put(stage(), url, { ...plain, "content-encoding": "gzip" }), 415);
    await assertRefused(await put(stage(), url, { ...plain, body: new Uint8Array() }), 422);
    const inUtf8 = { body, "content-type": "text/plain; charset=UTF-8" };
    assert.equal((await put(stage(), url, inUtf8)).status, 200);
  });

  test("P3: an id is an id, and leads nowhere else", async () => {
    for (const id of [
      "..%2f..%2fcomplaints",
      "%00".repeat(22),
      "a",
      "a".repeat(23),
      "%2e%2e",
      "'; drop table attachments",
    ]) {
      const url = `${stage().endpoint}/v1/pk_gorizont/uploads/${id}`;
      await assertRefused(await put(stage(), url, { body: text("abc"), "content-type": "text/plain" }));
      await assertRefused(await read(stage(), id));
    }
    await assertRefused(await read(stage(), "a".repeat(22), "?size=huge"), 422);
  });

  test("an address that announces too much within an hour is asked to wait", async () => {
    const client = stage().clientOf("anna", "pk_stepnet");
    const announce = () => client.createUpload({ name: "a", type: "audio/ogg", size: 10 * megabyte });
    const outcomes = await Promise.all(
      Array.from({ length: 31 }, () => announce().catch((reason: unknown) => reason)),
    );
    const refused = outcomes.filter((outcome) => outcome instanceof Problem);
    assert.deepEqual(
      refused.map(({ status, code }) => [status, code]),
      [[429, "rate-exceeded"]],
    );
    assert.ok((refused[0]?.retryAfter ?? 0) > 60);
  });
});
