import { aCharge, aDocument, aLine, anAddress, aParty } from "../../src/pdf/__tests__/a-document"

const seller = aParty({
  name: "شركة قهوة للتجارة",
  trading_name: "قهوة",
  email: "billing@qahwa.example",
  phone: "+966 11 234 5678",
  vat_id: "300075588700003",
  registration: { scheme: "CRN", value: "1010010000" },
  address: anAddress({ building_number: "8228", line1: "طريق الملك فهد", district: "العليا", city: "الرياض", postal_code: "12214", country_code: "SA" }),
  translations: {
    en: { name: "Qahwa Trading LLC", trading_name: "Qahwa", address: anAddress({ building_number: "8228", line1: "King Fahd Road", district: "Al Olaya", city: "Riyadh", postal_code: "12214", country_code: "SA" }) },
  },
})
const buyer = aParty({
  name: "شركة نجد للضيافة",
  email: "accounts@najd.example",
  vat_id: "310122393500003",
  registration: { scheme: "CRN", value: "1010101010" },
  address: anAddress({ building_number: "3021", line1: "شارع الأمير سلطان", district: "الملقا", city: "الرياض", postal_code: "13524", country_code: "SA" }),
  translations: {
    en: { name: "Najd Hospitality Company", trading_name: null, address: anAddress({ building_number: "3021", line1: "Prince Sultan Street", district: "Al Malqa", city: "Riyadh", postal_code: "13524", country_code: "SA" }) },
  },
})

/** A tax invoice between two Saudi companies, all names in Arabic and English. */
export const riyadh = aDocument({
  language: "ar",
  seller,
  buyer,
  lines: [
    aLine({ name: "آلة إسبريسو أورورا", names: { en: "Espresso machine Aurora" }, sku: "AUR-2-BLK", price: "8450.00", quantity: "2", allowances: [{ amount: "845.00", reason: "OPENING5" }] }),
    aLine({ name: "مطحنة يدوية ميسترال", names: { en: "Hand grinder Mistral" }, sku: "MIS-38", price: "412.50", quantity: "3" }),
  ],
  charges: [aCharge({ reason: "توصيل سريع", net: "75.00" })],
  support: { email: "help@qahwa.example", phone: "+966 11 234 5678", url: null, hours: "الأحد–الخميس 9:00–17:00" },
  payment: {
    due_date: "2026-02-14",
    terms: "السداد خلال 30 يوماً من تاريخ الإصدار.",
    bank_accounts: [{ holder: "شركة قهوة للتجارة", bank: "مصرف الراجحي", account: "SA0380000000608010167519", bic: "RJHISARI", currency_code: null }],
  },
})

/** A till receipt by law: no buyer to speak of, paid at once. */
export const retail = aDocument({
  language: "ar",
  seller,
  buyer: aParty({ name: null, email: null, address: anAddress() }),
  prices_include_tax: true,
  lines: [aLine({ name: "بن يمني 250 غ", names: { en: "Yemeni coffee 250 g" }, gross: "57.50", quantity: "2" })],
  references: { order_id: "order_2", order_number: "1043", order_date: "2026-01-15", purchase_order: null, preceding: [], reason: null },
  settlements: [{ kind: "payment", label: "mada •••• 4242", amount: "57.50", day: "2026-01-15" }],
  support: { email: "help@qahwa.example", phone: null, url: null, hours: null },
})

/** The same seller, known in one language only. */
export const najd = aDocument({ seller: { ...seller, translations: undefined }, language: "en", lines: [aLine({ name: "آلة إسبريسو أورورا", names: { en: "Espresso machine Aurora" } })] })
