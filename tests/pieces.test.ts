import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hashOf, momentOf, piecesOf, type Module } from "../packages/build/pieces.ts";
import { read } from "./house.ts";

/** What the last build of the widgets said of itself. */
const { modules, starts } = JSON.parse(read("packages/build/dist/pieces.json")) as {
  modules: string[];
  starts: Record<string, string[]>;
};

/** What every tag starts with. */
const always = [
  "@lit/reactive-element",
  "lit",
  "lit-element",
  "lit-html",
  "packages/client/calls/first-questions.ts",
  "packages/elements/cases/sending/draft-form.ts",
  "packages/elements/look/controls/button.ts",
  "packages/elements/look/controls/field.ts",
  "packages/elements/look/controls/tick.ts",
  "packages/elements/look/decorators.ts",
  "packages/elements/look/icons.ts",
  "packages/elements/look/notice.ts",
  "packages/elements/look/skeleton.ts",
  "packages/elements/look/tokens.ts",
  "packages/elements/look/widget.ts",
  "packages/elements/page/ancestors.ts",
  "packages/elements/page/configurable-element.ts",
  "packages/elements/page/connected-element.ts",
  "packages/elements/page/latest.ts",
  "packages/elements/page/nearest-language.ts",
  "packages/elements/page/options.ts",
  "packages/elements/page/registry.ts",
  "packages/elements/page/same-options.ts",
  "packages/elements/texts/language.ts",
  "tslib",
];

/** What each tag brings besides, before anybody touches it; its texts are those in Kazakh. */
const beginnings: Record<string, string[]> = {
  provider: ["packages/elements/page/provider.ts"],
  "feedback-form": [
    "packages/elements/cases/receipts/receipt-widget.ts",
    "packages/elements/cases/sending/receipt-place.ts",
    "packages/elements/feedback/feedback-draft.ts",
    "packages/elements/feedback/feedback-form.ts",
    "packages/elements/feedback/score-form.ts",
    "packages/elements/look/controls/rating.ts",
    "packages/elements/texts/feedback-form.ts",
    "packages/elements/texts/kk/feedback-form.ts",
  ],
  "complaint-tracker": [
    "packages/elements/cases/attachments/file-field.ts",
    "packages/elements/cases/receipts/receipt-widget.ts",
    "packages/elements/cases/sending/receipt-place.ts",
    "packages/elements/complaints/complaint-draft.ts",
    "packages/elements/complaints/complaint-form.ts",
    "packages/elements/complaints/complaint-tracker.ts",
    "packages/elements/complaints/public-promise.ts",
    "packages/elements/look/band.ts",
    "packages/elements/look/controls/choice.ts",
    "packages/elements/look/controls/consent.ts",
    "packages/elements/texts/complaint-tracker.ts",
    "packages/elements/texts/duration.ts",
    "packages/elements/texts/kk/complaint-tracker.ts",
    "packages/elements/texts/plural.ts",
  ],
  "callback-request": [
    "packages/elements/callbacks/callback-request.ts",
    "packages/elements/callbacks/slot-days.ts",
    "packages/elements/callbacks/slot-picker.styles.ts",
    "packages/elements/callbacks/slot-picker.ts",
    "packages/elements/cases/receipts/receipt-widget.ts",
    "packages/elements/cases/sending/receipt-place.ts",
    "packages/elements/page/every-minute.ts",
    "packages/elements/texts/callback-request.ts",
    "packages/elements/texts/kk/callback-request.ts",
    "packages/elements/texts/kk/moments.ts",
    "packages/elements/texts/moment.ts",
  ],
  "idea-board": [
    "packages/elements/cases/case-event.ts",
    "packages/elements/ideas/idea-board.ts",
    "packages/elements/ideas/idea-filter.ts",
    "packages/elements/ideas/idea-list.styles.ts",
    "packages/elements/ideas/idea-list.ts",
    "packages/elements/ideas/idea-row.ts",
    "packages/elements/ideas/vote.ts",
    "packages/elements/look/badge.ts",
    "packages/elements/look/list.styles.ts",
    "packages/elements/texts/idea-board.ts",
    "packages/elements/texts/kk/idea-board.ts",
    "packages/elements/texts/plural.ts",
  ],
  "promise-board": [
    "packages/elements/cases/attachments/file-field.ts",
    "packages/elements/look/band.ts",
    "packages/elements/look/controls/choice.ts",
    "packages/elements/look/controls/consent.ts",
    "packages/elements/promise/drawn-shares.ts",
    "packages/elements/promise/promise-board.styles.ts",
    "packages/elements/promise/promise-board.ts",
    "packages/elements/promise/promise-figure.ts",
    "packages/elements/promise/promise-proof.ts",
    "packages/elements/promise/promise-tables.styles.ts",
    "packages/elements/promise/promise-tables.ts",
    "packages/elements/promise/told.ts",
    "packages/elements/texts/duration.ts",
    "packages/elements/texts/kk/promise-board.ts",
    "packages/elements/texts/promise-board.ts",
  ],
  "staff-desk": [
    "ky",
    "openapi/generated/routes.ts",
    "openapi/index.ts",
    "packages/client/calls/call.ts",
    "packages/client/calls/exact-json.ts",
    "packages/client/calls/pages.ts",
    "packages/client/calls/patience.ts",
    "packages/client/calls/problem.ts",
    "packages/client/calls/remembering-fetch.ts",
    "packages/client/calls/token.ts",
    "packages/client/client.ts",
    "packages/client/index.ts",
    "packages/client/stream/event-stream.ts",
    "packages/client/stream/live-events.ts",
    "packages/elements/cases/attachments/file-field.ts",
    "packages/elements/cases/case-event.ts",
    "packages/elements/cases/followed-view.ts",
    "packages/elements/cases/followed.ts",
    "packages/elements/cases/sending/fault-summary.ts",
    "packages/elements/cases/sending/submission.ts",
    "packages/elements/cases/telling.ts",
    "packages/elements/cases/timeline.ts",
    "packages/elements/desk/staff-desk.styles.ts",
    "packages/elements/desk/staff-desk.ts",
    "packages/elements/look/badge.ts",
    "packages/elements/look/band.ts",
    "packages/elements/look/controls/choice.ts",
    "packages/elements/look/controls/consent.ts",
    "packages/elements/look/controls/tabs.ts",
    "packages/elements/look/controls/toast.ts",
    "packages/elements/look/later-icons.ts",
    "packages/elements/look/list.styles.ts",
    "packages/elements/look/story.ts",
    "packages/elements/page/connection.ts",
    "packages/elements/page/every-minute.ts",
    "packages/elements/page/kept-text.ts",
    "packages/elements/page/line.ts",
    "packages/elements/page/live.ts",
    "packages/elements/texts/duration.ts",
    "packages/elements/texts/following.ts",
    "packages/elements/texts/idea-board.ts",
    "packages/elements/texts/kk/desk-complaints.ts",
    "packages/elements/texts/kk/moments.ts",
    "packages/elements/texts/kk/staff-desk.ts",
    "packages/elements/texts/moment.ts",
    "packages/elements/texts/plural.ts",
    "packages/elements/texts/staff-desk.ts",
  ],
};

describe("before the first touch", () => {
  for (const [tag, own] of Object.entries(beginnings))
    test(`${tag} brings what is listed here and no other module`, () => {
      assert.deepEqual(starts[tag], [...always, ...own].sort());
    });

  test("every tag is listed", () => {
    assert.deepEqual(Object.keys(starts).sort(), Object.keys(beginnings).sort());
  });
});

describe("a module that says when it is loaded", () => {
  test("is believed where it names a moment or a tag", () => {
    assert.equal(momentOf("/** @loaded start */\nexport {};\n", []), "start");
    assert.equal(momentOf("/** @loaded idea-board */\nexport {};\n", ["idea-board"]), "idea-board");
    assert.equal(momentOf("export {};\n", []), undefined);
  });

  test("fails the build at a moment that is none, in a sentence that names those there are", () => {
    assert.throws(
      () => momentOf("/** @loaded soon */\n", ["idea-board"]),
      /“@loaded soon” is no moment.*start.*idea-board/,
    );
    assert.throws(() => momentOf("import x;\n/** @loaded start */\n", []), /first line/);
  });
});

describe("modules are served together", () => {
  const tags = new Map([
    ["a.ts", "a"],
    ["b.ts", "b"],
    ["rare.ts", "rare"],
  ]);

  test("where all forms start with them, and where all come to them", () => {
    const pieces = piecesOf(
      graph({
        "a.ts": [["element.ts"], ["screens.ts"]],
        "b.ts": [["element.ts"], ["screens.ts"]],
        "element.ts": [["lit.js"]],
        "screens.ts": [["client.ts"]],
      }),
      tags,
    );
    assert.equal(pieces.get("lit.js"), "start");
    assert.equal(pieces.get("client.ts"), "following");
    assert.equal(pieces.get("a.ts"), undefined);
  });

  test("with the module that says so, unless others need what it imports", () => {
    const pieces = piecesOf(
      graph({
        "a.ts": [["row.ts", "badge.ts"], []],
        "b.ts": [[], ["badge.ts"]],
        "rare.ts": [["row.ts"], []],
        "row.ts": [["cell.ts", "badge.ts"], [], "a"],
      }),
      tags,
    );
    assert.deepEqual(
      ["row.ts", "cell.ts", "a.ts", "badge.ts"].map((id) => pieces.get(id)),
      ["a", "a", "a", "badge"],
    );
  });
});

describe("the address of the pieces", () => {
  test("covers every package and every library that is in them", () => {
    const rooms = [
      "openapi/",
      "packages/client/",
      "packages/elements/",
      "packages/rules/",
      "node_modules/lit/",
    ];
    for (const room of [...rooms, "node_modules/ky/", "node_modules/idb-keyval/"])
      assert.ok(
        modules.some((module) => module.startsWith(room)),
        room,
      );
    const brought = Object.values(starts)
      .flat()
      .filter((name) => name.endsWith(".ts"));
    assert.deepEqual(
      brought.filter((name) => !modules.includes(name)),
      [],
    );
  });

  test("changes with every module, its name and its code, and with the build itself", () => {
    const sources = modules.map((name): [string, string] => [name, `code of ${name}`]);
    const recipe = [Buffer.from("build")];
    const address = hashOf(sources, recipe);
    assert.equal(hashOf([...sources].reverse(), recipe), address);
    for (const [index, [name, code]] of sources.entries()) {
      assert.notEqual(hashOf(sources.with(index, [name, `${code}!`]), recipe), address);
      assert.notEqual(hashOf(sources.with(index, [`${name}x`, code]), recipe), address);
    }
    assert.notEqual(hashOf(sources, [Buffer.from("another build")]), address);
  });
});

/** Modules by id, each with what it imports, what it imports dynamically, and its moment; those only imported are leaves. */
function graph(written: Record<string, [imports: string[], dynamicImports?: string[], moment?: string]>) {
  const leaves = Object.values(written).flatMap(([imports, asked = []]) => [...imports, ...asked]);
  const ids = new Set([...Object.keys(written), "rare.ts", ...leaves]);
  return new Map(
    [...ids].map((id): [string, Module] => {
      const [imports = [], dynamicImports = [], moment] = written[id] ?? [];
      return [id, { imports, dynamicImports, size: id.length, moment: id === "rare.ts" ? "rarely" : moment }];
    }),
  );
}
