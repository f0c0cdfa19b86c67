import { html } from "lit";
import { feedbackTexts } from "../texts/feedback.ts";
import type { ReceiptDomain } from "../cases/receipts/receipt-domain.ts";
import { ReceiptScreens } from "../cases/receipts/receipt-screens.ts";
import type { ScreensHost } from "../cases/receipts/receipt-widget.ts";
import { band } from "../look/band.ts";
import { parts } from "../look/tokens.ts";
import { feedbackSource } from "./feedback-source.ts";
import { feedbackSpec, type FeedbackFiling } from "./feedback-spec.ts";
import "./feedback-view.ts";

/** Thanks once something was sent, and what became of it. */
const domain: ReceiptDomain<FeedbackFiling> = {
  form: feedbackSpec,
  filed: "otklik-feedback-given",
  goesOn: false,
  loadTexts: (language) => feedbackTexts[language](),
  get: feedbackSource.get,
  drawOwed: (answer, { texts }) => band("kept", domain.owed(answer, texts), texts.sentHint),
  owed: ({ feedback }, { sentTo }) => sentTo(feedback.department.name),
  drawView: (shown, screens) =>
    html`<otklik-feedback-view
      class="screen"
      exportparts=${parts}
      .client=${shown.client}
      .number=${shown.number}
      .receipt=${shown.receipt}
      .keeping=${screens.keepingOf(shown)}
      .settings=${screens.settings}
      .texts=${screens.texts}
      .following=${screens.following}
    ></otklik-feedback-view>`,
};

/** The screens of one feedback form. */
export class FeedbackScreens extends ReceiptScreens<FeedbackFiling> {
  constructor(host: ScreensHost) {
    super(host, domain);
  }
}
