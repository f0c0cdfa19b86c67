import { assert, oneEvent } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import { clientOf, day } from "../../../examples/widgets/states/state.ts";
import { holds, stage, valueOf, visible, type PersonName, type Stage } from "../../../tests/widgets/stage.ts";
import "./idea-board.ts";

type Board = Stage<"otklik-idea-board">;

async function propose(): Promise<Mocks> {
  const mocks = createMocks();
  const elena = clientOf(mocks, "elena");
  await elena.createIdea({
    step: "connect",
    title: "Let the courier set the phone up",
    words: "At the door.",
  });
  await elena.createIdea({ step: "pay", title: "Show the price with everything in it" });
  return mocks;
}

/** Opens the first idea as somebody, and waits until changes are heard of. */
async function read(person: PersonName = "artem", mocks?: Mocks): Promise<Board> {
  const board = await stage("otklik-idea-board", { mocks: mocks ?? (await propose()), person });
  await board.click('[data-number="1"]');
  await board.find(".timeline");
  await holds(() => board.requests.some(({ url }) => url.includes("/events")));
  return board;
}

function movesOffered({ element }: Board): string[] {
  const moves = visible(element, "otklik-idea-moves")?.shadowRoot;
  return [...(moves?.querySelectorAll("button") ?? [])].map(({ innerText }) => innerText.trim());
}

const follow = "article button[aria-pressed].plain";
const own = "article .vote";

describe("one idea", () => {
  it("opens with its story, and tells the page", async () => {
    const board = await stage("otklik-idea-board", { mocks: await propose(), person: "artem" });
    const opened = oneEvent(board.element, "otklik-idea-opened");
    await board.click('[data-number="1"]');
    assert.propertyVal(await opened, "number", "1");
    await board.says("At the door.");
    await board.says("Proposed · Елена");
  });

  it("takes a vote and takes it back, and says so once", async () => {
    const board = await read();
    await board.click(own);
    await board.says("Your vote counts");
    await board.find(`${own}[aria-pressed=true]`);
    await board.click(own);
    await board.says("Your vote is taken back");
    assert.notInclude(board.text, "Your vote counts");
  });

  it("says why a step is refused that another took meanwhile, and shows how things are now", async () => {
    const mocks = await propose();
    const board = await read("artem", mocks);
    mocks.fail("voteForIdea", { status: 409, code: "step-not-possible" });
    await board.click(own);
    await board.says("Things have changed meanwhile. Look at them as they are now.");
    const role = visible(board.element, "article [role=alert]");
    assert.include(role?.textContent, "Things have changed");
    assert.equal((await board.find(own)).ariaPressed, "false");
  });

  it("is followed and unfollowed", async () => {
    const board = await read();
    assert.equal((await board.find(follow)).textContent.trim(), "Follow");
    await board.click(follow);
    await board.find(`${follow}[aria-pressed=true]`);
    await board.says("Following");
    await board.click(follow);
    await board.find(`${follow}[aria-pressed=false]`);
  });

  it("takes a comment, and keeps it where it could not be sent", async () => {
    const board = await read();
    await board.says("Nobody has said anything yet.");
    board.mocks.fail("addIdeaComment", { status: 500 });
    await board.type("#text", "People loved it in two shops.");
    await board.click("form .send");
    await board.says("It was not sent. Your text is still here");
    assert.equal(valueOf(board.element, "#text"), "People loved it in two shops.");
    board.mocks.heal();
    await board.click("form .send");
    await board.find("li[part=entry] .words");
    await board.says("People loved it in two shops.");
    await holds(() => valueOf(board.element, "#text") === "");
  });

  it("shows a colleague's comment and a decision without a reload", async () => {
    const board = await read();
    const marina = clientOf(board.mocks, "marina");
    await marina.addIdeaComment({ number: "1", words: "Ten minutes at each door." });
    await board.says("Ten minutes at each door.");
    await marina.declineIdea({ number: "1", reason: "The courier has no time." });
    await board.says("The courier has no time.");
    const region = visible(board.element, "article > [role=status]");
    assert.equal(region?.textContent, "There is news");
  });

  it("offers decisions to a manager alone", async () => {
    assert.deepEqual(movesOffered(await read("artem")), []);
    const board = await read("marina");
    await holds(() => movesOffered(board).join() === "Take under review,Merge,Decline");
  });

  it("offers after each decision what can follow it", async () => {
    const board = await read("marina");
    await board.click("section > .row button:first-child");
    await board.says("Taken under review · Марина");
    await holds(() => movesOffered(board).join() === "Accept,Merge,Decline");
    await board.click("section > .row button:first-child");
    await board.type("#owner", "Elena Gromova");
    await board.type("#dueOn", new Date(Date.now() + 30 * day).toISOString().slice(0, 10));
    await board.click("form.stack button");
    await board.says("Elena Gromova is responsible, by");
    await holds(() => movesOffered(board).join() === "Begin the work,Decline");
  });

  it("declines nothing without a reason, and leads to where it is missing", async () => {
    const board = await read("marina");
    await board.click("section > .row button:last-child");
    await board.click("form.stack button");
    await board.says("Write why: nothing is declined without a reason.");
    const field = await board.find("#reason");
    await holds(() => field.matches(":focus"));
    await board.type("#reason", "The courier has no time.");
    await board.click("form.stack button");
    await board.says("Declined · Марина");
    assert.deepEqual(movesOffered(board), []);
  });

  it("merges into another idea and leads there", async () => {
    const board = await read("marina");
    await board.click("section > .row button:nth-child(2)");
    await board.type("#into", "1");
    await board.click("form.stack button");
    await board.says("Give the number of another idea.");
    await board.type("#into", "2");
    await board.click("form.stack button");
    await board.click("article > .bare");
    await holds(() => visible(board.element, "article h2")?.textContent.includes("price"));
    await board.says("Idea 1 was merged into this one");
  });
});
