/** Makes what stands in generated/ out of the YAML: file name → text. */
export function generate(): Promise<Record<string, string>>;
