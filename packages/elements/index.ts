export * from "./complaint-tracker/complaint-tracker.ts";
export * from "./provider/configure.ts";
export * from "./provider/provider.ts";
export * from "./staff-desk/staff-desk.ts";
