/** One key for one content, kept over retries; other content gets another key. */
export class SubmissionKey {
  #content = "";
  #key = "";

  /** The key of this content: the same as long as the content is the same. */
  of(content: readonly unknown[]): string {
    const now = content.map(String).join("\u0000");
    if (!this.#key || now !== this.#content) this.#key = randomKey();
    this.#content = now;
    return this.#key;
  }

  /** Goes on with the key that a content was sent under before. */
  keep(content: readonly unknown[], key: string): void {
    this.#content = content.map(String).join("\u0000");
    this.#key = key;
  }

  /** To be called once the content has had its effect, so that the same words can be sent again. */
  renew(): void {
    this.#key = "";
  }
}

// crypto.randomUUID is missing on pages served over plain http.
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
