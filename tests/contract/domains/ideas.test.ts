import assert from "node:assert/strict";
import { test } from "node:test";
import { pages, Problem } from "@otklik/client";
import { onEveryStage } from "../stage/stage.ts";

onEveryStage((stage) => {
  const problem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;
  const elena = () => stage().clientOf("elena");
  const artem = () => stage().clientOf("artem");
  const marina = () => stage().clientOf("marina");

  const propose = async (title: string, more: { words?: string; step?: string } = {}) =>
    (await elena().createIdea({ step: "connect", title, ...more })).number;

  test("an idea has a number that counts, its author's name, and its author follows it", async () => {
    const idea = await elena().createIdea({ step: "pay", title: "  Show the bill before it is due.  " });
    assert.match(idea.number, /^\d+$/);
    assert.deepEqual(
      [idea.title, idea.status, idea.step.id],
      ["Show the bill before it is due.", "proposed", "pay"],
    );
    assert.deepEqual([idea.votes, idea.voted, idea.following, idea.comments], [0, false, true, 0]);
    assert.match(idea.author ?? "", /^Елена/);
    const next = await elena().createIdea({ step: "pay", title: "Another." });
    assert.equal(Number(next.number), Number(idea.number) + 1);
  });

  test("a step that is none of the journey's is refused", async () => {
    await assert.rejects(propose("Fly to the moon.", { step: "moon" }), problem("input-invalid"));
  });

  test("one employee has one vote, which can be taken back", async () => {
    const number = await propose("One vote each.");
    await artem().voteForIdea({ number });
    const again = await artem().voteForIdea({ number });
    assert.deepEqual([again.votes, again.voted], [1, true]);
    assert.equal((await marina().voteForIdea({ number })).votes, 2);
    assert.deepEqual((await elena().getIdea({ number })).voted, false);
    const back = await artem().withdrawVote({ number });
    assert.deepEqual([back.votes, back.voted], [1, false]);
    assert.equal((await artem().withdrawVote({ number })).votes, 1);
  });

  test("an idea goes its way with a named owner and a day, and everyone sees who moved it", async () => {
    const number = await propose("Let the courier set the phone up.");
    await marina().reviewIdea({ number });
    await marina().acceptIdea({ number, owner: " Irina Volkova ", dueOn: "2099-03-31" });
    await marina().startIdea({ number });
    await marina().shipIdea({ number });
    const { status, owner, dueOn, timeline, can } = await elena().getIdea({ number });
    assert.deepEqual([status, owner, dueOn], ["shipped", "Irina Volkova", "2099-03-31"]);
    assert.deepEqual(
      timeline.map(({ type, actor }) => [type, actor.role]),
      [
        ["idea.proposed", "employee"],
        ["idea.reviewed", "manager"],
        ["idea.accepted", "manager"],
        ["idea.started", "manager"],
        ["idea.shipped", "manager"],
      ],
    );
    assert.deepEqual(timeline[2]?.details, { owner: "Irina Volkova", dueOn: "2099-03-31" });
    assert.deepEqual(can, ["addIdeaComment"]);
  });

  test("a day that is over is no due date", async () => {
    const number = await propose("Yesterday.");
    await marina().reviewIdea({ number });
    const late = { number, owner: "Irina", dueOn: "2020-01-01" };
    await assert.rejects(marina().acceptIdea(late), (error: unknown) => {
      assert.ok(error instanceof Problem);
      assert.deepEqual(
        error.errors.map(({ pointer, code }) => `${pointer} ${code}`),
        ["/dueOn in-the-past"],
      );
      return true;
    });
  });

  test("a declined idea says why, to everyone", async () => {
    const number = await propose("Give every customer a pony.");
    await marina().declineIdea({ number, reason: "There are not enough ponies." });
    const { status, reason, timeline } = await elena().getIdea({ number });
    assert.deepEqual([status, reason], ["declined", "There are not enough ponies."]);
    assert.equal(timeline.at(-1)?.words, "There are not enough ponies.");
  });

  test("votes and followers of a merged idea go along, each person once", async () => {
    const [number, into] = [await propose("Longer hours."), await propose("Open until midnight.")];
    await artem().voteForIdea({ number });
    await artem().voteForIdea({ number: into });
    await marina().voteForIdea({ number });
    await marina().followIdea({ number });
    const merged = await marina().mergeIdea({ number, into });
    assert.deepEqual([merged.status, merged.mergedInto], ["merged", into]);
    const target = await marina().getIdea({ number: into });
    assert.deepEqual([target.votes, target.voted, target.following], [2, true, true]);
    assert.deepEqual(
      [target.timeline.at(-1)?.type, target.timeline.at(-1)?.details],
      ["idea.joined", { from: number }],
    );
  });

  test("an idea is merged into another one that is open, and into nothing else", async () => {
    const [number, closed] = [await propose("Merge me."), await propose("I am declined.")];
    await marina().declineIdea({ number: closed, reason: "No." });
    await assert.rejects(marina().mergeIdea({ number, into: number }), problem("input-invalid"));
    await assert.rejects(marina().mergeIdea({ number, into: "999999999" }), problem("input-invalid"));
    await assert.rejects(marina().mergeIdea({ number, into: closed }), problem("step-not-possible"));
    await assert.rejects(marina().mergeIdea({ number: "999999999", into: number }), problem("not-found"));
  });

  test("comments come oldest first and page by page, and are counted", async () => {
    const number = await propose("Say something.");
    const texts = ["One.", "Two.", "Three."];
    for (const text of texts) await artem().addIdeaComment({ number, words: text });
    const said: (string | null)[] = [];
    const list = (input: { cursor?: string; limit?: number }, options?: object) =>
      elena().listIdeaComments({ number, ...input }, options);
    for await (const page of pages(list, { limit: 2 })) said.push(...page.items.map(({ words }) => words));
    assert.deepEqual(said, texts);
    const { comments, timeline } = await elena().getIdea({ number });
    assert.deepEqual([comments, timeline.length], [3, 1]);
  });

  test("the list goes by votes or by age, narrowed to a state, a step, or what one follows", async () => {
    const [liked, fresh] = [
      await propose("Liked.", { step: "stay" }),
      await propose("Fresh.", { step: "stay" }),
    ];
    await artem().voteForIdea({ number: liked });
    await marina().reviewIdea({ number: liked });
    const list = async (input: Parameters<ReturnType<typeof elena>["listIdeas"]>[0]) =>
      (await artem().listIdeas({ step: "stay", ...input })).items.map(({ number }) => number);
    assert.deepEqual(await list({}), [liked, fresh]);
    assert.deepEqual(await list({ sort: "newest" }), [fresh, liked]);
    assert.deepEqual(await list({ status: ["under_review"] }), [liked]);
    assert.deepEqual(await list({ followed: true }), []);
    await artem().followIdea({ number: fresh });
    assert.deepEqual(await list({ followed: true }), [fresh]);
    assert.deepEqual(await list({ followed: false }), [liked]);
    await artem().unfollowIdea({ number: fresh });
    assert.deepEqual(await list({ followed: true }), []);
  });

  test("pages of the board hold everything once, in both orders", async () => {
    for (let count = 0; count < 5; count++) await propose(`Idea of page ${count}.`);
    for (const sort of ["votes", "newest"] as const) {
      const whole = (await artem().listIdeas({ sort, limit: 100 })).items.map(({ number }) => number);
      const paged: string[] = [];
      for await (const page of pages(artem().listIdeas, { sort, limit: 2 }))
        paged.push(...page.items.map(({ number }) => number));
      assert.deepEqual(paged, whole);
    }
  });

  for (const [sought, what] of [
    ["курьеры", "another form"],
    ["курер", "a typing error"],
    ["телефно", "two letters that changed places"],
    ["настроит новый телефон", "all its words"],
    ["КУРЬЕРА", "capital letters"],
    ["зеленый", "a letter without its dots"],
  ] as const) {
    test(`a Russian idea is found by ${what}: ${sought}`, async () => {
      const number = await propose("Пусть курьер настраивает новые телефоны у двери.", {
        words: "Зелёный угол на первой странице инструкции никто не видит.",
      });
      const { items } = await artem().listIdeas({ words: sought });
      assert.ok(items.some((item) => item.number === number));
    });
  }

  test("what speaks of something else is not found", async () => {
    const number = await propose("Кофе в каждом салоне.");
    const { items } = await artem().listIdeas({ words: "вертолёт" });
    assert.ok(items.every((item) => item.number !== number));
    const { items: sought } = await artem().listIdeas({ words: "кофе" });
    assert.ok(sought.some((item) => item.number === number));
  });

  test("an idea like the one being written is shown before it is proposed twice", async () => {
    const number = await propose("Отправлять договор на почту в день подключения.");
    const { items } = await artem().listSimilarIdeas({ words: "Присылать договоры по почте" });
    assert.equal(items[0]?.number, number);
    assert.ok(items.length <= 5);
    assert.deepEqual((await artem().listSimilarIdeas({ words: "zzzz qqqq" })).items, []);
  });

  test("figures count ideas by state and step", async () => {
    const before = await elena().getIdeaFigures();
    const number = await propose("Count me.", { step: "use" });
    await marina().reviewIdea({ number });
    const { total, byStatus, byStep } = await elena().getIdeaFigures();
    assert.equal(total, before.total + 1);
    assert.equal(byStatus["under_review"], (before.byStatus["under_review"] ?? 0) + 1);
    assert.equal(byStep["use"], (before.byStep["use"] ?? 0) + 1);
  });

  test("whoever is no employee learns nothing of an idea, not even whether it is there", async () => {
    const number = await propose("A secret.");
    for (const person of [undefined, "anna"] as const) {
      const refusals = await Promise.all(
        [number, "999999999"].map((each) =>
          stage()
            .clientOf(person)
            .getIdea({ number: each })
            .then(() => "learnt", refusalOf),
        ),
      );
      assert.deepEqual(refusals[0], refusals[1]);
      assert.equal(refusals[0]?.slice(0, 3), person ? "403" : "401");
    }
  });
});

function refusalOf(error: unknown): string {
  assert.ok(error instanceof Problem);
  const { status, code, title, detail } = error;
  return [status, code, title, detail].join(" ");
}
