import { axeFindsNothing } from "./every-state.ts";

axeFindsNothing("otklik-complaint-tracker");
