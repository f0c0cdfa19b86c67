import { axeFindsNothing } from "./every-state.ts";

axeFindsNothing("otklik-idea-board");
