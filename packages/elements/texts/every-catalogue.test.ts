import { assert } from "@open-wc/testing";
import { attachmentsWords } from "./attachments.ts";
import { callbackRequestWords } from "./callback-request.ts";
import { callbacksWords } from "./callbacks.ts";
import { complaintTrackerWords } from "./complaint-tracker.ts";
import { complaintsWords } from "./complaints.ts";
import { feedbackFormWords } from "./feedback-form.ts";
import { feedbackWords } from "./feedback.ts";
import { followingWords } from "./following.ts";
import { ideaBoardWords } from "./idea-board.ts";
import { ideasWords } from "./ideas.ts";
import { promiseBoardWords } from "./promise-board.ts";
import { keepingWords } from "./keeping.ts";
import { staffDeskWords } from "./staff-desk.ts";
import type { Language } from "./language.ts";

const catalogues: Record<string, Record<Language, () => Promise<object>>> = {
  attachments: attachmentsWords,
  "callback-request": callbackRequestWords,
  callbacks: callbacksWords,
  "complaint-tracker": complaintTrackerWords,
  complaints: complaintsWords,
  "feedback-form": feedbackFormWords,
  feedback: feedbackWords,
  following: followingWords,
  "receipt-entry": further(followingWords, ({ entry }) => entry()),
  "idea-board": ideaBoardWords,
  ideas: ideasWords,
  "idea-moves": further(ideasWords, ({ moves }) => moves()),
  keeping: keepingWords,
  "promise-board": promiseBoardWords,
  "staff-desk": staffDeskWords,
};

/** A catalogue that another one leads to. */
function further<Words>(
  from: Record<Language, () => Promise<Words>>,
  ask: (words: Words) => Promise<object>,
): Record<Language, () => Promise<object>> {
  return { ru: () => from.ru().then(ask), kk: () => from.kk().then(ask), en: () => from.en().then(ask) };
}

/** What is written with Latin letters in every language: an example of a number, a tier, a figure, keys, kinds of files. */
const latin = /7K3F-92XQ-R|\bVIP\b|\bNPS\b|\bQR\b|Ctrl \+ Enter|\bCSV\b|\bPDF\b|\bHEIC\b|\bJSON\b/g;

/** Everything that a catalogue says, by its place in it. */
function* leaves(words: object, path = ""): Generator<[path: string, said: unknown]> {
  for (const [name, said] of Object.entries(words) as [string, unknown][]) {
    const place = path ? `${path}.${name}` : name;
    if (typeof said === "object" && said !== null) yield* leaves(said, place);
    else yield [place, said];
  }
}

/** The same with every function's own text, where what it says stands. */
function textsOf(words: object): [path: string, text: string][] {
  return [...leaves(words)].map(([path, said]) => [
    path,
    typeof said === "function" ? quotedIn(String(said)) : String(said),
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
  for (const [name, inLanguage] of Object.entries(catalogues)) {
    it(`says in each language the same things of ${name}, each as words or each as a sentence to fill`, async () => {
      const kinds = async (language: Language): Promise<string[]> =>
        [...leaves(await inLanguage[language]())].map(([path, said]) => `${path}: ${typeof said}`).sort();
      const [ru, kk, en] = await Promise.all((["ru", "kk", "en"] as const).map(kinds));
      const isEvent = (place: string): boolean => place.startsWith("events.") || place.includes(".events.");
      const plain = (places: string[] = []): string[] =>
        places.map((place) => (isEvent(place) ? place.split(":", 1).join() : place));
      assert.isAbove(en?.length ?? 0, 5);
      assert.deepEqual(plain(ru), plain(en));
      assert.deepEqual(plain(kk), plain(en));
    });

    it(`leaves no word of ${name} empty`, async () => {
      for (const language of ["ru", "kk", "en"] as const) {
        const empty = [...leaves(await inLanguage[language]())].filter(
          ([, said]) => typeof said === "string" && said.trim() === "",
        );
        assert.deepEqual(empty, [], language);
      }
    });

    for (const language of ["ru", "kk"] as const)
      it(`writes nothing of ${name} in Latin letters, ${language}`, async () => {
        const foreign = textsOf(await inLanguage[language]()).filter(([, text]) =>
          /[a-z]/i.test(text.replaceAll(latin, "")),
        );
        assert.deepEqual(foreign, []);
      });

    it(`writes nothing of ${name} in Cyrillic letters in English`, async () => {
      const foreign = textsOf(await inLanguage.en()).filter(([, text]) => /\p{Script=Cyrillic}/u.test(text));
      assert.deepEqual(foreign, []);
    });
  }
});
