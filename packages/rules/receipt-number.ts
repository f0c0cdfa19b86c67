// Crockford's base 32: no I, L, O and U, which are misread.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The number of eight random bytes: eight symbols and a check symbol, such as 7K3F-92XQ-6. */
export function newReceiptNumber(random: Uint8Array): string {
  const payload = Array.from(random, (byte) => alphabet.charAt(byte % alphabet.length)).join("");
  return `${payload.slice(0, 4)}-${payload.slice(4)}-${checkSymbol(payload)}`;
}

/** The check symbol of eight symbols (Luhn modulo 32): finds one wrong symbol, and most swaps of two neighbours. */
export function checkSymbol(payload: string): string {
  const base = alphabet.length;
  const sum = Array.from(payload, (symbol, index) => {
    const addend = alphabet.indexOf(symbol) * ((payload.length - index) % 2 === 1 ? 2 : 1);
    return Math.floor(addend / base) + (addend % base);
  }).reduce((total, addend) => total + addend, 0);
  return alphabet.charAt((base - (sum % base)) % base);
}
