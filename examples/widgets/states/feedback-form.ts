import type { Stage } from "../stage.ts";
import { clientOf, failing, giveReceipt, longWords, stuck, type Preparation, type State } from "./state.ts";

type Form = Stage<"otklik-feedback-form">;

/** The states of the feedback form. */
export const feedbackFormStates: Record<string, State<"otklik-feedback-form">> = {
  loading: { before: [stuck("getSettings")], shows: ".skeleton" },
  "could not load": { before: [failing("getSettings")], shows: "[role=alert]" },
  satisfaction: { shows: ".faces" },
  recommendation: { attributes: { scale: "nps" }, shows: ".scores" },
  "a page's own question": {
    attributes: { topic: "digital", question: "Did you find what you came for?" },
    shows: ".faces",
  },
  "with a launcher": { attributes: { launcher: "" }, shows: "[part~=launcher]" },
  "in a dialog": {
    attributes: { launcher: "", scale: "nps" },
    steps: (form) => form.click("[part~=launcher]"),
    shows: ".scores",
  },
  filled: {
    steps: async (form) => {
      await form.click("label:nth-child(2) [name=score]");
      await form.type("#words", longWords);
    },
    shows: ".score:has(:checked)",
  },
  faults: { steps: (form) => form.click("form .send"), shows: ".fault" },
  sending: { before: [stuck("createFeedback")], steps: give, shows: ".send[aria-disabled=true]" },
  "not sent": {
    before: [failing("createFeedback", { status: 403 })],
    steps: give,
    shows: "[role=alert]",
  },
  "kept for later": {
    before: [failing("createFeedback", { status: 429 })],
    steps: give,
    shows: "[data-state=waiting]",
  },
  thanks: { steps: give, shows: "[part=receipt]" },
  sent: { before: [given()], steps: giveReceipt, shows: ".timeline" },
  "erasing asked for": {
    before: [given()],
    steps: async (form, world) => {
      await giveReceipt(form, world);
      await form.click(".own-data summary");
      await form.click(".erase");
    },
    shows: ".sure",
  },
  erased: {
    before: [given()],
    steps: async (form, world) => {
      await giveReceipt(form, world);
      await form.click(".own-data summary");
      await form.click(".erase");
      await form.click(".erase-now");
    },
    shows: "p.screen",
  },
  answered: {
    before: [given("Your contract stands on the first screen of the app from Monday on.")],
    steps: giveReceipt,
    shows: ".answer",
  },
};

async function give(form: Form): Promise<void> {
  await form.click("label:nth-child(4) [name=score]");
  await form.type("#words", "Quick and friendly. I could not find my contract in the app, though.");
  await form.click("form .send");
}

/** A feedback that was given and, perhaps, answered. */
function given(answer?: string): Preparation {
  return async (world) => {
    const words = "The app is quick, but I cannot find my contract in it.";
    const feedback = { scale: "csat", score: 3, words, topic: "digital" } as const;
    const { receipt } = await clientOf(world.mocks).createFeedback(feedback);
    const { number } = receipt;
    if (answer) await clientOf(world.mocks, "artem").answerFeedback({ number, words: answer });
    world.receipt = receipt;
  };
}
