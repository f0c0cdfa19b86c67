import type { WidgetTag } from "../stage.ts";
import { callbackRequestStates } from "./callback-request.ts";
import { complaintTrackerStates } from "./complaint-tracker.ts";
import { feedbackFormStates } from "./feedback-form.ts";
import { ideaBoardStates } from "./idea-board.ts";
import { promiseBoardStates } from "./promise-board.ts";
import { staffDeskStates } from "./desk/staff-desk.ts";
import type { State } from "./state.ts";

/** Every state of every widget, by tag and name. */
export const states: { [Tag in WidgetTag]: Readonly<Record<string, State<Tag>>> } = {
  "otklik-feedback-form": feedbackFormStates,
  "otklik-complaint-tracker": complaintTrackerStates,
  "otklik-callback-request": callbackRequestStates,
  "otklik-idea-board": ideaBoardStates,
  "otklik-promise-board": promiseBoardStates,
  "otklik-staff-desk": staffDeskStates,
};
