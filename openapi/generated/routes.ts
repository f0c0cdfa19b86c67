/* Made by generate.mjs from the YAML. */
export const routes = {
  getSettings: ["GET", "/settings"],
  getMe: ["GET", "/me"],
  streamEvents: ["GET", "/events", "stream"],
  listComplaints: ["GET", "/complaints"],
  createComplaint: ["POST", "/complaints"],
  getComplaint: ["GET", "/complaints/{number}"],
  addComplaintMessage: ["POST", "/complaints/{number}/messages"],
  openReceipt: ["POST", "/receipts"],
} as const;
