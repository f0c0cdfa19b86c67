import { PermanentFailure, type SendLetter } from "./mail-delivery.ts";

const patience = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 };

/** Sends by SMTP, from one address in the operator's name. Rejects with PermanentFailure for what the server refuses. */
export function smtpTransport({ url, from }: { url: string; from: string }): SendLetter {
  return async ({ id, to, operatorName, subject, text, blockUrl }) => {
    // Loaded with the first mail: a server that sends none does without its memory.
    const { createTransport } = await import("nodemailer");
    const transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
    try {
      await transport.sendMail({
        from: { name: operatorName, address: from },
        to: { name: "", address: to },
        subject,
        text,
        messageId: `<${id}@${from.split("@")[1] ?? "otklik"}>`,
        list: { unsubscribe: blockUrl },
        headers: {
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          "Auto-Submitted": "auto-generated",
        },
      });
    } catch (fault) {
      const { responseCode = 0, code } = fault as { responseCode?: number; code?: string };
      // What an SMTP server says may quote the address: no log is to hold that.
      if (responseCode >= 500) throw new PermanentFailure("refused");
      throw Object.assign(new Error("not sent"), { code });
    } finally {
      transport.close();
    }
  };
}
