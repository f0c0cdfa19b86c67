import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { FindFaults } from "@otklik/rules/topic-forms.js";

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
addFormats.default(ajv);

/** What is wrong with the attributes of a complaint; Ajv compiles the schema of a topic once. */
export const findFaults: FindFaults = (schema, value) => {
  const judge = ajv.compile(schema);
  return judge(value) ? [] : (judge.errors ?? []).map(faultOf);
};

function faultOf({ instancePath, keyword, message, params }: ErrorObject) {
  const { missingProperty, additionalProperty } = params as Record<string, string | undefined>;
  const member = (missingProperty ?? additionalProperty)?.replaceAll("~", "~0").replaceAll("/", "~1");
  const pointer = `${instancePath}${member === undefined ? "" : `/${member}`}`;
  return { pointer, keyword, detail: `It ${message ?? "does not fit"}.` };
}
