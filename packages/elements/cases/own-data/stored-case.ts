import type { ReceiptKind, Schemas } from "@otklik/openapi";
import { css, html, nothing, type TemplateResult } from "lit";
import type { KeepingTexts } from "../../texts/shapes/keeping.ts";
import { momentOf } from "../../texts/moment.ts";

type Case = Schemas["StoredCase"];
type Texts = KeepingTexts["data"];

/** What is stored of one case and of the person who sent it, until when, and why it is held. */
export function storedCase(theCase: Case, texts: Texts): TemplateResult {
  const { kind, number, storedAt, keptUntil, hold, consents } = theCase;
  return html`
    <li>
      <p><strong>${nameOf(kind, texts)} ${number}</strong></p>
      <p class="quiet">
        ${texts.since(momentOf(storedAt))}.
        ${keptUntil ? texts.keptUntil(momentOf(keptUntil)) : texts.keptOpen}.
      </p>
      ${hold ? html`<p class="hold">${holdSentence(hold, texts)}</p>` : nothing} ${person(theCase, texts)}
      ${consents.map((given) => html`<p>${texts.consent(given, momentOf(given.givenAt))}</p>`)}
    </li>
  `;
}

function nameOf(kind: ReceiptKind, { kinds }: Texts): string {
  // Of a later version it may be of a kind that has no name here.
  return kind in kinds ? kinds[kind] : kind;
}

function holdSentence({ reason, until }: NonNullable<Case["hold"]>, { holds }: Texts): string {
  if (reason === "open") return holds.open;
  // Of a later version it may be for a reason that has no sentence here.
  return until && reason in holds ? holds[reason](momentOf(until)) : holds.other;
}

function person({ person: stored }: Case, texts: Texts): TemplateResult | typeof nothing {
  const known = (["name", "email", "phone"] as const).filter((name) => stored[name]);
  if (known.length === 0) return nothing;
  return html`<dl>
    ${known.map(
      (name) =>
        html`<div>
          <dt>${texts.person[name]}</dt>
          <dd>${stored[name]}</dd>
        </div>`,
    )}
  </dl>`;
}

export const storedCaseStyles = css`
  .things {
    display: grid;
    gap: calc(var(--_unit) * 4);
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }

  .things li {
    display: grid;
    gap: calc(var(--_unit) * 2);
    overflow-wrap: anywhere;
  }

  .hold {
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 3px solid var(--_field-line);
  }

  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_unit) * 2);
  }

  dt {
    color: var(--_quiet);
  }

  dd {
    margin: 0;
  }
`;
