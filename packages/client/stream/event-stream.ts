/** What stands between two blank lines of an event stream; null where a field is missing. */
export type StreamBlock = { data: string | null; id: string | null; retry: number | null };

const emptyBlock = (): StreamBlock => ({ data: null, id: null, retry: null });

/** Reads the blocks of an event stream (HTML §9.2.6) out of text that comes in pieces. */
export function createStreamReader(): (piece: string) => StreamBlock[] {
  let rest = "";
  let block = emptyBlock();

  return (piece) => {
    // A carriage return at the very end may be half of a line break.
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    const blocks: StreamBlock[] = [];
    for (const line of lines) {
      if (line === "") {
        blocks.push(block);
        block = emptyBlock();
      } else readField(line, block);
    }
    return blocks;
  };
}

function readField(line: string, block: StreamBlock): void {
  const [, name, value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
  if (name === "data") block.data = block.data === null ? value : `${block.data}\n${value}`;
  else if (name === "id" && !value.includes("\0")) block.id = value;
  else if (name === "retry" && /^\d+$/.test(value)) block.retry = Number(value);
}
