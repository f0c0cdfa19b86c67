import { median, times, type Row } from "../report.ts";
import type { HostPage } from "./host-pages.ts";
import { widgetNames, type Widget } from "./widgets.ts";

/** What is measured, how often, and how many times the bare form's a widget's may be. */
export interface Comparison {
  what: string;
  limit: number;
  rounds: number;
  /** In milliseconds. */
  measure: (page: HostPage) => Promise<number>;
}

/**
 * A row for each widget: the median of its page against that of the page with the same form in bare Lit. Each round
 * measures every page once, so that what else the machine does falls on all of them.
 */
export async function sideBySide({ what, limit, rounds, measure }: Comparison): Promise<Row[]> {
  const pages: HostPage[] = ["plain", ...widgetNames.flatMap((widget) => [widget, bareOf(widget)])];
  const measured = new Map(pages.map((page) => [page, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const [page, taken] of measured) taken.push(await measure(page));
  const middle = (page: HostPage): number => median(measured.get(page) ?? []);
  return widgetNames.map((widget) => {
    const [ours, lit] = [middle(widget), middle(bareOf(widget))];
    const plain = widget === "complaint-tracker" ? `, plain HTML ${middle("plain").toFixed()} ms` : "";
    return {
      what: `${widget}: ${what}`,
      measured: `${times(ours / lit)} (${ours.toFixed()} ms)`,
      limit: `≤ ${times(limit)}`,
      beside: `bare Lit ${lit.toFixed()} ms${plain}`,
      kept: ours / lit <= limit,
    };
  });
}

function bareOf(widget: Widget): `bare-${Widget}` {
  return `bare-${widget}`;
}
