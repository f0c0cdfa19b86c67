import { everyoneCanRead } from "./every-state.ts";

everyoneCanRead("otklik-promise-board");
