import { everyoneCanRead } from "./every-state.ts";

everyoneCanRead("otklik-feedback-form");
