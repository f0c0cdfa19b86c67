import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import {
  createCallback,
  getCallback,
  listCallbacks,
  listCallbackSlots,
} from "./callbacks/callback-handlers.ts";
import {
  cancelCallback,
  completeCallback,
  missCallback,
  rebookCallback,
  startCallback,
} from "./callbacks/callback-steps.ts";
import { callbackData } from "./callbacks/callback-data.ts";
import { complaintData } from "./complaints/complaint-data.ts";
import { assignComplaint, getDesk, getDeskFigures } from "./complaints/complaint-desk.ts";
import {
  addComplaintMessage,
  createComplaint,
  getComplaint,
  listComplaints,
} from "./complaints/complaint-handlers.ts";
import {
  addComplaintNote,
  askCustomer,
  closeComplaint,
  escalateComplaint,
  handOverComplaint,
  rateComplaint,
  rejectComplaint,
  reopenComplaint,
  resolveComplaint,
  withdrawComplaint,
} from "./complaints/complaint-steps.ts";
import type { Database } from "./database/open-database.ts";
import { attachmentData } from "./cases/attachments/attachment-data.ts";
import { createUpload, getAttachment, putUpload } from "./cases/attachments/attachment-handlers.ts";
import { UploadAllowance } from "./cases/attachments/upload-allowance.ts";
import { liveEvents } from "./stream/live-events.ts";
import { mailData } from "./mail/mail-data.ts";
import type { MailDelivery } from "./mail/mail-delivery.ts";
import { serveMailPages } from "./mail/mail-pages.ts";
import { mailReceipt } from "./mail/mail-receipt.ts";
import type { Relay } from "./stream/relay.ts";
import { feedbackData } from "./feedback/feedback-data.ts";
import {
  answerFeedback,
  createFeedback,
  getFeedback,
  getFeedbackFigures,
  listFeedback,
  readFeedback,
  routeFeedback,
} from "./feedback/feedback-handlers.ts";
import { bindOperations } from "./http/operations/bind-operations.ts";
import type { Handlers } from "./http/operations/contract.ts";
import { hardenedApp } from "./http/hardened-app.ts";
import { answerHealth } from "./http/health.ts";
import { admission, type RateLimits } from "./http/rate-limits.ts";
import { serveWidgets } from "./http/serve-widgets.ts";
import { storedIn } from "./http/operations/stored.ts";
import { ideasOf } from "./ideas/idea-data.ts";
import {
  addIdeaComment,
  createIdea,
  followIdea,
  getIdea,
  getIdeaFigures,
  listIdeaComments,
  listIdeas,
  listSimilarIdeas,
  unfollowIdea,
} from "./ideas/idea-handlers.ts";
import { acceptIdea, declineIdea, mergeIdea, reviewIdea, shipIdea, startIdea } from "./ideas/idea-steps.ts";
import { voteForIdea, withdrawVote } from "./ideas/idea-votes.ts";
import { authenticator } from "./identity/authenticate.ts";
import type { KeySets } from "./identity/key-sets.ts";
import { getMe } from "./settings/me-handlers.ts";
import { eraseMyData } from "./cases/own-data/erase-my-data.ts";
import { exportMyData } from "./cases/own-data/export-my-data.ts";
import type { Keeping } from "./cases/own-data/kept-cases.ts";
import { claimReceipt } from "./cases/receipts/claim-receipt.ts";
import { openReceipt } from "./cases/receipts/open-receipt.ts";
import { ReceiptGuesses } from "./cases/receipts/receipt-guesses.ts";
import type { Operator } from "./operators/operator.ts";
import { ClosedDays } from "./promise/closed-days.ts";
import { promiseHandlers } from "./promise/promise-handlers.ts";
import { getSettings, getTopicForm, listDepartments } from "./settings/settings-handlers.ts";

/** What an app is made of. */
export interface AppParts {
  operators: Operator[];
  database: Database;
  relay: Relay;
  /** What sends mails; undefined where none are sent. */
  mail: MailDelivery | undefined;
  keySets: KeySets;
  rateLimits: RateLimits;
  trustedProxies: string[];
  /** The folder of the built widgets. */
  widgets: string;
  logger: FastifyBaseLogger;
  clock: () => Date;
  /** Aborts when the server stops. */
  stopping: AbortSignal;
}

/** Everything in which something of a person is kept. */
export const keeping: Keeping = {
  domains: [complaintData, callbackData, feedbackData],
  rooms: [mailData, attachmentData],
  ideasOf,
};

/** The table of contents: every operation and its handler. Who may enter stands in the contract. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { database, operators, relay, mail, clock, stopping } = parts;
  const { kysely } = database;
  const stored = storedIn(kysely, () => relay.wake());
  // Only what queues mails wakes what sends them: it looks through every operator's.
  const wakeBoth = () => {
    relay.wake();
    mail?.wake();
  };
  const storedMail = storedIn(kysely, wakeBoth);
  const guesses = new ReceiptGuesses();
  const handlers: Handlers = {
    getSettings: getSettings(mail !== undefined),
    getMe,
    listDepartments,
    getTopicForm,
    streamEvents: liveEvents(kysely, relay),
    ...stored({ openReceipt: openReceipt(guesses), claimReceipt: claimReceipt(guesses) }),
    ...storedMail({ mailReceipt: mailReceipt(mail !== undefined) }),
    ...stored({ exportMyData: exportMyData(keeping), eraseMyData: eraseMyData(keeping) }),
    putUpload: putUpload(kysely),
    ...stored({ createUpload: createUpload(new UploadAllowance()), getAttachment }),
    ...stored({ createComplaint, listComplaints, getComplaint, addComplaintMessage }),
    ...stored({ withdrawComplaint, reopenComplaint, closeComplaint, escalateComplaint, rateComplaint }),
    ...stored({ askCustomer, resolveComplaint, rejectComplaint }),
    ...stored({ getDesk, getDeskFigures, assignComplaint, handOverComplaint, addComplaintNote }),
    ...stored(promiseHandlers(new ClosedDays())),
    ...stored({ listCallbackSlots, createCallback, listCallbacks, getCallback }),
    ...stored({ cancelCallback, rebookCallback, startCallback, completeCallback, missCallback }),
    ...stored({ createFeedback, listFeedback, getFeedback, getFeedbackFigures }),
    ...stored({ readFeedback, routeFeedback, answerFeedback }),
    ...stored({ createIdea, listIdeas, getIdea, listSimilarIdeas, getIdeaFigures }),
    ...stored({ voteForIdea, withdrawVote, followIdea, unfollowIdea, listIdeaComments, addIdeaComment }),
    ...stored({ reviewIdea, acceptIdea, startIdea, shipIdea, declineIdea, mergeIdea }),
  };

  const app = hardenedApp(parts);
  answerHealth(app, kysely, stopping);
  await serveWidgets(app, parts.widgets);
  const admit = admission(parts.rateLimits);
  await serveMailPages(app, { kysely, operators, admit, clock, wake: wakeBoth });
  bindOperations(app, {
    operators,
    handlers,
    authenticate: authenticator(kysely, parts.keySets, clock),
    admit,
    clock,
    stopping,
  });
  return app;
}
