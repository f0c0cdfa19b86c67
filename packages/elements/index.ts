export * from "./callback-request/callback-request.ts";
export * from "./complaint-tracker/complaint-tracker.ts";
export * from "./connection/thing-event.ts";
export * from "./feedback-form/feedback-form.ts";
export * from "./idea-board/idea-board.ts";
export * from "./provider/configure.ts";
export * from "./provider/provider.ts";
export * from "./staff-desk/staff-desk.ts";
export { BeforeSubmitEvent } from "./theme/controls/submit-draft.ts";
