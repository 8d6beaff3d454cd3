import type { InvoiceDocument } from "../../src/domain/document"
import { aCharge, aDocument, aLine, anAddress, aParty } from "../../src/pdf/__tests__/a-document"
import { hostile } from "./hostile"

const sellerEurope = aParty({
  name: "Kontor & Söhne Kaffeetechnik GmbH",
  trading_name: "Kontor Kaffee",
  email: "rechnung@kontor.example",
  phone: "+49 40 1234567",
  vat_id: "DE123456789",
  tax_number: "27/123/45678",
  registration: { scheme: "HRB", value: "98765 Hamburg" },
  address: anAddress({ line1: "Speicherstraße 12", city: "Hamburg", postal_code: "20457", country_code: "DE" }),
})
const supportEurope = { email: "hilfe@kontor.example", phone: "+49 40 1234568", url: "https://kontor.example/hilfe", hours: "Mo–Fr 9–17 Uhr" }
const euro = { code: "EUR", digits: 2 }
const bankEurope = { holder: "Kontor & Söhne Kaffeetechnik GmbH", bank: "Hamburger Bank", account: "DE89370400440532013000", bic: "COBADEFFXXX", currency_code: "EUR" }
const european = { currency: euro, seller: sellerEurope, support: supportEurope, time_zone: "Europe/Berlin", prices_include_tax: true }

const machines = ["Espresso machine Aurora", "Hand grinder Mistral", "Milk pitcher 600 ml", "Filter papers, 100 pieces", "Descaler", "Barista scale", "Knock box"]

function many(count: number): InvoiceDocument["lines"] {
  return Array.from({ length: count }, (_, index) =>
    aLine({ name: `${machines[index % machines.length]} ${index + 1}`, sku: `SKU-${1000 + index}`, price: `${(index % 90) + 10}.50`, quantity: String((index % 4) + 1) }),
  )
}

/** Every golden document by the name of its text file. */
export const documents: Record<string, InvoiceDocument> = {
  "english-net": aDocument({
    buyer: aParty({
      name: "Najd Hospitality Company",
      contact_name: "Omar Al-Saleh",
      email: "accounts@najd.example",
      phone: "+966 55 123 4567",
      vat_id: "310122393500003",
      registration: { scheme: "CRN", value: "1010101010" },
      address: anAddress({ building_number: "3021", line1: "Prince Sultan Street", district: "Al Malqa", city: "Riyadh", postal_code: "13524", country_code: "SA" }),
    }),
    delivery: { name: "Najd Hotel, back entrance", address: anAddress({ line1: "7 Corniche Road", city: "Jeddah", postal_code: "23412", country_code: "SA" }), day: "2026-01-17" },
    references: { order_id: "order_1", order_number: "1042", order_date: "2026-01-14", purchase_order: "PO-7781-B", preceding: [], reason: null },
    lines: [
      aLine({ name: "Espresso machine Aurora", description: "Two groups, rotary pump, 230 V", options: [{ name: "Colour", value: "Black" }, { name: "Plug", value: "G" }], sku: "AUR-2-BLK", price: "8450.00", quantity: "2", allowances: [{ amount: "845.00", reason: "OPENING5" }] }),
      aLine({ name: "Hand grinder Mistral", sku: "MIS-38", price: "412.50", quantity: "3" }),
      aLine({ name: "Filter papers", sku: "FP-100", price: "21.75", base_quantity: "100", quantity: "1500", description: "Bleached, cone" }),
    ],
    charges: [aCharge({ reason: "Express delivery", net: "75.00" })],
    payment: {
      due_date: "2026-02-14",
      terms: "Payment within 30 days of the date of issue.",
      bank_accounts: [{ holder: "Qahwa Trading LLC", bank: "Al Rajhi Bank", account: "SA0380000000608010167519", bic: "RJHISARI", currency_code: "SAR" }],
    },
    notes: ["Goods remain our property until paid in full."],
  }),
  "german-gross": aDocument({
    ...european,
    language: "de",
    number: "RE-2026-00107",
    buyer: aParty({ name: "Jürgen Groß", email: "juergen@example.com", address: anAddress({ line1: "Äußere Weberstraße 5", city: "Zittau", postal_code: "02763", country_code: "DE" }) }),
    delivery: { name: "Jürgen Groß", address: anAddress({ line1: "Äußere Weberstraße 5", city: "Zittau", postal_code: "02763", country_code: "DE" }), day: "2026-01-16" },
    lines: [
      aLine({ name: "Siebträgermaschine Aurora", sku: "AUR-1", gross: "1299.00", rate: "19", options: [{ name: "Farbe", value: "Weiß" }] }),
      aLine({ name: "Kaffeebohnen Yirgacheffe, 1 kg", sku: "YIR-1000", gross: "64.41", quantity: "3", rate: "7", allowances: [{ amount: "6.00", reason: "WINTER10" }] }),
    ],
    charges: [aCharge({ reason: "DHL Paket", gross: "6.90", rate: "19" })],
    allowances: [aCharge({ id: "a1", kind: "discount", reason: "Versandrabatt VERSAND50", gross: "3.45", rate: "19" })],
    payment: { due_date: "2026-01-29", terms: "Zahlbar innerhalb von 14 Tagen ohne Abzug.", bank_accounts: [bankEurope] },
  }),
  "french-paid": aDocument({
    ...european,
    language: "fr",
    number: "FA-2026-00311",
    buyer: aParty({ name: "Élodie Lefèvre", email: "elodie@example.com", address: anAddress({ line1: "14 rue de l’Église", line2: "Bâtiment C, 3e étage", city: "Saint-Étienne", postal_code: "42000", country_code: "FR" }) }),
    lines: [
      aLine({ name: "Moulin à café Mistral", sku: "MIS-38", gross: "1249.00", rate: "20" }),
      aLine({ name: "Café en grains, 250 g", gross: "25.32", quantity: "2", rate: "5.5" }),
    ],
    charges: [aCharge({ reason: "Colissimo", gross: "7.90", rate: "20" })],
    settlements: [{ kind: "payment", label: "Carte bancaire", amount: "1282.22", day: "2026-01-15" }],
  }),
  "dutch-reverse-charge": aDocument({
    ...european,
    prices_include_tax: false,
    language: "nl",
    number: "RE-2026-00108",
    buyer: aParty({ name: "Brouwerij ’t IJ Horeca B.V.", vat_id: "NL001234567B01", registration: { scheme: "KVK", value: "12345678" }, email: "inkoop@ij.example", address: anAddress({ line1: "Funenkade 7", city: "Amsterdam", postal_code: "1018 AL", country_code: "NL" }) }),
    lines: [aLine({ name: "Koffiemolen Mistral", sku: "MIS-38", price: "332.771", quantity: "4", rate: "0", category: "intra-community", reason: "Artikel 138 lid 1, Richtlijn 2006/112/EG" })],
    charges: [aCharge({ reason: "Verzending", net: "25.00", rate: "0", category: "intra-community" })],
    payment: { due_date: "2026-02-14", terms: null, bank_accounts: [bankEurope] },
  }),
  "arabic-data": aDocument({
    buyer: aParty({ name: "شركة نجد للضيافة (ذ.م.م)", contact_name: "عمر الصالح", vat_id: "310122393500003", phone: "+966 55 123 4567", address: anAddress({ building_number: "3021", line1: "شارع الأمير سلطان", line2: "مبنى 12-ب، الطابق 3", district: "حي الملقا", city: "الرياض", postal_code: "13524-3310", country_code: "SA" }) }),
    lines: [
      aLine({ name: "آلة إسبريسو أورورا (AUR-2) مع مضخة دوّارة 230 فولت", options: [{ name: "اللون", value: "أسود" }], sku: "AUR-2-BLK", price: "8450.00" }),
      aLine({ name: "مطحنة يدوية Mistral، 38 مم", description: "مطحنة قهوة يدوية بشفرات من الفولاذ المقاوم للصدأ، مناسبة للسفر والمنزل، ضمان سنتان", price: "412.50", quantity: "3" }),
      aLine({ name: "בלנדר קפה 2 ליטר", price: "99.00" }),
    ],
    charges: [aCharge({ reason: "توصيل سريع", net: "75.00" })],
    notes: ["شكراً لطلبكم. للاستفسار اتصلوا على +966 11 234 5678 واذكروا الرقم INV-2026-00042."],
  }),
  "arabic-document": aDocument({
    language: "ar",
    seller: aParty({ name: "شركة قهوة للتجارة", trading_name: "قهوة", email: "billing@qahwa.example", phone: "+966 11 234 5678", vat_id: "300075588700003", registration: { scheme: null, value: "1010010000" }, address: anAddress({ building_number: "8228", line1: "طريق الملك فهد", district: "العليا", city: "الرياض", postal_code: "12214", country_code: "SA" }) }),
    buyer: aParty({ name: "Najd Hospitality شركة نجد", vat_id: "310122393500003", address: anAddress({ line1: "شارع الأمير سلطان", city: "الرياض", postal_code: "13524", country_code: "SA" }) }),
    lines: [
      aLine({ name: "آلة إسبريسو أورورا", sku: "AUR-2-BLK", price: "8450.00", quantity: "2", allowances: [{ amount: "845.00", reason: "OPENING5" }] }),
      aLine({ name: "Hand grinder Mistral", price: "412.50", quantity: "3" }),
    ],
    charges: [aCharge({ reason: "توصيل سريع", net: "75.00" })],
    support: { email: "help@qahwa.example", phone: "+966 11 234 5678", url: null, hours: "الأحد–الخميس 9:00–17:00" },
    settlements: [{ kind: "gift_card", label: "1234", amount: "500.00", day: "2026-01-15" }],
    payment: { due_date: "2026-02-14", terms: "السداد خلال 30 يوماً من تاريخ الإصدار.", bank_accounts: [{ holder: "شركة قهوة للتجارة", bank: "مصرف الراجحي", account: "SA0380000000608010167519", bic: "RJHISARI", currency_code: null }] },
  }),
  "credit-note": aDocument({
    ...european,
    language: "de",
    type: "credit_note",
    number: "RK-2026-00012",
    issue_date: "2026-02-02",
    issued_at: "2026-02-02T08:00:00.000Z",
    buyer: aParty({ name: "Jürgen Groß", address: anAddress({ line1: "Äußere Weberstraße 5", city: "Zittau", postal_code: "02763", country_code: "DE" }) }),
    references: { order_id: "order_1", order_number: "1042", order_date: "2026-01-14", purchase_order: null, preceding: [{ invoice_id: "inv_1", number: "RE-2026-00107", issue_date: "2026-01-15" }], reason: "Rücksendung eines Artikels" },
    lines: [aLine({ name: "Kaffeebohnen Yirgacheffe, 1 kg", sku: "YIR-1000", gross: "21.47", rate: "7" })],
    settlements: [{ kind: "payment", label: "PayPal", amount: "21.47", day: "2026-02-02" }],
  }),
  "zero-total": aDocument({
    lines: [aLine({ name: "Barista course", price: "350.00", allowances: [{ amount: "350.00", reason: "STAFF100" }] })],
  }),
  "kuwait-three-decimals": aDocument({
    currency: { code: "KWD", digits: 3 },
    lines: [aLine({ name: "Espresso machine Aurora", price: "812.125", quantity: "2", rate: "0", category: "outside-scope", digits: 3 }), aLine({ name: "Roasted beans", unit: "kg", price: "7.250", quantity: "2.5", rate: "0", category: "outside-scope", digits: 3 })],
    seller: aParty({ name: "Qahwa Kuwait W.L.L.", address: anAddress({ city: "Kuwait City", country_code: "KW" }) }),
  }),
  "japan-no-decimals": aDocument({
    currency: { code: "JPY", digits: 0 },
    lines: [aLine({ name: "Espresso machine Aurora", price: "128000", rate: "10", digits: 0 }), aLine({ name: "Roasted beans 200 g", price: "1480", quantity: "12", rate: "8", digits: 0 })],
    settlements: [{ kind: "store_credit", label: "", amount: "5000", day: "2026-01-15" }],
  }),
  "forty-lines": aDocument({ lines: many(40), notes: ["Thank you for your order."] }),
  "thousand-lines": aDocument({ lines: many(1000) }),
  "partly-paid": aDocument({
    ...european,
    language: "en-US",
    rounding: "0.01",
    lines: [aLine({ name: "Espresso machine Aurora", gross: "1299.00", rate: "19" }), aLine({ name: "Descaler", gross: "12.90", rate: "19" })],
    settlements: [
      { kind: "gift_card", label: "•••• 8841", amount: "100.00", day: "2026-01-15" },
      { kind: "payment", label: "Visa •••• 4242", amount: "500.00", day: "2026-01-15" },
    ],
    payment: { due_date: "2026-01-29", terms: null, bank_accounts: [bankEurope, { holder: null, bank: "Nordbank", account: "123-456-789", bic: null, currency_code: null }] },
  }),
  "draft-bare": aDocument({
    number: null,
    language: "cs",
    seller: aParty({ name: null, email: null, address: anAddress() }),
    buyer: aParty({ name: null, email: "guest@example.com", address: anAddress() }),
    support: { email: null, phone: null, url: null, hours: null },
    references: { order_id: null, order_number: null, order_date: null, purchase_order: null, preceding: [], reason: null },
  }),
  "long-names": aDocument({
    ...european,
    language: "de",
    number: "RE-2026-ABTEILUNG-SONDERAUFTRAEGE-0000000107",
    seller: aParty({ ...sellerEurope, name: "Gesellschaft für Rindfleischetikettierungsüberwachungsaufgabenübertragung und Kaffeemaschinenwartung mit beschränkter Haftung & Co. Kommanditgesellschaft", trading_name: null }),
    buyer: aParty({ name: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH", email: "eine.sehr.lange.adresse.die.kaum.in.eine.spalte.passt@verwaltung.donaudampfschifffahrt.example", vat_id: "ATU12345678", address: anAddress({ line1: "Straße des Siebzehnten Juni und der Vereinigten Kaffeeröstereien 135", city: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", postal_code: "LL61 5UJ", country_code: "GB" }) }),
    lines: [
      aLine({ name: "Siebträgermaschine mit zwei Gruppen, Rotationspumpe, Festwasseranschluss, elektronischer Temperaturregelung und beheizbarer Tassenablage", description: "Ausführung in gebürstetem Edelstahl; Lieferung mit Siebträgern, Tamper, Reinigungspulver und ausführlicher Bedienungsanleitung in fünf Sprachen.", sku: "SIEBTRAEGER-ZWEIGRUPPIG-ROTATIONSPUMPE-EDELSTAHL-GEBUERSTET-230V", gross: "123456789.99", quantity: "12345.678", rate: "19", allowances: [{ amount: "1000000.00", reason: "Mengenrabatt laut Rahmenvertrag vom 3. Januar" }, { amount: "12.50", reason: "TREUE" }] }),
      aLine({ name: "Unterlage", gross: "9.99", rate: "19" }),
    ],
    charges: [aCharge({ reason: "Spedition mit Hebebühne und Verbringung bis zum Verwendungsort", gross: "249.00", rate: "19" })],
  }),
  hostile: hostile(),
}
