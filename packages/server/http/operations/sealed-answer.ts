import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Encrypts an answer so that only the request's own key opens it again. An answer can hold a receipt's secret, and of
 * the key the database has no more than a hash.
 */
export function sealAnswer(answer: unknown, key: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", cipherKey(key), nonce);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(answer)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Opens what `sealAnswer` made with the same key. Throws where the key is another one. */
export function openAnswer(sealed: Uint8Array, key: string): unknown {
  const decipher = createDecipheriv("aes-256-gcm", cipherKey(key), sealed.subarray(0, nonceBytes));
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  const text = Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
  return JSON.parse(text.toString());
}

function cipherKey(key: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "", "otklik idempotent answer", 32));
}
