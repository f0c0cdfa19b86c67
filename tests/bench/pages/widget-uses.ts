import type { Locator } from "playwright-core";
import { texts as callbackWords } from "../../../packages/elements/texts/kk/callbacks.ts";
import { texts as trackerWords } from "../../../packages/elements/texts/kk/complaint-tracker.ts";
import { texts as complaintWords } from "../../../packages/elements/texts/kk/complaints.ts";
import { texts as formWords } from "../../../packages/elements/texts/kk/feedback-form.ts";
import { texts as feedbackWords } from "../../../packages/elements/texts/kk/feedback.ts";
import { texts as followingWords } from "../../../packages/elements/texts/kk/following.ts";
import { texts as boardWords } from "../../../packages/elements/texts/kk/idea-board.ts";
import { texts as ideaWords } from "../../../packages/elements/texts/kk/ideas.ts";
import { newPhone } from "../../contract/stage/phones.ts";
import type { Widget } from "./widgets.ts";

/** What a person does with each widget, from its first form to the view in which she follows what she sent. */
const uses: Record<Widget, (widget: Locator) => Promise<void>> = {
  "feedback-form": async (widget) => {
    await widget.getByRole("radio").first().check();
    await widget.getByLabel(formWords.words).fill("Answer sooner in the evening.");
    await press(widget, formWords.send);
    await press(widget, feedbackWords.card.seeStatus);
  },
  "complaint-tracker": async (widget) => {
    await widget.getByRole("radio").first().check();
    await widget.getByLabel(trackerWords.words).fill("There has been no signal in the lift since Monday.");
    await widget.getByRole("checkbox").check();
    await press(widget, trackerWords.send);
    await press(widget, complaintWords.card.seeStatus);
  },
  "callback-request": async (widget) => {
    await widget.getByRole("listitem").getByRole("button").first().click();
    await widget.getByLabel(callbackWords.phone).fill(newPhone());
    await widget.locator("otklik-callback-form").getByRole("radio").first().check();
    await widget.getByRole("checkbox").check();
    await press(widget, callbackWords.send);
    await press(widget, callbackWords.card.seeStatus);
  },
  "idea-board": async (widget) => {
    await press(widget, boardWords.propose);
    await widget.locator("otklik-idea-proposal").getByRole("radio").first().check();
    await widget.getByLabel(ideaWords.proposal.title).fill("Let the courier set the phone up at the door.");
    await press(widget, ideaWords.proposal.send);
  },
};

/** Uses a widget, until the story of what was sent is shown. */
export async function fileAndFollow(name: Widget, widget: Locator): Promise<void> {
  await uses[name](widget);
  await widget.getByRole("heading", { name: followingWords.timeline }).waitFor();
}

async function press(widget: Locator, name: string): Promise<void> {
  await widget.getByRole("button", { name, exact: true }).click();
}
