import { axeFindsNothing } from "./every-state.ts";

axeFindsNothing("otklik-callback-request");
