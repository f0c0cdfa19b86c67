import { axeFindsNothing } from "./every-state.ts";

axeFindsNothing("otklik-staff-desk");
