import { kilobyte } from "../report.ts";

/** The widgets for customers and employees, each with the room that its first form takes in a wide page. */
export const widgets = {
  "feedback-form": { room: "39rem", firstForm: 12 * kilobyte },
  "complaint-tracker": { room: "63rem", firstForm: 14 * kilobyte },
  "callback-request": { room: "58rem", firstForm: 14 * kilobyte },
  "idea-board": { room: "60rem", firstForm: 14 * kilobyte },
};

/** A widget, by its tag without the prefix. */
export type Widget = keyof typeof widgets;

export const widgetNames = Object.keys(widgets) as Widget[];
