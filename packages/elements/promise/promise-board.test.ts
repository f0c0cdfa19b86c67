import { assert, fixture, html } from "@open-wc/testing";
import "./promise-board.ts";
import { holds, visible } from "../../../tests/widgets/stage.ts";
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

/** Does what the browser's clipboard would, for one test. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
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
      const cells = row.querySelectorAll("td");
      assert.isAbove(cells.length, 0);
      for (const cell of cells) {
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

  afterEach(() => Reflect.deleteProperty(navigator, "clipboard"));

  it("gives the newest hash to take away", async () => {
    const shown = await board("some months");
    const { chain } = await clientOf(shown.mocks).getPromiseFigures();
    const hash = chain?.hash ?? "no chain";
    const code = await shown.find("code");
    assert.include(code.textContent, hash.slice(0, 8));
    const written: string[] = [];
    clipboard((text) => Promise.resolve(void written.push(text)));
    await shown.click("button.bare");
    await shown.says("Copied");
    assert.deepEqual(written, [hash]);
  });

  it("shows the whole hash to be selected where the browser forbids the clipboard", async () => {
    const shown = await board("some months");
    clipboard(() => Promise.reject(new DOMException("", "NotAllowedError")));
    await shown.click("button.bare");
    await holds(() => visible(shown.element, "code")?.textContent.length === 64, "the whole hash");
    assert.notInclude(shown.text, "Copied");
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
