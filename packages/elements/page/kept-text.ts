/** Keeps a text for this tab, as long as there is any. */
export function keepText(name: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(name, text);
    else sessionStorage.removeItem(name);
  } catch {
    // Then it lives as long as the page does.
  }
}

/** The text that this tab kept. */
export function keptText(name: string): string {
  try {
    return sessionStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}
