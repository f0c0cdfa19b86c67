import sharp, { type Sharp } from "sharp";
import { Problem } from "../../problems/problem.ts";
import type { StoredBytes } from "./ready-to-store.ts";

const longestSide = 2560;
const thumbnailSide = 320;
const patienceSeconds = 10;

/** How each is read and written, and how many pixels it may have: telephones take 50 million, and screens show 25. */
const formats = {
  "image/jpeg": {
    loader: "VipsForeignLoadJpegBuffer",
    mostPixels: 52_000_000,
    write: (picture: Sharp) => picture.jpeg({ quality: 84 }),
  },
  "image/png": {
    loader: "VipsForeignLoadPngBuffer",
    mostPixels: 25_000_000,
    write: (picture: Sharp) => picture.png(),
  },
  "image/webp": {
    loader: "VipsForeignLoadWebpBuffer",
    mostPixels: 25_000_000,
    write: (picture: Sharp) => picture.webp({ quality: 84 }),
  },
};

// Of all that the library can read, what nobody sends here on purpose stays shut.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: Object.values(formats).map(({ loader }) => loader) });
sharp.cache(false);
sharp.concurrency(1);

/**
 * Draws a picture anew: upright, not larger than a screen, and without anything that came with it but its pixels. Throws
 * Problem 422 where it is broken, or has more pixels than any telephone takes.
 */
export async function drawAnew(bytes: Uint8Array, type: string): Promise<StoredBytes> {
  const format = formats[type as keyof typeof formats];
  try {
    const upright = sharp(bytes, {
      limitInputPixels: format.mostPixels,
      failOn: "error",
      autoOrient: true,
    }).timeout({
      seconds: patienceSeconds,
    });
    const whole = await format.write(within(upright, longestSide)).toBuffer();
    const thumbnail = await within(sharp(whole), thumbnailSide).webp({ quality: 72 }).toBuffer();
    return { whole, thumbnail };
  } catch (cause) {
    throw new Problem("file-unreadable", { cause });
  }
}

function within(picture: Sharp, side: number): Sharp {
  return picture.resize({ width: side, height: side, fit: "inside", withoutEnlargement: true });
}
