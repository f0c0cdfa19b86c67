import { assert } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import { executeServerCommand } from "@web/test-runner-commands";
import { clientOf } from "../../../examples/widgets/states/state.ts";
import { holds, stage, visible, type Stage } from "../../../tests/widgets/stage.ts";
import "./idea-board.ts";

const title = "Let the courier set the phone up";

async function lose(...urls: string[]): Promise<void> {
  await executeServerCommand("lose-files", urls);
}

async function board(mocks: Mocks = createMocks()): Promise<Stage<"otklik-idea-board">> {
  await clientOf(mocks, "elena").createIdea({ step: "connect", title });
  return stage("otklik-idea-board", { mocks, person: "elena" });
}

// In this order: a module that has come once is there for good.
describe("idea board without its further code", () => {
  it("shows the first ideas all the same, and says of a vote that there is no connection", async () => {
    await lose("*/idea-pages.ts*");
    const shown = await board();
    await shown.says(title);
    await shown.click(".vote");
    await shown.says("There is no connection. Try again when it is back.");
    assert.include(shown.text, title);
    await lose();
  });

  it("says of an idea that cannot be opened that there is no connection, and keeps the list", async () => {
    await lose("*/idea-screens.ts*");
    const shown = await board();
    await shown.click('[data-number="1"]');
    await shown.says("There is no connection. Try again when it is back.");
    assert.equal(visible(shown.element, "otklik-idea-list")?.localName, "otklik-idea-list");
    await lose();
  });

  it("keeps the focus on a row while that code comes", async () => {
    const shown = await board();
    const row = await shown.find('[data-number="1"]');
    row.focus();
    await holds(() => visible(shown.element, ".count"), "the further code has come");
    await holds(() => visible(shown.element, '[data-number="1"]')?.matches(":focus"));
  });
});
