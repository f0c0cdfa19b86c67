import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { html } from "./html.ts";
import { assets, chooseLanguage, renderPage } from "./site.ts";

const languages = ["ru", "kk", "en"] as const;
const publicPaths = ["/", "/support", "/callback", "/stepnet/support", "/stepnet/callback"];
const intranetPaths = ["/ideas", "/desk", "/stepnet/ideas", "/stepnet/desk"];
const paths = [...publicPaths, ...intranetPaths];
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

test("every widget has a page on which its words stand in until it comes", () => {
  const homes: Record<string, string[]> = {
    "otklik-feedback-form": ["/"],
    "otklik-complaint-tracker": ["/support", "/stepnet/support"],
    "otklik-promise-board": ["/support", "/stepnet/support"],
    "otklik-callback-request": ["/callback", "/stepnet/callback"],
    "otklik-idea-board": ["/ideas", "/stepnet/ideas"],
    "otklik-staff-desk": ["/desk", "/stepnet/desk"],
  };
  for (const [tag, home] of Object.entries(homes)) {
    const words = new RegExp(`<${tag}\\s*><p class="fallback">[^<]{40,}</p></${tag}`);
    const found = pages.filter(({ markup }) => words.test(markup)).map(({ path }) => path);
    assert.deepEqual(new Set(found), new Set(home), tag);
  }
});

test("every public page can be rated by a button of its own, which the form finds", () => {
  for (const { path, markup } of pages) {
    const [button] = all(markup, /<otklik-feedback-form for="([^"]+)" scale="nps">/g);
    assert.equal(button, publicPaths.includes(path) ? "rate-site" : undefined, path);
    if (button) assert.match(markup, new RegExp(`<button[^>]* type="button" id="${button}">[^<]+</button>`));
  }
});

test("what employees see waits in a template for those who may see it, and others can become one of them", () => {
  const mayLook: Record<string, string> = { ideas: "elena artem marina", desk: "artem marina" };
  for (const { path, markup } of pages) {
    const [people] = all(markup, /<template data-for="([^"]+)">/g);
    assert.equal(people, mayLook[path.split("/").at(-1) ?? ""], path);
    const [first] = all(markup, /<button[^>]* data-become="([^"]+)"/g);
    assert.equal(first, people?.split(" ")[0], path);
    for (const person of people?.split(" ") ?? []) assert.ok(markup.includes(`<option value="${person}">`));
  }
});

test("every id of a page is there once, and every name given by an id is found", () => {
  for (const { path, markup } of pages) {
    const ids = all(markup, /\sid="([^"]+)"/g);
    assert.deepEqual(ids, [...new Set(ids)], path);
    for (const id of all(markup, /aria-labelledby="([^"]+)"/g)) assert.ok(ids.includes(id), `${path}: ${id}`);
  }
});

test("the header says which of its sections one is in", () => {
  for (const { path, markup } of pages.filter((page) => page.path !== "/")) {
    const [header = ""] = all(markup, /<header([\s\S]*)<\/header>/g);
    const [current = ""] = all(header, /href="([^"?]+)[^"]*"\s+aria-current="page"/g);
    assert.equal(current, path);
  }
});

test("every style sheet, script and icon of a page is served", () => {
  for (const { path, markup } of pages) {
    const served = all(markup, /(?:href|src)="\/site\/([^"]+)"/g);
    assert.ok(served.length > 0, path);
    for (const file of served) {
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
