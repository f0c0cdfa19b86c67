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
import {
  addComplaintMessage,
  createComplaint,
  getComplaint,
  listComplaints,
} from "./complaints/complaint-handlers.ts";
import type { Database } from "./database/open-database.ts";
import { createUpload, getAttachment, putUpload } from "./events/attachments/attachment-handlers.ts";
import { UploadAllowance } from "./events/attachments/upload-allowance.ts";
import { liveEvents } from "./events/live-events.ts";
import type { Relay } from "./events/relay.ts";
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
import { getMe } from "./identity/me-handlers.ts";
import { openReceipt } from "./identity/receipts/open-receipt.ts";
import { ReceiptGuesses } from "./identity/receipts/receipt-guesses.ts";
import type { Operator } from "./operators/operator.ts";
import { getSettings, listDepartments } from "./operators/settings-handlers.ts";
import { getTopicForm } from "./operators/topics/topic-form.ts";

/** What an app is made of. */
export interface AppParts {
  operators: Operator[];
  database: Database;
  relay: Relay;
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

/** The table of contents: every operation and its handler. Who may enter stands in the contract. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { database, relay, clock, stopping } = parts;
  const { kysely } = database;
  const stored = storedIn(kysely, () => relay.wake());
  const handlers: Handlers = {
    getSettings,
    getMe,
    listDepartments,
    getTopicForm,
    streamEvents: liveEvents(kysely, relay),
    ...stored({ openReceipt: openReceipt(new ReceiptGuesses()) }),
    putUpload: putUpload(kysely),
    ...stored({ createUpload: createUpload(new UploadAllowance()), getAttachment }),
    ...stored({ createComplaint, listComplaints, getComplaint, addComplaintMessage }),
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
  bindOperations(app, {
    operators: parts.operators,
    handlers,
    authenticate: authenticator(kysely, parts.keySets, clock),
    admit: admission(parts.rateLimits),
    clock,
    stopping,
  });
  return app;
}
