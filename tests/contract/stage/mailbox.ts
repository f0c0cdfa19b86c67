import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import { freePort } from "../../servers/postgres.ts";

/** A mail as it arrived. */
export interface ArrivedMail {
  to: string[];
  headers: Map<string, string>;
  text: string;
  /** The address of every link in its text. */
  links: string[];
}

/** An SMTP server that keeps what it gets, and can be made to refuse. */
export interface Mailbox {
  /** What a server needs to send to it. */
  environment: NodeJS.ProcessEnv;
  /** What has arrived at an address so far. */
  at: (address: string) => ArrivedMail[];
  /** Waits until so many mails have arrived at an address, and gives them. */
  arrived: (address: string, count?: number) => Promise<ArrivedMail[]>;
  /** Answers with this status from now on instead of taking mails; undefined takes them again. */
  refuse: (status: number | undefined) => void;
  /** Waits until it has refused a mail to an address since it was last told what to answer, and gives the first. */
  refused: (address: string) => Promise<ArrivedMail>;
  close: () => Promise<void>;
}

/** Starts it on a port of its own; `publicUrl` is where the mails' links are to lead. */
export async function startMailbox(port: number): Promise<Mailbox> {
  const mails: ArrivedMail[] = [];
  let refusal: number | undefined;
  let refusals: ArrivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        const mail = read(
          Buffer.concat(pieces).toString(),
          session.envelope.rcptTo.map(({ address }) => address),
        );
        if (refusal !== undefined) {
          refusals.push(mail);
          done(Object.assign(new Error("Not now."), { responseCode: refusal }));
          return;
        }
        mails.push(mail);
        done();
      });
    },
  });
  const smtpPort = await freePort();
  server.listen(smtpPort, "127.0.0.1");
  await once(server.server, "listening");
  const at: Mailbox["at"] = (address) => mails.filter(({ to }) => to.includes(address));
  return {
    environment: {
      PORT: String(port),
      SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
      MAIL_FROM: "voice@gorizont.example",
      OTKLIK_PUBLIC_URL: `http://127.0.0.1:${port}`,
    },
    at,
    arrived: async (address, count = 1) => {
      while (at(address).length < count) await pause(20);
      return at(address);
    },
    refuse: (status) => {
      refusal = status;
      refusals = [];
    },
    refused: async (address) => {
      for (;;) {
        const refused = refusals.find(({ to }) => to.includes(address));
        if (refused) return refused;
        await pause(20);
      }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function read(raw: string, to: string[]): ArrivedMail {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const headers = new Map(
    head
      .replaceAll(/\r\n\s+/g, " ")
      .split("\r\n")
      .map((line) => [
        line.slice(0, line.indexOf(":")).toLowerCase(),
        line.slice(line.indexOf(":") + 1).trim(),
      ]),
  );
  const body = rest.join("\r\n\r\n");
  const text =
    headers.get("content-transfer-encoding") === "base64"
      ? Buffer.from(body, "base64").toString()
      : quotedPrintable(body, headers.get("content-transfer-encoding"));
  return { to, headers, text, links: text.match(/https?:\/\/\S+/g) ?? [] };
}

function quotedPrintable(body: string, encoding: string | undefined): string {
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replaceAll(/=\r?\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}
