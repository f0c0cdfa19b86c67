import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "../../problems/problem.ts";
import { readJson } from "./json-body.ts";

const read = (text: string) => readJson(new TextEncoder().encode(text));
const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const isMalformed = (problem: unknown) => problem instanceof Problem && problem.code === "body-malformed";

test("P4: JSON in UTF-8 is read as it is", () => {
  const value = { words: "👩🏽‍💻 \u202eабв", list: [1, null, true, { deep: "é" }], "": 0 };
  assert.deepEqual(read(JSON.stringify(value)), value);
  assert.deepEqual(read(`{"constructor":1,"prototype":2}`), { constructor: 1, prototype: 2 });
});

test("P4: 64 levels are read, 65 are not", () => {
  assert.doesNotThrow(() => read(nested(64)));
  assert.throws(() => read(nested(65)), isMalformed);
});

test("P2: a megabyte in one list or one object is read", () => {
  assert.equal((read(`[${"0,".repeat(500_000)}0]`) as unknown[]).length, 500_001);
  assert.doesNotThrow(() => read(nested(1).replace("[", `[${'"a",'.repeat(200_000)}0`)));
});

for (const [name, body] of Object.entries({
  nothing: "",
  "half a value": `{"a":`,
  "a comment": `{"a":1} // b`,
  "a number that is none": "NaN",
  "NUL in a text": `{"a":"\\u0000"}`,
  "NUL in a name": `{"a\\u0000":1}`,
  "NUL in a list in a list": `[[["\\u0000"]]]`,
  "the first half of a pair": `"\\ud800"`,
  "the second half of a pair": `"\\udfff a"`,
  "a prototype": `{"__proto__":{}}`,
  "a prototype within": `[{"a":{"__proto__":1}}]`,
})) {
  test(`P4: ${name} is refused`, () => {
    assert.throws(() => read(body), isMalformed);
  });
}

for (const bytes of [
  [0xff],
  [0x22, 0xc3, 0x28, 0x22],
  [0x22, 0xed, 0xa0, 0x80, 0x22],
  [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22],
]) {
  test(`P4: the bytes ${bytes.map((byte) => byte.toString(16)).join(" ")} are refused, as they are no UTF-8`, () => {
    assert.throws(() => readJson(Uint8Array.from(bytes)), isMalformed);
  });
}
