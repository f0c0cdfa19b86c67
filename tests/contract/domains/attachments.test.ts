import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "@otklik/client";
import { aNote, aPhoto, fileOf, uploaded } from "../stage/files.ts";
import { aComplaint, onEveryStage, type Stage } from "../stage/stage.ts";

const hour = 3_600_000;
const problem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

/** The pointers and codes of what was wrong. */
async function faultsOf(work: Promise<unknown>): Promise<string[]> {
  const told = await work.catch((reason: unknown) => reason);
  assert.ok(told instanceof Problem, "it was not refused");
  return told.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

async function filedWith(stage: Stage, attachments: string[]) {
  const { complaint, receipt } = await stage.clientOf().createComplaint({ ...aComplaint, attachments });
  const { token } = await stage.clientOf().openReceipt(receipt);
  return { complaint, holder: stage.clientOf({ token }) };
}

onEveryStage((stage) => {
  test("files go with a complaint in the order in which they were named, and come back to who filed it and to staff", async () => {
    const [photo, note] = [await aPhoto(), aNote()];
    const ids = await uploaded(stage().clientOf(), photo, note);
    const { complaint, holder } = await filedWith(stage(), ids.toReversed());
    const { attachments = [] } = complaint.timeline[0] ?? {};
    assert.deepEqual(
      attachments.map(({ id, name, type, hasThumbnail }) => [id, name, type, hasThumbnail]),
      [
        [ids[1], "note.txt", "text/plain", false],
        [ids[0], "The lift.jpg", "image/jpeg", true],
      ],
    );
    const { number } = complaint;
    for (const reader of [holder, stage().clientOf("artem")]) {
      const read = await reader.getComplaint({ number });
      assert.deepEqual(read.timeline[0]?.attachments, attachments);
      const file = await reader.getAttachment({ id: ids[1] ?? "" });
      assert.equal(await file.text(), await note.content.text());
      const picture = await reader.getAttachment({ id: ids[0] ?? "", size: "thumbnail" });
      assert.match(picture.type, /^image\//);
    }
  });

  test("both sides attach files to their messages, and an entry without files has none", async () => {
    const { complaint, holder } = await filedWith(stage(), await uploaded(stage().clientOf(), aNote()));
    const { number } = complaint;
    const agent = stage().clientOf("artem");
    const [answerFile = ""] = await uploaded(agent, aNote("We were there.\n", "report.txt"));
    await agent.addComplaintMessage({ number, words: "See the report.", attachments: [answerFile] });
    const [secondFile = ""] = await uploaded(holder, aNote());
    await holder.addComplaintMessage({ number, words: "Thank you.", attachments: [secondFile] });
    const { timeline } = await holder.addComplaintMessage({ number, words: "Bye." });
    assert.deepEqual(
      timeline.map(({ attachments }) => attachments?.map(({ name }) => name)),
      [["note.txt"], ["report.txt"], ["note.txt"], undefined],
    );
    assert.equal(await (await holder.getAttachment({ id: answerFile })).text(), "We were there.\n");
  });

  test("whoever claims a complaint by its receipt reads the files that came before", async () => {
    const [id = ""] = await uploaded(stage().clientOf(), aNote());
    const { receipt } = await stage()
      .clientOf()
      .createComplaint({ ...aComplaint, attachments: [id] });
    const anna = stage().clientOf("anna");
    await assert.rejects(anna.getAttachment({ id }), problem("not-found"));
    await anna.claimReceipt(receipt);
    assert.ok(await anna.getAttachment({ id }));
  });

  test("the settings tell how many files are taken, how large and of which types, before one is chosen", async () => {
    const { attachments } = await stage().clientOf().getSettings();
    assert.deepEqual([attachments.count, attachments.size], [5, 10_000_000]);
    assert.ok(
      ["image/jpeg", "application/pdf", "text/plain", "audio/mp4"].every((type) =>
        attachments.types.includes(type),
      ),
    );
  });

  test("P13: a file is there for nobody but those who may read what it goes with", async () => {
    const [id = ""] = await uploaded(stage().clientOf(), aNote());
    const readers = [stage().clientOf("viktor"), stage().clientOf("artem", "pk_stepnet")];
    for (const reader of [...readers, stage().clientOf("artem")])
      await assert.rejects(reader.getAttachment({ id }), problem("not-found"), "before it is attached");
    await filedWith(stage(), [id]);
    const { holder: another } = await filedWith(stage(), await uploaded(stage().clientOf(), aNote()));
    for (const reader of [...readers, another])
      await assert.rejects(reader.getAttachment({ id }), problem("not-found"));
    await assert.rejects(stage().clientOf().getAttachment({ id }), problem("token-missing"));
    assert.ok(await stage().clientOf("artem").getAttachment({ id }));
  });

  test("a file is attached once, also where two ask at the same moment, and a refusal attaches none of the others", async () => {
    const [one = "", other = ""] = await uploaded(stage().clientOf(), aNote(), aNote());
    const tries = await Promise.allSettled([filedWith(stage(), [one]), filedWith(stage(), [one])]);
    assert.deepEqual(tries.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
    assert.deepEqual(await faultsOf(filedWith(stage(), [other, one])), ["/attachments/1 unknown-value"]);
    await filedWith(stage(), [other]);
  });

  test("a file of another operator, an unknown one and one whose bytes never came cannot be attached", async () => {
    const [foreign = ""] = await uploaded(stage().clientOf(undefined, "pk_stepnet"), aNote());
    const announced = { name: "note.txt", type: "text/plain", size: 3 };
    const { id: empty } = await stage().clientOf().createUpload(announced);
    for (const id of [foreign, empty, "0000000000000000000000"])
      assert.deepEqual(await faultsOf(filedWith(stage(), [id])), ["/attachments/0 unknown-value"]);
  });

  test("more than five files, or one twice, are refused", async () => {
    const ids = Array.from({ length: 6 }, (_, index) => String(index).repeat(22));
    assert.deepEqual(await faultsOf(filedWith(stage(), ids)), ["/attachments too-many"]);
    const twice = [ids[0] ?? "", ids[0] ?? ""];
    assert.deepEqual(await faultsOf(filedWith(stage(), twice)), ["/attachments repeated"]);
  });

  test("a type that is not taken and a size beyond the limit are refused before a byte is sent", async () => {
    const client = stage().clientOf();
    for (const type of [
      "text/html",
      "image/svg+xml",
      "image/heic",
      "application/zip",
      "IMAGE/JPEG",
      "video/mp4",
    ])
      assert.deepEqual(await faultsOf(client.createUpload({ name: "a", type, size: 9 })), [
        "/type unknown-value",
      ]);
    const large = { name: "a.pdf", type: "application/pdf", size: 10_000_001 };
    assert.deepEqual(await faultsOf(client.createUpload(large)), ["/size too-large"]);
    await client.createUpload({ ...large, size: 10_000_000 });
  });

  test("P31: the same key gives the same upload, and its bytes may come twice", async () => {
    const client = stage().clientOf();
    const options = { idempotencyKey: crypto.randomUUID() };
    const [one, other] = [
      await client.uploadFile(aNote(), options),
      await client.uploadFile(aNote(), options),
    ];
    assert.deepEqual(one, other);
    const { holder } = await filedWith(stage(), [one.id]);
    assert.deepEqual(
      await client.putUpload({ id: one.id, content: new Blob(["else"], { type: "text/plain" }) }),
      one,
    );
    assert.equal(await (await holder.getAttachment({ id: one.id })).text(), await aNote().content.text());
  });

  test("a file that was announced and not attached is over after a day; what is attached stays", async () => {
    const client = stage().clientOf();
    const [kept = "", left = ""] = await uploaded(client, aNote(), aNote());
    await filedWith(stage(), [kept]);
    const key = crypto.randomUUID();
    const before = await client.uploadFile(aNote(), { idempotencyKey: key });
    stage().advance(25 * hour);
    assert.deepEqual(await faultsOf(filedWith(stage(), [left])), ["/attachments/0 unknown-value"]);
    await assert.rejects(client.putUpload({ id: left, content: aNote().content }), problem("not-found"));
    assert.ok(await stage().clientOf("artem").getAttachment({ id: kept }));
    const after = await client.uploadFile(aNote(), { idempotencyKey: key });
    assert.notEqual(after.id, before.id);
    await filedWith(stage(), [after.id]);
  });

  test("bytes that are not of the type or the size that was announced are refused, and the right ones still taken", async () => {
    const client = stage().clientOf();
    const announced = { name: "a.txt", type: "text/plain", size: 3 };
    const { id } = await client.createUpload(announced);
    for (const [bytes, type] of [
      ["abcd", "text/plain"],
      ["ab", "text/plain"],
      ["abc", "application/pdf"],
    ] as const)
      await assert.rejects(
        client.putUpload({ id, content: new Blob([bytes], { type }) }),
        problem("file-mismatched"),
      );
    assert.equal(
      (await client.putUpload({ id, content: new Blob(["abc"], { type: "text/plain" }) })).size,
      3,
    );
  });

  test("P20: what a name pretends to be is cut off", async () => {
    for (const [name, label] of [
      ["../../etc/passwd", "passwd"],
      ["C:\\fakepath\\photo.txt", "photo.txt"],
      ["\u202egpj.exe.txt", "gpj.exe.txt"],
      ["a\r\nSet-Cookie: b=1.txt", "aSet-Cookie: b=1.txt"],
      ["Жалоба «№ 1».txt", "Жалоба «№ 1».txt"],
      ["/", "file"],
    ] as const) {
      const stored = await stage().clientOf().uploadFile(aNote("x", name));
      assert.equal(stored.name, label);
    }
  });

  test("P20: a file is told by its first bytes, whatever it calls itself", async () => {
    const html = new TextEncoder().encode("<!doctype html><script>alert(1)</script>");
    const pdf = new TextEncoder().encode("%PDF-1.7\n");
    const cases = [
      ["image/jpeg", html],
      ["image/png", html],
      ["image/webp", pdf],
      ["application/pdf", html],
      ["audio/mpeg", html],
      ["audio/mp4", html],
      ["audio/ogg", html],
      ["audio/webm", html],
      ["audio/wav", html],
      ["text/plain", Uint8Array.from([0x61, 0, 0x62])],
      ["text/plain", Uint8Array.from([0xff, 0xfe, 0x41])],
    ] as const;
    for (const [type, bytes] of cases)
      await assert.rejects(
        stage()
          .clientOf()
          .uploadFile(fileOf("a", type, bytes)),
        problem("file-mismatched"),
        `${type} was taken`,
      );
  });

  test("what is erased takes its files along", async () => {
    const [id = ""] = await uploaded(stage().clientOf(), aNote());
    const { complaint, receipt } = await stage()
      .clientOf()
      .createComplaint({ ...aComplaint, attachments: [id] });
    const holder = async () =>
      stage().clientOf({ token: (await stage().clientOf().openReceipt(receipt)).token });
    await (await holder()).withdrawComplaint({ number: complaint.number });
    stage().advance(200 * 24 * hour);
    assert.equal((await (await holder()).eraseMyData()).erased.length, 1);
    const staff = stage().clientOf("artem");
    await assert.rejects(staff.getAttachment({ id }), problem("not-found"));
    const { timeline } = await staff.getComplaint({ number: complaint.number });
    assert.equal(complaint.timeline[0]?.attachments?.length, 1);
    assert.ok(timeline.length > 0 && timeline.every(({ attachments }) => attachments === undefined));
  });
});
