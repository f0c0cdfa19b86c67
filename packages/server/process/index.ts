export type { Demo } from "../demo/demo.ts";
export { runProcess } from "./run-process.ts";
export { start, type RunningServer, type StartOptions } from "./start.ts";
export { runVerification, verifyFigures } from "./verify-figures.ts";
