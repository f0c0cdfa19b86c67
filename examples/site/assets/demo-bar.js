/** @typedef {{ token: string, expiresAt: string }} DemoToken */
/** @typedef {{ configure?: (options: { getToken: () => Promise<string | null> }) => void }} Otklik */

const bar = /** @type {HTMLElement} */ (document.querySelector(".demo-bar"));
const choice = /** @type {HTMLSelectElement} */ (bar.querySelector("select"));
const site = bar.dataset.site ?? "";
const key = `demo-person:${site}`;

/** @returns {string} Who the page is looked at as; a visitor where nobody is remembered or nothing can be. */
function rememberedPerson() {
  try {
    const person = localStorage.getItem(key) ?? "visitor";
    return Array.from(choice.options).some((option) => option.value === person) ? person : "visitor";
  } catch {
    return "visitor";
  }
}

/** @param {string} person Who to be from now on. */
function become(person) {
  try {
    localStorage.setItem(key, person);
  } catch {
    choice.value = rememberedPerson();
    return;
  }
  location.reload();
}

/** @returns {Promise<string | null>} A token of the demo's identity provider; null for a visitor. */
async function getToken() {
  const person = rememberedPerson();
  if (person === "visitor") return null;
  const response = await fetch("/demo/token", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ site, person }),
  });
  if (!response.ok) throw new Error(`The demo gave no token: ${response.status}`);
  const { token } = /** @type {DemoToken} */ (await response.json());
  return token;
}

/** Tells the widgets where tokens come from; a page whose widgets are missing works on without them. */
async function introduce() {
  try {
    /** @type {Otklik} */
    const otklik = await import("/otklik/v1/otklik.js");
    otklik.configure?.({ getToken });
  } catch (failure) {
    console.info("The widgets are not here:", failure);
  }
}

/** @returns {HTMLTemplateElement | undefined} What the page keeps in a template for the one who looks at it. */
function keptForPerson() {
  const template = /** @type {HTMLTemplateElement | null} */ (document.querySelector("template[data-for]"));
  const people = template?.dataset.for?.split(" ") ?? [];
  return template && people.includes(rememberedPerson()) ? template : undefined;
}

choice.value = rememberedPerson();
choice.disabled = false;
choice.addEventListener("change", () => become(choice.value));
for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (
  document.querySelectorAll("button[data-become]")
)) {
  button.addEventListener("click", () => become(button.dataset.become ?? "visitor"));
}
const kept = keptForPerson();
if (kept) document.querySelector(".gate")?.remove();
await introduce();
kept?.replaceWith(kept.content);
