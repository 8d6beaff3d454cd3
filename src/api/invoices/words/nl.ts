import { html } from "../page/html"
import type { Words } from "./words"

export const nl: Words = {
  states: {
    paid: "Volledig betaald",
    "partly-paid": "Deels betaald",
    due: "Openstaand",
    overdue: "Te laat",
    overpaid: "Te veel betaald",
    "written-off": "Afgesloten",
    credited: "Volledig gecrediteerd",
    nothing: "Niets te betalen",
    credit: "Creditnota",
    refunded: "Volledig terugbetaald",
  },
  dueBy: (day) => html`Betaal alstublieft uiterlijk op ${day}.`,
  overdueSince: (day) => html`De betaling had op ${day} binnen moeten zijn.`,
  dueNow: "Betaal alstublieft dit bedrag.",
  paidOfTotal: (paid, total) => html`Van ${total} is ${paid} betaald.`,
  nothingLeft: "Bedankt, er is niets meer te betalen.",
  writtenOff: "Dit bedrag wordt niet meer geïnd. Er is niets meer te betalen.",
  creditToYou: "Dit bedrag komt u toe.",
  refunded: "Dit bedrag is aan u terugbetaald.",

  amountCredited: "Gecrediteerd bedrag",
  amountInFavour: "In uw voordeel",
  paidLater: "Latere betalingen",
  credited: "Creditnota’s",
  notCollected: "Wordt niet meer geïnd",
  includesTax: "Inbegrepen btw",
  withoutTax: "excl. btw",

  downloadPdf: "PDF downloaden",
  pdfPending: "De pdf wordt gemaakt. Laad deze pagina over een ogenblik opnieuw.",
  reload: "Pagina opnieuw laden",

  details: "Gegevens",
  items: "Artikelen",
  amount: "Bedrag",
  summary: "Samenvatting",
  subtotal: "Subtotaal",
  total: "Totaal",
  howToPay: "Zo kunt u betalen",
  reference: "Vermeld dit kenmerk",
  parties: "Verkoper en koper",
  website: "Website",
  hours: "Bereikbaar",
  questions: {
    invoice: "Vragen over deze factuur?",
    credit_note: "Vragen over deze creditnota?",
    debit_note: "Vragen over deze debetnota?",
  },
  questionsHint: "We helpen u graag.",
  privacy: "Iedereen die het adres van deze pagina heeft, kan dit document zien. Deel het met zorg.",

  missing: {
    title: "Deze link werkt niet meer",
    explanation: "De link is misschien verlopen of niet helemaal gekopieerd.",
    advice: "Vraag de winkel waar u hebt besteld om een nieuwe link.",
  },
}
