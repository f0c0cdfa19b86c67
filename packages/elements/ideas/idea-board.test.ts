import { assert, oneEvent } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import type { Input } from "@otklik/openapi";
import { clientOf } from "../../../examples/widgets/states/state.ts";
import { holds, stage, visible, type PersonName, type Stage } from "../../../tests/widgets/stage.ts";
import "./idea-board.ts";

type Board = Stage<"otklik-idea-board">;

const ideas: Input<"createIdea">[] = [
  { step: "connect", title: "Let the courier set the phone up" },
  { step: "pay", title: "Show the price with everything in it" },
  { step: "pay", title: "Send one bill for the whole family" },
];

/** Three ideas, of which the first has two votes and is under review. */
async function propose(mocks: Mocks = createMocks()): Promise<Mocks> {
  for (const idea of ideas) await clientOf(mocks, "elena").createIdea(idea);
  for (const person of ["artem", "marina"] as const)
    await clientOf(mocks, person).voteForIdea({ number: "1" });
  await clientOf(mocks, "marina").reviewIdea({ number: "1" });
  return mocks;
}

async function board(mocks: Mocks, person: PersonName | undefined = "elena"): Promise<Board> {
  const shown = await stage("otklik-idea-board", { mocks, person });
  await shown.find(".card");
  return shown;
}

/** The numbers of the ideas that are shown, from above. */
function shownIn({ element }: Board): string {
  const list = visible(element, "ul[part=list]");
  return [...(list?.querySelectorAll<HTMLElement>(".item") ?? [])]
    .map(({ dataset }) => dataset["number"])
    .join();
}

function listing(shown: Board, numbers: string): Promise<void> {
  return holds(() => shownIn(shown) === numbers, `it lists ${numbers}`);
}

/** Waits until the board hears of changes. */
async function following(shown: Board): Promise<void> {
  await holds(() => shown.requests.some(({ url }) => url.includes("/events")));
  await holds(() => visible(shown.element, ".count"));
}

const vote = (number: string): string => `li:has([data-number="${number}"]) .vote`;

describe("idea board", () => {
  it("tells a stranger whom it is for, and asks nothing of the server but the settings", async () => {
    const shown = await stage("otklik-idea-board", { mocks: await propose() });
    await shown.says("Sign in as an employee");
    assert.deepEqual(
      shown.requests.map(({ url }) => new URL(url).pathname),
      ["/v1/pk_gorizont/settings"],
    );
  });

  it("lets a customer learn nothing: no idea, no count, no word of the server's", async () => {
    const shown = await board(await propose(), "anna");
    await shown.says("This board is for employees.");
    assert.equal(shown.text.trim(), "This board is for employees.");
    assert.equal(visible(shown.element, "otklik-idea-list")?.localName, undefined);
    assert.notInclude(shown.element.shadowRoot?.innerHTML, "courier");
    await assert.isAccessible(shown.element);
  });

  it("puts what most vote for on top, or what is newest", async () => {
    const shown = await board(await propose());
    await listing(shown, "1,3,2");
    await shown.type("[name=sort]", "newest");
    await listing(shown, "3,2,1");
  });

  it("narrows to a step of the journey, a status, words, and what one follows", async () => {
    const mocks = await propose();
    await clientOf(mocks, "artem").followIdea({ number: "3" });
    const shown = await board(mocks, "artem");
    await shown.click('[name=step][value="pay"]');
    await listing(shown, "3,2");
    await shown.click("[name=followed]");
    await listing(shown, "3");
    await shown.click("[name=followed]");
    await shown.click('[name=step][value=""]');
    await shown.type("[name=status]", "under_review");
    await listing(shown, "1");
    await shown.type("[name=status]", "");
    await shown.type("[type=search]", "family");
    await listing(shown, "3");
  });

  it("loses no choice that is made right after another one", async () => {
    const shown = await board(await propose());
    await shown.type("[type=search]", "the");
    await shown.type("[name=status]", "under_review");
    await listing(shown, "1");
    await shown.type("[name=status]", "");
    await shown.click('[name=step][value="pay"]');
    await listing(shown, "2,3");
  });

  it("counts the ideas of each step", async () => {
    const shown = await board(await propose());
    await following(shown);
    const counts = [...(visible(shown.element, ".journey")?.querySelectorAll("label") ?? [])]
      .map(({ innerText }) => innerText.replaceAll(/\s+/g, " ").trim())
      .filter((label) => /\d/.test(label));
    assert.deepEqual(counts, ["The whole journey 3", "Connect 1", "Pay 2"]);
  });

  it("says where nothing is found that one may propose it", async () => {
    const shown = await board(await propose());
    await shown.type("[type=search]", "zeppelin");
    await shown.says("Then yours will be the first.");
  });

  it("takes a vote and takes it back, and tells the page", async () => {
    const shown = await board(await propose());
    const voted = oneEvent(shown.element, "otklik-idea-voted");
    const button = await shown.find(vote("2"));
    assert.equal(button.ariaLabel, "Vote for “Show the price with everything in it”, 0 votes so far");
    button.click();
    assert.propertyVal(await voted, "number", "2");
    await shown.find(`${vote("2")}[aria-pressed=true]`);
    await holds(() => visible(shown.element, vote("2"))?.textContent.trim() === "1");
    await shown.click(vote("2"));
    await shown.find(`${vote("2")}[aria-pressed=false]`);
    await holds(() => visible(shown.element, vote("2"))?.textContent.trim() === "0");
  });

  it("keeps its order while one votes", async () => {
    const shown = await board(await propose());
    await following(shown);
    await shown.click(vote("2"));
    await shown.find(`${vote("2")}[aria-pressed=true]`);
    assert.equal(shownIn(shown), "1,3,2");
  });

  it("says in the server's words why a vote was refused, and does not blame the line", async () => {
    const shown = await board(await propose());
    await following(shown);
    shown.mocks.fail("voteForIdea", { status: 409, code: "step-not-possible" });
    await shown.click(vote("2"));
    await shown.says("Things have changed meanwhile.");
    assert.notInclude(shown.text, "No connection");
    shown.mocks.heal();
    await shown.click(vote("2"));
    await shown.find(`${vote("2")}[aria-pressed=true]`);
    assert.notInclude(shown.text, "Things have changed meanwhile.");
  });

  it("asks for no vote that is over", async () => {
    const mocks = await propose();
    await clientOf(mocks, "marina").declineIdea({ number: "2", reason: "It is there already." });
    const shown = await board(mocks);
    const button = await shown.find(vote("2"));
    assert.equal(button.ariaDisabled, "true");
    button.click();
    await shown.click(vote("3"));
    await shown.find(`${vote("3")}[aria-pressed=true]`);
    const asked = shown.requests.filter(({ method }) => method === "PUT" || method === "POST");
    assert.deepEqual(
      asked.map(({ url }) => new URL(url).pathname.replace("/v1/pk_gorizont", "")),
      ["/ideas/3/vote"],
    );
  });

  it("says of a new idea that there is one, and shows it when asked to", async () => {
    const shown = await board(await propose());
    await following(shown);
    await clientOf(shown.mocks, "artem").createIdea({ step: "use", title: "A button that calls back" });
    const news = await shown.find("[role=status] button");
    assert.equal(news.textContent.trim(), "There are new ideas — show them");
    assert.equal(shownIn(shown), "1,3,2");
    news.click();
    await listing(shown, "1,4,3,2");
    assert.equal(visible(shown.element, "[role=status] button")?.localName, undefined);
  });

  it("shows without a reload what became of an idea", async () => {
    const shown = await board(await propose());
    await following(shown);
    await clientOf(shown.mocks, "marina").declineIdea({ number: "3", reason: "Too dear." });
    await holds(() => visible(shown.element, '[data-number="3"]')?.innerText.includes("Declined"));
    assert.equal(shownIn(shown), "1,3,2");
  });

  it("says in one sentence that the ideas did not come, and tries again", async () => {
    const mocks = await propose();
    mocks.fail("listIdeas");
    const shown = await board(mocks);
    await shown.says("The ideas could not be loaded.");
    mocks.heal();
    await shown.click(".notice button");
    await listing(shown, "1,3,2");
  });

  it("leads from the list to an idea and back to its row", async () => {
    const shown = await board(await propose());
    await shown.click('[data-number="2"]');
    const heading = await shown.find("article h2");
    await holds(() => heading.matches(":focus"));
    await shown.click(".back");
    const row = await shown.find('[data-number="2"]');
    await holds(() => row.matches(":focus"));
  });
});
