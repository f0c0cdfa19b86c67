import { everyoneCanRead } from "./every-state.ts";

everyoneCanRead("otklik-callback-request");
