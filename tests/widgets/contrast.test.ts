import { assert } from "@open-wc/testing";
import { createMocks } from "@otklik/mocks";
import "@otklik/elements/complaint-tracker.js";
import { stage, type Stage } from "./stage.ts";

type Tracker = Stage<"otklik-complaint-tracker">;
type Rgb = readonly [red: number, green: number, blue: number];

/** Where text stands on something, both drawn with the brand colour or made of it. */
const pairs = {
  "text on the brand colour": [".send", ".send"],
  "text in the brand colour": [".way-out button", ".card"],
  "text of what is chosen": [".chip:has(:checked)", ".chip:has(:checked)"],
} as const;

const steps = [0, 85, 170, 255];
const brands: Rgb[] = steps.flatMap((red) =>
  steps.flatMap((green) => steps.map((blue): Rgb => [red, green, blue])),
);
const least = 4.5;

const brush = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

/** A computed colour, in whatever space it is told, as a screen shows it. */
function shown(color: string): Rgb {
  if (!brush) throw new Error("There is no canvas");
  brush.fillStyle = color;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity] = brush.getImageData(0, 0, 1, 1).data;
  assert.equal(opacity, 255, `${color} covers what is below`);
  return [red, green, blue];
}

/** The relative luminance of WCAG 2. */
function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (lighter + 0.05) / (darker + 0.05);
}

async function filled(): Promise<Tracker> {
  const tracker = await stage("otklik-complaint-tracker", { mocks: createMocks() });
  await tracker.click("[name=topic]");
  await tracker.find(".chip:has(:checked)");
  return tracker;
}

describe("contrast", () => {
  afterEach(() => document.documentElement.style.removeProperty("color-scheme"));

  for (const scheme of ["light", "dark"])
    for (const [what, [front, ground]] of Object.entries(pairs))
      it(`of ${what} is at least 4.5:1 for whatever brand colour, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const tracker = await filled();
        const text = getComputedStyle(await tracker.find(front));
        const below = getComputedStyle(await tracker.find(ground));
        const weak = brands.flatMap((brand) => {
          tracker.element.style.setProperty("--otklik-brand", `rgb(${brand.join(" ")})`);
          const measured = contrast(shown(text.color), shown(below.backgroundColor));
          return measured < least ? [`rgb(${brand.join(" ")}): ${measured.toFixed(2)}`] : [];
        });
        assert.deepEqual(weak, []);
      });

  it("is measured on the colours that a page gives", async () => {
    const tracker = await filled();
    tracker.element.style.setProperty("--otklik-brand", "rgb(255 85 0)");
    assert.deepEqual(shown(getComputedStyle(await tracker.find(".send")).backgroundColor), [255, 85, 0]);
    assert.closeTo(contrast([0, 0, 0], [255, 255, 255]), 21, 0.001);
  });
});
