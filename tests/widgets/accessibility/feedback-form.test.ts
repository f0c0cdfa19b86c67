import { axeFindsNothing } from "./every-state.ts";

axeFindsNothing("otklik-feedback-form");
