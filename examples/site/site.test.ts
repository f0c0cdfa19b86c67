import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { html } from "./html.ts";
import { assets, chooseLanguage, renderPage } from "./site.ts";

const languages = ["ru", "kk", "en"] as const;
const paths = ["/", "/support", "/desk", "/stepnet/support", "/stepnet/desk"];
const pages = paths.flatMap((path) =>
  languages.map((language) => ({ path, language, markup: renderPage(path, { language }) ?? "" })),
);

function all(markup: string, pattern: RegExp): string[] {
  return [...markup.matchAll(pattern)].map((match) => match[1] ?? "");
}

test("a template escapes what it is given", () => {
  assert.equal(html`<p title="${'"'}">${"<b>&'"}</p>`.markup, '<p title="&quot;">&lt;b&gt;&amp;&#39;</p>');
  assert.equal(html`${[html`<i>1</i>`, undefined, 2]}`.markup, "<i>1</i>2");
});

test("every page says its language, its title and its description", () => {
  for (const { path, language, markup } of pages) {
    assert.match(markup, new RegExp(`<html lang="${language}">`), path);
    assert.match(markup, /<title>[^<]{8,}<\/title>/, path);
    assert.match(markup, /name="description" content="[^"]{20,}"/, path);
    assert.equal(all(markup, /<(h1)/g).length, 1, path);
  }
});

test("no page carries an inline script, style or handler", () => {
  for (const { path, markup } of pages) {
    assert.doesNotMatch(markup, /<style|\sstyle=|\son[a-z]+=|javascript:/i, path);
    assert.doesNotMatch(markup, /<script(?![^>]*\ssrc=)/, path);
  }
});

test("every link leads to a page that exists and keeps the language", () => {
  for (const { path, language, markup } of pages) {
    const links = all(markup, /<a[^>]*\shref="([^"]+)"/g).filter((href) => !href.startsWith("#"));
    const chosen = links.filter((href) => !all(markup, /href="([^"]+)"\s+hreflang/g).includes(href));
    for (const href of chosen) {
      const url = new URL(href, "http://site.example");
      assert.ok(renderPage(url.pathname, { language }), `${path} links to ${href}`);
      const mayDropLanguage = chooseLanguage(path, null) === language;
      assert.equal(url.searchParams.get("lang"), mayDropLanguage ? null : language, `${path}: ${href}`);
      if (url.hash) {
        assert.match(renderPage(url.pathname, { language }) ?? "", new RegExp(`id="${url.hash.slice(1)}"`));
      }
    }
  }
});

test("every style sheet, script and icon of a page is served", () => {
  for (const { path, markup } of pages) {
    for (const file of all(markup, /(?:href|src)="\/site\/([^"]+)"/g)) {
      assert.ok(existsSync(new URL(file, assets)), `${path} asks for ${file}`);
    }
  }
});

test("a page that does not exist is not rendered", () => {
  assert.equal(renderPage("/nowhere", { language: "en" }), undefined);
});

test("a path is read in the language asked for, or in the operator's own", () => {
  assert.equal(chooseLanguage("/support", "en"), "en");
  assert.equal(chooseLanguage("/support", "fr"), "ru");
  assert.equal(chooseLanguage("/stepnet/support", null), "kk");
});
