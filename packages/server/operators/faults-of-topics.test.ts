import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { attributeFaults } from "@otklik/rules/topic-forms.js";
import { findFaults } from "./attribute-faults.ts";
import { readOperator } from "./read-operators.ts";

const own: [string] = ["http://127.0.0.1:8080"];
const good = await readFile(new URL("../../../examples/operators/gorizont.yaml", import.meta.url), "utf8");

/** The faults of the file with some text of it replaced. */
function faultsWith(from: string | RegExp, to: string): string[] {
  const text = good.replace(from, to);
  assert.notEqual(text, good);
  return readOperator(text, own).faults;
}

describe("what topics ask and answer, in an operator file", () => {
  const at = "/topics/0/attributes";

  test("has a title in each language", () => {
    const from = "en: Since which day?";
    assert.deepEqual(faultsWith(from, ""), [`${at}/properties/since/title/en is missing`]);
  });

  test("requires nothing that it does not ask", () => {
    assert.deepEqual(
      faultsWith("properties:\n        shop:", "required: [shop, floor]\n      properties:\n        shop:"),
      ["/topics/3/attributes/required names no property (floor)"],
    );
  });

  test("is a text, a choice, a date, a number or a yes", () => {
    assert.match(faultsWith("type: number", "type: colour").join(), /\/amount\/type must be equal to one of/);
    assert.match(
      faultsWith("format: date", "format: hour").join(),
      /\/since\/format must be equal to constant/,
    );
  });

  test("has limits that leave something", () => {
    assert.deepEqual(faultsWith("maximum: 10000000", "maximum: -1"), [
      "/topics/1/attributes/properties/amount/minimum is above the maximum",
    ]);
  });

  for (const pattern of ["^(a+)+$", "^[a-z]*$", "^a|b$", "[0-9]{4}", "^[0-9]{2,}$", "^[z-a]$"])
    test(`refuses the pattern ${pattern}, which may take long or holds no text to an end`, () => {
      const [fault] = faultsWith("maxLength: 200", `maxLength: 200\n          pattern: "${pattern}"`);
      assert.match(fault ?? "", /\/place\/pattern must go from/);
    });

  test("takes a pattern whose every repetition ends", () => {
    assert.deepEqual(
      faultsWith("maxLength: 200", 'maxLength: 200\n          pattern: "^[0-9]{4}-?[A-Z]{1,9}$"'),
      [],
    );
  });
});

test("what a topic requires is required, and nothing it does not ask is taken", () => {
  const text = good.replace(
    "properties:\n        shop:",
    "required: [shop]\n      properties:\n        shop:",
  );
  const { operator } = readOperator(text, own);
  assert.ok(operator);
  const faults = (given: Record<string, string>) =>
    attributeFaults({ topic: "shops", attributes: given }, operator, findFaults).map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );
  assert.deepEqual(faults({}), ["/attributes/shop required"]);
  assert.deepEqual(faults({ shop: "Station" }), []);
  assert.deepEqual(faults({ shop: "Station", "a/b": "1" }), ["/attributes/a~1b not-asked"]);
});
