import type { Paper } from "./paper.ts";

/** What stands on paper, line by line. */
export interface PrintedReceipt extends Paper {
  number: string;
  /** The way back, for one who has a receipt. */
  way?: { label: string; link: string; note: string } | undefined;
}

const paper = `
  body { margin: 24mm 20mm; font: 12pt/1.5 system-ui, sans-serif; color: #000; }
  h1 { margin: 4mm 0 8mm; font-size: 18pt; }
  p { margin: 0 0 4mm; overflow-wrap: anywhere; }
  .number { margin: 0 0 8mm; font-size: 28pt; font-weight: 700; letter-spacing: 0.04em; }
  .label { margin: 0; font-size: 10pt; }
  h2 { margin: 8mm 0 4mm; font-size: 13pt; }
  .head { margin: 0; font-weight: 600; break-after: avoid; }
  .said { white-space: pre-line; }
`;

/** Prints the receipt alone, from a frame of its own, so that the page around it stays off the paper. */
export function printReceipt(into: ParentNode & Node, receipt: PrintedReceipt): void {
  const frame = document.createElement("iframe");
  frame.className = "hidden";
  frame.title = receipt.title;
  frame.ariaHidden = "true";
  frame.tabIndex = -1;
  into.append(frame);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) return;
  fill(page, receipt);
  page.addEventListener("afterprint", () => frame.remove());
  page.print();
}

// A sheet that is constructed needs no exception in the page's content security policy.
function fill(page: Window & typeof globalThis, receipt: PrintedReceipt): void {
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(paper);
  page.document.adoptedStyleSheets = [sheet];
  page.document.title = `${receipt.operator} ${receipt.number}`;
  const line = (tag: string, text: string, className = ""): HTMLElement => {
    const element = page.document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const { story, way, promise } = receipt;
  page.document.body.append(
    line("p", receipt.operator),
    line("h1", receipt.title),
    line("p", receipt.label, "label"),
    line("p", receipt.number, "number"),
    ...(promise ? [line("p", promise)] : []),
    ...(way ? [line("p", way.label, "label"), line("p", way.link), line("p", way.note)] : []),
    ...(story ? [line("h2", story.heading)] : []),
    ...(story?.entries ?? []).flatMap(({ head, said }) => [
      line("p", head, "head"),
      ...(said === null ? [] : [line("p", said, "said")]),
    ]),
  );
}
