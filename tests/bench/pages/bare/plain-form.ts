import { consent, heading, promise, site, topics } from "./bare-texts.ts";

/** The complaint form as HTML. */
export const plainForm = `<form id="complaint">
  <h2>${heading}</h2>
  <p>${promise}</p>
  <fieldset>
    <legend>What is it about?</legend>
    ${topics.map(({ id, name }) => `<label><input type="radio" name="topic" required value="${id}">${name}</label>`).join("\n    ")}
  </fieldset>
  <p><label>What went wrong? <textarea name="words" rows="6" required></textarea></label></p>
  <p><label>Where can we reach you? (optional) <input name="email"></label></p>
  <p><label><input type="checkbox" name="consentVersion" value="2026-01" required>${consent}</label></p>
  <button>Send</button>
  <p role="status"></p>
</form>`;

/** What sends it. */
export const plainScript = `const form = document.getElementById("complaint");
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const fields = [...new FormData(form)].filter(([, value]) => value !== "");
  const answer = await fetch("/v1/${site}/complaints", {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
    body: JSON.stringify(Object.fromEntries(fields)),
  });
  form.querySelector("[role=status]").textContent = answer.ok ? "Received" : "It was not sent.";
});
`;
