import type { TemplateResult } from "lit";
import { draw } from "./icons.ts";

const drawings = {
  copy: "M11 9h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2M5 15V6a2 2 0 0 1 2-2h8",
  print: "M7 9V4h10v5M7 17H5a1 1 0 0 1-1-1v-5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v5a1 1 0 0 1-1 1h-2M8 14h8v6H8z",
  back: "M19 12H5m6-6-6 6 6 6",
  star: "m12 4 2.5 5.1 5.5.8-4 3.9 1 5.5-5-2.6-5 2.6 1-5.5-4-3.9 5.5-.8z",
};

/** What is only needed once the first form is there. */
export function laterIcon(name: keyof typeof drawings): TemplateResult {
  return draw(drawings[name]);
}
