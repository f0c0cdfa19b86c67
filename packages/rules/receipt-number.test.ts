import assert from "node:assert/strict";
import { test } from "node:test";
import { checkSymbol, newReceiptNumber } from "./receipt-number.ts";

const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const shape = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/;

test("a number has eight symbols and the check symbol that goes with them", () => {
  for (let index = 0; index < 1000; index++) {
    const number = newReceiptNumber(crypto.getRandomValues(new Uint8Array(8)));
    assert.match(number, shape);
    assert.equal(number.at(-1), checkSymbol(number.slice(0, 9).replace("-", "")));
  }
});

test("the check symbol finds every single wrong symbol", () => {
  for (const payload of ["00000000", "ZZZZZZZZ", "7K3F92XQ", "01234567"]) {
    for (let place = 0; place < payload.length; place++) {
      for (const symbol of symbols.replace(payload.charAt(place), "")) {
        const wrong = payload.slice(0, place) + symbol + payload.slice(place + 1);
        assert.notEqual(checkSymbol(wrong), checkSymbol(payload), `${wrong} for ${payload}`);
      }
    }
  }
});

test("the check symbol finds the swap of two neighbours, but for 0 and Z", () => {
  for (const one of symbols) {
    for (const other of symbols.replace(one, "")) {
      const finds = checkSymbol(`000${one}${other}000`) !== checkSymbol(`000${other}${one}000`);
      assert.equal(finds, `${one}${other}` !== "0Z" && `${one}${other}` !== "Z0", one + other);
    }
  }
});
