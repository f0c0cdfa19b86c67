import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "./house.ts";
import { shownByTag } from "./shown-by-tag.ts";

interface Described {
  name: string;
  description?: string;
}

interface Declaration {
  tagName: string;
  description?: string;
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  attributes?: Described[];
  members?: Described[];
}

const { customElements, exports } = JSON.parse(read("packages/elements/package.json")) as {
  customElements: string;
  exports: Record<string, unknown>;
};
const manifest = JSON.parse(read(`packages/elements/${customElements}`)) as {
  modules: { path: string; declarations: Declaration[] }[];
};
const declared = new Map(
  manifest.modules.flatMap(({ declarations }) => declarations.map((each) => [each.tagName, each])),
);
const shown = shownByTag();

test("the manifest is published, and describes every public tag in a module that is", () => {
  assert.equal(exports["./custom-elements.json"], `./${customElements}`);
  assert.deepEqual([...declared.keys()].sort(), [...shown.keys()].sort());
  const published = Object.values(exports).map((entry) => (entry as { default?: string }).default);
  for (const { path } of manifest.modules) assert.ok(published.includes(`./${path}`), path);
});

for (const [tag, { events, slots, parts, properties }] of shown)
  describe(tag, () => {
    const { description, ...lists } = declared.get(tag) ?? { tagName: tag };

    test("describes itself and all that it names with a sentence", () => {
      const all = [lists.events, lists.slots, lists.cssParts, lists.cssProperties, lists.members];
      const silent = all.flatMap((list = []) => list.filter((each) => !each.description));
      assert.ok(description);
      assert.deepEqual(silent, []);
    });

    test("documents the events that it fires and no other", () => {
      const documented = namesOf(lists.events);
      const written = [...events].filter((name) => !name.includes("*"));
      const patterns = [...events].filter((name) => name.includes("*")).map(patternOf);
      const fired = (name: string) => events.has(name) || patterns.some((pattern) => pattern.test(name));
      assert.deepEqual(
        written.filter((name) => !documented.includes(name)),
        [],
        "fired but not documented",
      );
      assert.deepEqual(
        documented.filter((name) => !fired(name)),
        [],
        "documented but never fired",
      );
      for (const pattern of patterns) assert.ok(documented.some((name) => pattern.test(name)));
    });

    test("documents the slots that it has and no other", () => {
      assert.deepEqual(namesOf(lists.slots), [...slots].sort());
    });

    test("documents the parts that it shows and no other", () => {
      assert.deepEqual(namesOf(lists.cssParts), [...parts].sort());
    });

    test("documents the properties of CSS that it reads and no other", () => {
      assert.deepEqual(namesOf(lists.cssProperties), [...properties].sort());
    });
  });

function namesOf(list: Described[] = []): string[] {
  return list.map(({ name }) => name).sort();
}

function patternOf(name: string): RegExp {
  return new RegExp(`^${name.replaceAll("*", "[a-z]+")}$`);
}
