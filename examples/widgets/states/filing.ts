import type { Stage } from "../stage.ts";

type Tracker = Stage<"otklik-complaint-tracker">;

/** Fills the form as a customer would. */
export async function fillForm(
  tracker: Tracker,
  words = "No signal in the lift since Monday.\nI called three times.",
): Promise<void> {
  await tracker.click("[name=topic]");
  await tracker.type("#words", words);
  await tracker.type("#contact", "anna@example.org");
  await tracker.click("#consent");
}

/** Sends what stands in the form. */
export async function send(tracker: Tracker): Promise<void> {
  await tracker.click("form .send");
}

/** Files as a customer would. */
export async function complain(tracker: Tracker, words?: unknown): Promise<void> {
  await fillForm(tracker, typeof words === "string" ? words : undefined);
  await send(tracker);
}

/** Files, and goes on to what became of it. */
export async function follow(tracker: Tracker): Promise<void> {
  await complain(tracker);
  await tracker.click(".onward");
  await tracker.find(".timeline");
}
