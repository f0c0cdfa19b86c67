import { everyoneCanRead } from "./every-state.ts";

everyoneCanRead("otklik-staff-desk");
