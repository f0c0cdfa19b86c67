import type { Localized } from "./operator.ts";

/** A public answer to what many ask of a topic. */
export interface TopicAnswer {
  question: Localized;
  answer: Localized;
  url?: string;
}

/** One thing that is asked besides the words: JSON Schema, with titles in each language. */
export interface AttributeSchema {
  title: Localized;
  description?: Localized;
  type: "string" | "number" | "integer" | "boolean";
  format?: "date";
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  /** What can be chosen; without it, a text is written. */
  oneOf?: { const: string; title: Localized }[];
}

/** All that is asked of a topic besides the words. */
export interface TopicAttributes {
  type: "object";
  required?: string[];
  properties: Record<string, AttributeSchema>;
}

/** What complaints can be about, and who answers for it. */
export interface OperatorTopic {
  id: string;
  department: string;
  name: Localized;
  answers?: TopicAnswer[];
  attributes?: TopicAttributes;
}

/** Something that a customer may allow besides; nothing depends on it. */
export interface OperatorConsent {
  id: string;
  version: string;
  text: Localized;
  url?: string;
}
