export { createClient, type Client, type ClientOptions } from "./client.ts";
export { assertStored, randomKey, type CallOptions } from "./calls/call.ts";
export { pages } from "./calls/pages.ts";
export { type LiveOptions } from "./stream/live-events.ts";
export { Problem, type ProblemFacts } from "./calls/problem.ts";
export { createToken, subjectOf, type GetToken, type Token } from "./calls/token.ts";
export { type FileToUpload, type UploadOptions } from "./uploads/upload-file.ts";
