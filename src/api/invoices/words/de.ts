import { html } from "../page/html"
import type { Words } from "./words"

export const de: Words = {
  states: {
    paid: "Vollständig bezahlt",
    "partly-paid": "Teilweise bezahlt",
    due: "Offen",
    overdue: "Überfällig",
    overpaid: "Überzahlt",
    "written-off": "Abgeschlossen",
    credited: "Vollständig gutgeschrieben",
    nothing: "Nichts zu zahlen",
    credit: "Rechnungskorrektur",
    refunded: "Vollständig erstattet",
  },
  dueBy: (day) => html`Bitte zahlen Sie bis zum ${day}.`,
  overdueSince: (day) => html`Die Zahlung war am ${day} fällig.`,
  dueNow: "Bitte zahlen Sie diesen Betrag.",
  paidOfTotal: (paid, total) => html`${paid} von ${total} sind bezahlt.`,
  nothingLeft: "Vielen Dank – es ist nichts mehr zu zahlen.",
  writtenOff: "Dieser Betrag wird nicht mehr eingefordert. Es ist nichts mehr zu zahlen.",
  creditToYou: "Dieser Betrag steht Ihnen zu.",
  refunded: "Dieser Betrag wurde Ihnen erstattet.",

  amountCredited: "Gutgeschriebener Betrag",
  amountInFavour: "Zu Ihren Gunsten",
  paidLater: "Weitere Zahlungen",
  credited: "Rechnungskorrekturen",
  notCollected: "Nicht mehr eingefordert",
  includesTax: "Enthaltene USt.",
  withoutTax: "netto",

  downloadPdf: "PDF herunterladen",
  pdfPending: "Das PDF wird gerade erstellt. Bitte laden Sie diese Seite gleich noch einmal.",
  reload: "Seite neu laden",

  details: "Angaben",
  items: "Positionen",
  amount: "Betrag",
  summary: "Zusammenfassung",
  subtotal: "Summe der Positionen",
  total: "Summe",
  howToPay: "So können Sie zahlen",
  reference: "Bitte angeben",
  parties: "Verkäufer und Käufer",
  website: "Website",
  hours: "Erreichbar",
  questions: {
    invoice: "Fragen zu dieser Rechnung?",
    credit_note: "Fragen zu dieser Rechnungskorrektur?",
    debit_note: "Fragen zu dieser Nachberechnung?",
  },
  questionsHint: "Wir helfen Ihnen gern.",
  privacy: "Wer die Adresse dieser Seite kennt, kann dieses Dokument sehen. Bitte geben Sie sie nur mit Bedacht weiter.",

  missing: {
    title: "Dieser Link funktioniert nicht mehr",
    explanation: "Er ist vielleicht abgelaufen oder wurde nicht vollständig kopiert.",
    advice: "Bitte fragen Sie den Shop, bei dem Sie bestellt haben, nach einem neuen Link.",
  },
}
