import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, test } from "node:test";

const languages = ["ru", "kk", "en"] as const;
type Language = (typeof languages)[number];

const folder = new URL("../packages/elements/texts/", import.meta.url);
const filesOf = (language: Language) => readdirSync(new URL(`${language}/`, folder)).sort();
/** Each language bends its dates in its own way, and so has other functions for them. */
const catalogues = filesOf("en").filter((file) => file !== "moments.ts");

/** Everything that a file says in a language, by its name. */
async function said(file: string, language: Language): Promise<object> {
  return (await import(new URL(`${language}/${file}`, folder).href)) as object;
}

/** What is written with Latin letters in every language: an example of a number, a tier, a figure, keys, kinds of files. */
const latin = /7K3F-92XQ-R|\bVIP\b|\bNPS\b|\bQR\b|Ctrl \+ Enter|\bCSV\b|\bPDF\b|\bHEIC\b|\bJSON\b/g;

/** Everything that a catalogue says, by its place in it. */
function* leaves(words: object, path = ""): Generator<[path: string, text: unknown]> {
  for (const [name, text] of Object.entries(words) as [string, unknown][]) {
    const place = path ? `${path}.${name}` : name;
    if (typeof text === "object" && text !== null) yield* leaves(text, place);
    else yield [place, text];
  }
}

/** The same with every function's own text, where what it says stands. */
function textsOf(words: object): [path: string, text: string][] {
  return [...leaves(words)].map(([path, text]) => [
    path,
    typeof text === "function" ? quotedIn(String(text)) : String(text),
  ]);
}

/** What stands between quotes in the source of a function, without what is put in, modules and language tags. */
function quotedIn(source: string): string {
  const unescaped = source.replaceAll(/\\(?:u[0-9a-f]{4}|x[0-9a-f]{2})/gi, (escape: string) =>
    String.fromCharCode(parseInt(escape.slice(2), 16)),
  );
  const quoted = unescaped.replaceAll(/"(ru|kk|en)"|import\([^)]*\)/g, "").match(/`[^`]*`|"[^"]*"/g) ?? [];
  return quoted.map((text) => text.replaceAll(/\$\{[^}]*\}/g, "").slice(1, -1)).join(" ");
}

describe("every catalogue", () => {
  test("stands in each language", () => {
    for (const language of languages) assert.deepEqual(filesOf(language), filesOf("en"));
    assert.ok(catalogues.length >= 16, String(catalogues.length));
  });

  for (const file of catalogues) {
    test(`says in each language the same things of ${file}, each as words or each as a sentence to fill`, async () => {
      const kinds = async (language: Language): Promise<string[]> =>
        [...leaves(await said(file, language))].map(([path, text]) => `${path}: ${typeof text}`).sort();
      const [ru, kk, en] = await Promise.all([kinds("ru"), kinds("kk"), kinds("en")]);
      const plain = (places: string[]): string[] =>
        places.map((place) => (place.includes(".events.") ? place.split(":", 1).join() : place));
      assert.ok(en.length > 5, en.join());
      assert.deepEqual(plain(ru), plain(en));
      assert.deepEqual(plain(kk), plain(en));
    });

    test(`leaves no word of ${file} empty`, async () => {
      for (const language of languages) {
        const empty = [...leaves(await said(file, language))].filter(
          ([, text]) => typeof text === "string" && text.trim() === "",
        );
        assert.deepEqual(empty, [], language);
      }
    });

    for (const language of ["ru", "kk"] as const)
      test(`writes nothing of ${file} in Latin letters, ${language}`, async () => {
        const foreign = textsOf(await said(file, language)).filter(([, text]) =>
          /[a-z]/i.test(text.replaceAll(latin, "")),
        );
        assert.deepEqual(foreign, []);
      });

    test(`writes nothing of ${file} in Cyrillic letters in English`, async () => {
      const foreign = textsOf(await said(file, "en")).filter(([, text]) => /\p{Script=Cyrillic}/u.test(text));
      assert.deepEqual(foreign, []);
    });
  }
});
