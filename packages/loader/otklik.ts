/** What `configure` takes; @otklik/elements says more of each. */
export interface LoaderOptions {
  endpoint?: string | undefined;
  site?: string | undefined;
  locale?: string | undefined;
  getToken?: (() => Promise<string | null> | string | null) | undefined;
  fetch?: typeof globalThis.fetch | undefined;
}

interface Registry {
  script: LoaderOptions;
  configured: LoaderOptions;
  listeners: Set<() => void>;
}

/** By tag, the names of what is needed at once: its pieces and, where it has words of its own, what else of a language. */
declare const NEEDS: Record<string, [pieces: string, words?: string]> | undefined;

/** Where the pieces are; like the needs, the build puts it in place. */
declare const PIECES: string;

const { url } = import.meta;
const needs = typeof NEEDS === "undefined" ? {} : NEEDS;
const page = globalThis as unknown as Record<symbol, Registry | undefined>;
const registry = (page[Symbol.for("otklik")] ??= { script: {}, configured: {}, listeners: new Set() });
const asked = new Set<string>();

/** Sets options for every widget of the page, now and later; what is not named stays as it was. */
export function configure(options: LoaderOptions): void {
  Object.assign(registry.configured, options);
  announce();
}

function announce(): void {
  for (const listener of registry.listeners) listener();
}

/** Imports what a tag needs, all at once: on a slow line each step of a chain costs a fifth of a second. */
async function load(element: Element): Promise<void> {
  const tag = element.localName;
  if (asked.has(tag)) return;
  asked.add(tag);
  const name = tag.slice(7);
  const [pieces = "", words] = needs[name] ?? [];
  const [language = ""] = /^(ru|kk|en)\b/i.exec(languageOf(element)) ?? [];
  const spoken = language && words !== undefined ? [name, ...list(words)] : [];
  const files = [
    name,
    ...list(pieces).map((piece) => PIECES + piece),
    ...spoken.map((file) => `${PIECES}${language.toLowerCase()}/${file}`),
  ];
  askForSettings(element);
  try {
    await Promise.all(files.map((file) => import(new URL(`${file}.js`, url).href)));
  } catch (reason) {
    // Asked for again with the next such tag; until then the page's own content stays visible.
    asked.delete(tag);
    console.warn(`<${tag}> did not load`, reason);
  }
}

/** Asks for the settings beside the code: the widget's own question for them is then answered from the cache. */
function askForSettings(element: Element): void {
  const endpoint = optionOf(element, "endpoint")?.replace(/\/+$/, "");
  const site = optionOf(element, "site");
  const language = languageOf(element);
  if (endpoint === undefined || !site || registry.configured.fetch) return;
  const query = language ? `?language=${encodeURIComponent(language)}` : "";
  const settings = `${endpoint}/v1/${encodeURIComponent(site)}/settings${query}`;
  // Where it fails, the widget's own question fails as well, and tells the person.
  fetch(settings, { credentials: "omit" }).catch(() => undefined);
}

function languageOf(element: Element): string {
  return optionOf(element, "locale") ?? element.closest("[lang]")?.getAttribute("lang") ?? "";
}

function optionOf(element: Element, name: "endpoint" | "site" | "locale"): string | undefined {
  return element.getAttribute(name) ?? registry.configured[name] ?? registry.script[name];
}

function list(names: string): string[] {
  return names ? names.split(" ") : [];
}

function readScript({ dataset }: HTMLScriptElement): void {
  const { endpoint = new URL("../../", url).href, site, locale } = dataset;
  registry.script = { endpoint, site, locale };
  announce();
}

/** Loads what comes near to being seen, now and later; what has no place of its own to be seen in does not wait. */
function watch(): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        // Styles of the page that hide a tag keep it from being seen only until the widget brings its own.
        const isHidden = getComputedStyle(target).display === "none" && !target.matches("[hidden]");
        if (isIntersecting || isHidden || target.matches("otklik-provider, [for]")) {
          observer.unobserve(target);
          void load(target);
        }
      }
    },
    { rootMargin: "50%" },
  );
  const find = (within: ParentNode): void => {
    for (const element of within.querySelectorAll(":not(:defined)"))
      if (element.localName.startsWith("otklik-")) observer.observe(element);
  };
  find(document);
  // Whatever is added, its parent is looked through: that takes in the added element itself.
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) if (addedNodes.length > 0) find(target as Element);
  }).observe(document, { childList: true, subtree: true });
}

if (typeof document !== "undefined") {
  const script = [...document.scripts].find(({ src }) => src === url);
  if (script) {
    readScript(script);
    new MutationObserver(() => readScript(script)).observe(script, { attributes: true });
  }
  watch();
}
