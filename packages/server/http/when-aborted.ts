/** Acts once the signal aborts; at once where it has aborted already, of which no event tells. */
export function whenAborted(signal: AbortSignal, act: () => void): void {
  if (signal.aborted) act();
  else signal.addEventListener("abort", act, { once: true });
}
