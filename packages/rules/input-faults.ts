import type { Schemas } from "@otklik/openapi";

/** The stable name of a fault of the input (`errors[].code`), by the JSON Schema keyword that was broken. */
const faultCodes: Record<string, Schemas["InputErrorCode"]> = {
  required: "required",
  type: "type",
  additionalProperties: "unknown-member",
  minLength: "too-short",
  maxLength: "too-long",
  minimum: "too-small",
  maximum: "too-large",
  minItems: "too-few",
  maxItems: "too-many",
  uniqueItems: "repeated",
  enum: "unknown-value",
  pattern: "format",
  format: "format",
};

/** Names the fault behind a broken JSON Schema keyword; `invalid` for one that has no name of its own. */
export function faultCode(keyword: string): Schemas["InputErrorCode"] {
  return faultCodes[keyword] ?? "invalid";
}
