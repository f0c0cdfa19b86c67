import { connect } from "node:net";

/** Sends bytes to a server as they are and gives what came back before it closed the connection. */
export async function exchange(
  url: string,
  bytes: string | Uint8Array,
  { hangUp = false }: { hangUp?: boolean } = {},
): Promise<Response | undefined> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  const pieces: Buffer[] = [];
  const closed = new Promise<void>((resolve) => {
    socket.on("data", (piece: Buffer) => pieces.push(piece));
    socket.on("error", () => resolve());
    socket.on("close", () => resolve());
  });
  socket.write(bytes);
  if (hangUp) socket.destroySoon();
  await closed;
  return firstAnswer(Buffer.concat(pieces).toString());
}

/** The last answer of what was received, the interim ones aside; undefined where there is none. */
function firstAnswer(received: string): Response | undefined {
  const [, status, head, body] =
    /^(?:HTTP\/1\.1 1\d\d [^\r\n]*\r\n\r\n)*HTTP\/1\.1 (\d{3})[^\r\n]*\r\n(.*?)\r\n\r\n(.*)$/s.exec(
      received,
    ) ?? [];
  if (status === undefined || head === undefined) return undefined;
  const headers = head.split("\r\n").map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  return new Response(body, { status: Number(status), headers });
}
