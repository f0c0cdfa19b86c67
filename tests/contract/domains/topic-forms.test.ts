import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "@otklik/client";
import type { Input } from "@otklik/openapi";
import { aComplaint, onEveryStage } from "../stage/stage.ts";

type Filing = Input<"createComplaint">;

onEveryStage((stage) => {
  const file = (more: Partial<Filing>) =>
    stage()
      .clientOf()
      .createComplaint({ ...aComplaint, ...more });
  const faultsOf = async (more: Partial<Filing>) => {
    const problem: unknown = await file(more).catch((reason: unknown) => reason);
    assert.ok(problem instanceof Problem && problem.status === 422);
    return problem.errors.map(({ pointer, code }) => `${pointer} ${code}`).sort();
  };

  test("a topic's form is told in the language asked for, and a topic that there is not is not found", async () => {
    const client = stage().clientOf();
    const form = await client.getTopicForm({ topic: "network", language: "en" });
    assert.deepEqual(
      form.attributes.map(({ id, title, kind }) => [id, title, kind]),
      [
        ["place", "Where does it happen?", "text"],
        ["since", "Since which day?", "date"],
        ["surroundings", "Indoors or outdoors?", "choice"],
      ],
    );
    assert.equal(form.answers[0]?.question, "What can I check when the signal is gone?");
    const russian = await client.getTopicForm({ topic: "network", language: "ru-RU" });
    assert.equal(russian.attributes[2]?.choices[0]?.name, "В помещении");
    assert.deepEqual((await client.getTopicForm({ topic: "other" })).attributes, []);
    await assert.rejects(client.getTopicForm({ topic: "none" }), { code: "not-found" });
  });

  test("what the topic asks is stored and told by its names, in the order of the form, to customer and staff", async () => {
    const attributes = { surroundings: "indoors", since: "2026-11-20", place: "12 Long Street" };
    const { complaint, receipt } = await file({ attributes });
    const told = [
      { id: "place", title: "Where does it happen?", value: "12 Long Street" },
      { id: "since", title: "Since which day?", value: "2026-11-20" },
      { id: "surroundings", title: "Indoors or outdoors?", value: "Indoors" },
    ];
    assert.deepEqual(complaint.attributes, told);
    const { token } = await stage().clientOf().openReceipt(receipt);
    const { number } = receipt;
    assert.deepEqual((await stage().clientOf({ token }).getComplaint({ number })).attributes, told);
    assert.deepEqual((await stage().clientOf("artem").getComplaint({ number })).attributes, told);
  });

  test("numbers and a yes stay what they are", async () => {
    const attributes = { amount: 299.5, repeats: true };
    const { complaint } = await file({ topic: "billing", attributes });
    assert.deepEqual(
      complaint.attributes.map(({ value }) => value),
      [299.5, true],
    );
  });

  test("what nobody asked, what is missing and what does not fit is refused where it stands", async () => {
    assert.deepEqual(await faultsOf({ attributes: { shoeSize: 43 } }), ["/attributes/shoeSize not-asked"]);
    const wrong = { since: "yesterday", surroundings: "under water", place: "x".repeat(201) };
    assert.deepEqual(await faultsOf({ attributes: wrong }), [
      "/attributes/place invalid",
      "/attributes/since invalid",
      "/attributes/surroundings invalid",
    ]);
    assert.deepEqual(await faultsOf({ topic: "billing", attributes: { amount: -1, repeats: "yes" } }), [
      "/attributes/amount invalid",
      "/attributes/repeats invalid",
    ]);
    const list = { attributes: { place: ["a", "list"] } } as unknown as Partial<Filing>;
    assert.match((await faultsOf(list)).join(), /^\/attributes\/place/);
  });

  test("further consents are taken in the version that is asked for, and never needed", async () => {
    const { consents } = await stage().clientOf().getTopicForm({ topic: "other", language: "en" });
    assert.deepEqual(
      consents.map(({ id, version }) => [id, version]),
      [
        ["surveys", "2026-01"],
        ["marketing", "2026-01"],
      ],
    );
    await file({ consents: [{ id: "surveys", version: "2026-01" }] });
    await file({ consents: [] });
    const wrong = [
      { id: "surveys", version: "2020-01" },
      { id: "moon", version: "1" },
    ];
    assert.deepEqual(await faultsOf({ consents: wrong }), [
      "/consents/0 outdated",
      "/consents/1 unknown-value",
    ]);
  });
});
