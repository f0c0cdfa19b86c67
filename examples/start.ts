import { fileURLToPath } from "node:url";
import { runProcess } from "@otklik/server";
import { demo } from "./demo.ts";

process.env["OTKLIK_DEMO"] ??= "1";
process.env["OTKLIK_OPERATORS"] ??= fileURLToPath(new URL("operators/", import.meta.url));

await runProcess({ demo });
