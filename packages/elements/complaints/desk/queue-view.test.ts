import { assert } from "@open-wc/testing";
import { addressOf, askedBy, viewIn, type QueueView } from "./queue-view.ts";

const plain = viewIn("https://desk.example/");
const narrowed: QueueView = {
  show: "mine",
  promise: "at_risk",
  topic: "billing",
  department: "shops",
  search: "дважды & 7K3F.",
};

describe("the view of the queue in the page's address", () => {
  it("is found again as it was, beside all that the page has there itself", () => {
    const address = addressOf(narrowed, "https://desk.example/desk?lang=kk#top");
    assert.deepEqual(viewIn(address), narrowed);
    const url = new URL(address);
    assert.deepEqual([url.pathname, url.hash, url.searchParams.get("lang")], ["/desk", "#top", "kk"]);
    assert.equal(addressOf(plain, address), "https://desk.example/desk?lang=kk#top");
  });

  it("is the plain one where the address says nothing that is known", () => {
    for (const written of ["", "show.moon*promise.late*colour.red", "..*", "*"])
      assert.deepEqual(viewIn(`https://desk.example/?otklik-queue=${encodeURIComponent(written)}`), plain);
  });

  it("asks for what it shows, and looks through everything where something is sought", () => {
    assert.deepEqual(askedBy(plain).status, ["received", "in_progress", "waiting_for_customer"]);
    assert.deepEqual(askedBy({ ...plain, search: " lift " }), { search: "lift" });
    assert.deepEqual(askedBy({ ...plain, show: "waiting" }), { status: ["waiting_for_customer"] });
    assert.include(askedBy(narrowed), { assignee: "me", promise: "at_risk", topic: "billing" });
    assert.equal(askedBy({ ...plain, show: "nobody" }).assignee, "none");
  });
});
