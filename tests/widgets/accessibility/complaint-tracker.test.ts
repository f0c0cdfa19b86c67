import { everyoneCanRead } from "./every-state.ts";

everyoneCanRead("otklik-complaint-tracker");
