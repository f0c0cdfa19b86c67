import { fileURLToPath } from "node:url";
import { runVerification } from "@otklik/server";

process.env["OTKLIK_OPERATORS"] ??= fileURLToPath(new URL("operators/", import.meta.url));

await runVerification();
