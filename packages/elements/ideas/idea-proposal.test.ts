import { assert, oneEvent } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import { clientOf } from "../../../examples/widgets/states/state.ts";
import { holds, stage, valueOf, visible, type Stage } from "../../../tests/widgets/stage.ts";
import "./idea-board.ts";

type Board = Stage<"otklik-idea-board">;

const title = "Let people pause their tariff for a month";
const send = "form .send";

async function begin(mocks: Mocks = createMocks()): Promise<Board> {
  const board = await stage("otklik-idea-board", { mocks, person: "elena" });
  await board.click("otklik-idea-list > button");
  await board.find("#title");
  return board;
}

async function fill(board: Board): Promise<void> {
  await board.click("form [name=step]");
  await board.type("#title", title);
}

function proposals({ requests }: Board): Request[] {
  return requests.filter(({ method, url }) => method === "POST" && url.endsWith("/ideas"));
}

describe("proposing an idea", () => {
  it("names every fault and sends nothing", async () => {
    const board = await begin();
    await board.type("#title", "ab");
    await board.click(send);
    await board.says("Choose a step, so that the idea is found.");
    await board.says("Say it in one sentence of 3 to 160 characters.");
    assert.lengthOf(proposals(board), 0);
  });

  it("puts the idea on the board, opens it and tells the page", async () => {
    const board = await begin();
    await fill(board);
    const proposed = oneEvent(board.element, "otklik-idea-proposed");
    await board.click(send);
    assert.propertyVal(await proposed, "number", "1");
    await board.says(title);
    await board.find(".timeline");
    await board.click(".back");
    await board.find('[data-number="1"]');
  });

  it("shows ideas like it while one writes, and takes a vote for one of them", async () => {
    const mocks = createMocks();
    await clientOf(mocks, "artem").createIdea({
      step: "stay",
      title: "A pause of the tariff over the summer",
    });
    const board = await begin(mocks);
    await board.type("#title", "Pause my tariff in summer");
    await board.find(".similar .idea");
    assert.equal(
      visible(board.element, ".similar [role=status]")?.textContent,
      "Something like it was proposed. Support it instead?",
    );
    await board.click(".similar .vote");
    await board.find(".similar .vote[aria-pressed=true]");
    assert.equal(mocks.operators.get(mocks.site)?.ideas.get("1")?.voters.size, 1);
  });

  it("keeps what was written while one looks at an idea like it", async () => {
    const mocks = createMocks();
    await clientOf(mocks, "artem").createIdea({
      step: "stay",
      title: "A pause of the tariff over the summer",
    });
    const board = await begin(mocks);
    await board.type("#title", "Pause my tariff in summer");
    await board.click(".similar .item");
    await board.find(".timeline");
    await board.click(".back");
    await board.click("otklik-idea-list > button");
    await holds(() => valueOf(board.element, "#title") === "Pause my tariff in summer");
  });

  it("P43 keeps all that was written, and the key, until the idea is on the board", async () => {
    const board = await begin();
    await fill(board);
    board.mocks.fail("createIdea", { html: true });
    await board.click(send);
    await board.says("the idea is not sent yet");
    assert.equal(valueOf(board.element, "#title"), title);
    board.mocks.heal();
    await board.click(".notice button");
    await board.find(".timeline");
    const keys = proposals(board).map(({ headers }) => headers.get("idempotency-key"));
    assert.isAbove(keys.length, 1);
    assert.equal(new Set(keys).size, 1);
  });
});
