import { everyoneCanRead } from "./every-state.ts";

everyoneCanRead("otklik-idea-board");
