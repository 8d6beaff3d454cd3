import type { InvoiceDocument } from "../../src/domain/document"
import { DEFAULT_LOOK, type Look } from "../../src/domain/look"
import type { RenderOptions } from "../../src/pdf/render-options"
import { aDocument, aLine, aParty } from "../../src/pdf/__tests__/a-document"
import { documents } from "./documents"
import { extremes } from "./extremes"
import { hostile } from "./hostile"
import { najd, retail, riyadh } from "./saudi"
import "./own-language"
import "./own-layout"

/** A page whose text is agreed: a document and how it is printed. */
export interface GoldenCase {
  document: InvoiceDocument
  options?: RenderOptions
}

const link = "https://invoices.kontor.example/invoices/4xUj3fPq2Wc9LmZ8kT1vBn6yRs0dHe5aGq7wXo2"
/** As long as the Saudi code of phase 2 is, e.g. 1 Qahwa, 2 its VAT number, 3 the instant, 4 and 5 the amounts. */
const tlv = "AQVRYWh3YQIPMzAwMDc1NTg4NzAwMDAzAxQyMDI2LTAxLTE1VDA5OjMwOjAwWgQIMTk0NzIuNjMFBzI2MDUuMTM=".repeat(4)
const look = (changes: Partial<Look>): Look => ({ ...DEFAULT_LOOK, ...changes })
const twoPixels = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DwHwAGAAH/q842GwAAAABJRU5ErkJggg=="
const texts = {
  en: { introduction: "Thank you for your order. We roast every Tuesday and ship on Wednesday.", closing: "We look forward to your next visit.", footer: "Members of the Guild of Roasters." },
  de: { introduction: "Vielen Dank für Ihre Bestellung.", closing: "Wir freuen uns auf Ihren nächsten Besuch.", footer: "Mitglied der Röstergilde." },
}
const inLanguage = (name: string, language: string, changes: Partial<InvoiceDocument> = {}): InvoiceDocument => ({ ...documents[name], language, ...changes })

function hostileNames(): InvoiceDocument {
  const document = hostile()
  const translations = { de: { name: "<i>\u2066Übel & Söhne\u0007", trading_name: "\uD800", address: { ...document.buyer.address, line1: "Weg\n\n1" } } }
  return { ...document, buyer: { ...document.buyer, translations }, seller: { ...document.seller, translations }, lines: document.lines.map((line) => ({ ...line, names: { de: "N".repeat(2000), "__proto__": "x" } })) }
}

const themes: Record<string, GoldenCase> = {
  "german-modern-link": { document: documents["german-gross"], options: { link } },
  "german-classic-link": { document: documents["german-gross"], options: { look: look({ theme: "classic" }), link } },
  "german-compact-link": { document: documents["german-gross"], options: { look: look({ theme: "compact" }), link } },
  "english-classic": { document: documents["english-net"], options: { look: look({ theme: "classic" }) } },
  "english-compact": { document: documents["english-net"], options: { look: look({ theme: "compact" }) } },
  "english-letter": { document: inLanguage("english-net", "en-US"), options: { look: look({ paper: "Letter" }) } },
  "english-letter-classic": { document: inLanguage("english-net", "en-US"), options: { look: look({ paper: "Letter", theme: "classic" }) } },
  "arabic-classic": { document: documents["arabic-document"], options: { look: look({ theme: "classic" }) } },
  "arabic-compact": { document: documents["arabic-document"], options: { look: look({ theme: "compact" }) } },
  "forty-lines-compact": { document: documents["forty-lines"], options: { look: look({ theme: "compact" }) } },
  "forty-lines-arabic": { document: inLanguage("forty-lines", "ar"), options: { look: look({ theme: "classic" }) } },
  "light-accent-logo": {
    document: documents["french-paid"],
    options: { look: look({ accent: "#ffe066" }), logo: { media_type: "image/png", content: twoPixels, width: 2, height: 1 } },
  },
  "nothing-but-names": {
    document: documents["english-net"],
    options: { look: look({ hidden: ["position", "description", "options", "sku", "barcode", "unit_price", "discount", "tax_rate", "tax_amount", "gross"] }) },
  },
  "own-texts": { document: documents["german-gross"], options: { look: look({ texts, second_language: "en" }) } },
  "unknown-theme": { document: documents["zero-total"], options: { look: look({ theme: "no-such-theme" }) } },
}

const bilingual: Record<string, GoldenCase> = {
  "arabic-english": { document: riyadh, options: { look: look({ second_language: "en", hijri: true }), format_qr: tlv } },
  "arabic-english-classic": { document: riyadh, options: { look: look({ second_language: "en", theme: "classic" }), format_qr: tlv } },
  "arabic-english-compact": { document: riyadh, options: { look: look({ second_language: "en", theme: "compact", digits: "arab" }), format_qr: tlv } },
  "english-arabic": { document: { ...riyadh, language: "en" }, options: { look: look({ second_language: "ar" }), link } },
  "german-english": { document: documents["german-gross"], options: { look: look({ second_language: "en" }), link } },
  "polish": { document: inLanguage("german-gross", "pl-PL"), options: { link } },
  "german-polish": { document: documents["german-gross"], options: { look: look({ second_language: "pl", texts: { pl: { introduction: "Dziękujemy za zamówienie.", closing: null, footer: null } } }), link } },
  "dutch-french": { document: documents["dutch-reverse-charge"], options: { look: look({ second_language: "fr" }) } },
  "french-arabic": { document: documents["french-paid"], options: { look: look({ second_language: "ar" }) } },
  "same-language-twice": { document: documents["french-paid"], options: { look: look({ second_language: "fr" }) } },
}

const digits: Record<string, GoldenCase> = {
  "arabic-digits": { document: documents["arabic-document"], options: { look: look({ digits: "arab", hijri: true }), format_qr: tlv } },
  "arabic-digits-kuwait": { document: inLanguage("kuwait-three-decimals", "ar-KW"), options: { look: look({ digits: "arab" }) } },
  "arabic-digits-yen": { document: inLanguage("japan-no-decimals", "ar"), options: { look: look({ digits: "arab" }) } },
  "english-hijri": { document: documents["english-net"], options: { look: look({ hijri: true, digits: "arab" }) } },
  "french-yen": { document: inLanguage("japan-no-decimals", "fr") },
}

const correction = { preceding: [{ invoice_id: "inv_1", number: "INV-2026-00042", issue_date: "2026-01-15" }], order_id: "order_1", order_number: "1042", order_date: "2026-01-14", purchase_order: null }
const types: Record<string, GoldenCase> = {
  "simplified-arabic-english": {
    document: retail,
    options: { look: look({ second_language: "en" }), titles: { ar: "فاتورة ضريبية مبسطة", en: "Simplified tax invoice" }, format_qr: tlv },
  },
  "simplified-english": { document: { ...retail, language: "en" }, options: { titles: { en: "Simplified tax invoice" }, format_qr: tlv } },
  "debit-note-english": {
    document: aDocument({ type: "debit_note", number: "DN-2026-00003", issue_date: "2026-01-20", references: { ...correction, reason: "Two more filters, exchanged on 19 January" }, lines: [aLine({ name: "Filter papers", price: "21.75", quantity: "2" })] }),
  },
  "credit-note-arabic-english": {
    document: { ...riyadh, type: "credit_note", number: "CN-2026-00009", references: { ...correction, reason: "إرجاع منتج" }, payment: { ...riyadh.payment, due_date: null } },
    options: { look: look({ second_language: "en" }), format_qr: tlv },
  },
  "credit-note-dutch": { document: { ...inLanguage("credit-note", "nl"), number: "CN-2026-00012" } },
  "debit-note-french": { document: { ...inLanguage("german-gross", "fr"), type: "debit_note", number: "FC-2026-4", references: { ...correction, reason: "Article échangé" } } },
}

const barcodes = documents["german-gross"].lines.map((line, index) => ({ ...line, barcode: `400638133393${index}` }))
const received = { amount: "500.00", day: "2026-01-20", method: "Bank transfer", reference: "TR-889-2" }
const papers: Record<string, GoldenCase> = {
  "packing-slip-english": { document: documents["english-net"], options: { print: "packing_slip", link } },
  "packing-slip-german": { document: { ...documents["german-gross"], lines: barcodes }, options: { print: "packing_slip", look: look({ theme: "classic" }) } },
  "packing-slip-arabic-english": { document: riyadh, options: { print: "packing_slip", look: look({ second_language: "en" }), format_qr: tlv } },
  "packing-slip-compact": { document: documents["forty-lines"], options: { print: "packing_slip", look: look({ theme: "compact" }) } },
  "proforma-dutch": { document: documents["dutch-reverse-charge"], options: { print: "proforma", link, look: look({ paper: "Letter" }) } },
  "proforma-german-draft": { document: { ...documents["german-gross"], number: null }, options: { print: "proforma" } },
  "proforma-arabic-english": { document: riyadh, options: { print: "proforma", look: look({ second_language: "en", theme: "classic" }) } },
  "receipt-english": { document: documents["partly-paid"], options: { print: "receipt", payment: received } },
  "receipt-german": { document: documents["german-gross"], options: { print: "receipt", look: look({ theme: "classic" }), payment: { ...received, amount: "1366.86", method: "Überweisung" } } },
  "receipt-arabic-english": { document: riyadh, options: { print: "receipt", look: look({ second_language: "en", digits: "arab" }), payment: { ...received, remaining: "17000.00", method: "تحويل بنكي" } } },
}

const edges: Record<string, GoldenCase> = {
  ...Object.fromEntries(Object.entries(extremes).map(([name, document]) => [name, { document }])),
  "many-payments-french": { document: extremes["many-payments-french"], options: { link } },
  "american-paid": { document: extremes["american-paid"], options: { look: look({ paper: "Letter" }), link } },
}

const plain = Object.fromEntries(Object.entries(documents).map(([name, document]): [string, GoldenCase] => [name, { document }]))

/** Every golden page by the name of its text file. */
export const cases: Record<string, GoldenCase> = {
  ...plain,
  ...themes,
  ...bilingual,
  ...digits,
  ...types,
  ...papers,
  ...edges,
  "guest-french": { document: aDocument({ language: "fr-CA", buyer: aParty({ name: "Guy Côté", email: null }), currency: { code: "CAD", digits: 2 }, lines: [aLine({ price: "19.99", rate: "14.975" })] }) },
  "najd-letterhead": { document: najd },
  "hostile-bilingual": {
    document: { ...hostileNames(), language: "ar" },
    options: {
      look: look({ second_language: "de", theme: "<script>", texts: { ar: { introduction: "\u202Etxt.exe\u0000", closing: "c".repeat(9000), footer: "f\n".repeat(400) }, de: { introduction: "<b>x</b>", closing: null, footer: "javascript:alert(1)" } } }),
      titles: { ar: "عنوان\u202E\nطويل", de: "<img src=x>" },
      link: "javascript:alert(1)",
      format_qr: "\u0000\u202E<svg onload=alert(1)>",
    },
  },
  "own-layout": { document: documents["german-gross"], options: { look: look({ theme: "atelier", accent: "#7a3b2e" }), link } },
  "own-layout-slip": { document: documents["english-net"], options: { print: "packing_slip", look: look({ theme: "atelier" }) } },
}
