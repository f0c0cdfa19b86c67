import { assert, fixture, html } from "@open-wc/testing";
import "./promise-board.ts";
import { holds } from "../../../tests/widgets/stage.ts";
import { promiseBoardStates } from "../../../examples/widgets/states/promise-board.ts";
import { clientOf, lead, type State } from "../../../examples/widgets/states/state.ts";

type Board = Awaited<ReturnType<typeof lead<"otklik-promise-board">>>;

async function board(name: string, language = "en"): Promise<Board> {
  const page = await fixture<HTMLElement>(html`<main lang=${language}></main>`);
  return lead("otklik-promise-board", page, promiseBoardStates[name] as State<"otklik-promise-board">);
}

function all(shown: Board, selector: string): Element[] {
  return [...(shown.element.shadowRoot?.querySelectorAll(selector) ?? [])];
}

describe("the promise board", () => {
  it("says in one sentence how many of how many were answered in time in the last month that is over", async () => {
    const shown = await board("some months");
    const { months } = await clientOf(shown.mocks).getPromiseFigures();
    const [, last] = months;
    assert.match(
      all(shown, ".headline")[0]?.textContent ?? "",
      new RegExp(`^In \\w+ \\d+% of .*: ${last?.answer.kept} of ${last?.answer.decided}\\.$`),
    );
    assert.equal(all(shown, "select")[0]?.querySelectorAll("option").length, months.length);
  });

  it("tells another month when it is chosen, and announces it", async () => {
    const shown = await board("some months");
    const [headline] = all(shown, ".headline");
    const before = headline?.textContent;
    const select = (await shown.find("select")) as HTMLSelectElement;
    select.selectedIndex = 3;
    select.dispatchEvent(new Event("change"));
    await holds(() => headline?.textContent !== before, "another headline");
    assert.equal(headline?.getAttribute("aria-live"), "polite");
  });

  it("draws each topic's shares as bars beside their figures", async () => {
    const shown = await board("some months");
    const rows = all(shown, ".bars tbody tr");
    assert.isAbove(rows.length, 1);
    for (const row of rows) {
      for (const cell of row.querySelectorAll("td")) {
        const [, share = ""] = /(\d+)%/.exec(cell.textContent) ?? [];
        const length = Number(/h([\d.]+)v/.exec(cell.querySelector(".fill")?.getAttribute("d") ?? "")?.[1]);
        assert.closeTo(length, Number(share), 1);
        assert.equal(cell.querySelector("svg")?.getAttribute("aria-hidden"), "true");
      }
    }
  });

  it("has every month in a table, with a column for each figure", async () => {
    const shown = await board("all months");
    assert.equal(all(shown, ".scroll tbody tr").length, all(shown, "option").length);
    assert.equal(all(shown, ".scroll tbody tr:first-child td").length, 7);
  });

  it("leads to the table and the data of its own operator, in its language", async () => {
    const shown = await board("some months", "kk");
    assert.deepEqual(
      all(shown, "nav a").map((link) => link.getAttribute("href")),
      ["promise.csv", "promise"].map(
        (path) => `${shown.mocks.endpoint}/v1/${shown.mocks.site}/${path}?language=kk`,
      ),
    );
  });

  it("gives the newest hash to take away", async () => {
    const shown = await board("some months");
    const { chain } = await clientOf(shown.mocks).getPromiseFigures();
    const code = await shown.find("code");
    assert.include(code.textContent, chain?.hash.slice(0, 8) ?? "no chain");
    await shown.click("button.bare");
    await holds(() => shown.text.includes("Copied") || code.textContent.length === 64, "copied");
  });

  it("asks again after a failure", async () => {
    const shown = await board("figures failed");
    shown.mocks.heal();
    await shown.click("[role=alert] + button");
    await shown.find(".empty, .figures");
  });

  it("says that nobody has complained, and holds its room while it loads", async () => {
    assert.include((await board("empty")).text, "No complaints yet");
    assert.isAbove((await board("loading")).element.offsetHeight, 600);
  });

  it("asks the server for nothing but settings and figures", async () => {
    const shown = await board("some months");
    const asked = shown.requests.map(({ url }) => new URL(url).pathname.split("/").at(-1));
    assert.deepEqual(asked.sort(), ["promise", "settings"]);
  });
});
