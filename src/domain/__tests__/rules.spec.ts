import { checkDocument } from "../check-document"
import { checkProfile } from "../check-profile"
import type { Address, InvoiceDocument, Issue } from "../document"
import { DEFAULT_SERIES } from "../numbering"
import type { Profile, Series } from "../profile"
import { RULES } from "../rules"
import { aDocument, aLine, aParty, aTax } from "./a-document"
import { aProfile } from "./a-profile"

const NOWHERE: Address = {
  line1: null,
  line2: null,
  building_number: null,
  district: null,
  city: null,
  postal_code: null,
  province: null,
  country_code: null,
}
const NO_SUPPORT = { email: null, phone: null, url: null, hours: null }
const BROKEN: Series = { prefix: "no spaces in a prefix that is too long ", date: "none", padding: 0, start: 0, reset: "yearly" }

const EMPTY_PROFILE: Partial<Profile> = {
  legal_name: null,
  address: NOWHERE,
  vat_id: null,
  registration: null,
  email: null,
  phone: null,
  support: NO_SUPPORT,
  bank_accounts: [],
}
const WRONG_PROFILE: Partial<Profile> = {
  address: { ...aProfile().address, postal_code: "1" },
  vat_id: "DE1",
  email: "a@b",
  phone: "1",
  support: { email: "a@b", phone: "1", url: "x", hours: null },
  bank_accounts: [{ holder: null, bank: null, account: "DE00370400440532013000", bic: "X", currency_code: null }],
  series: { ...DEFAULT_SERIES, credit_note: BROKEN, debit_note: BROKEN },
  payment_days: -1,
  time_zone: "Nowhere",
}
const EMPTY_DOCUMENT: Partial<InvoiceDocument> = {
  lines: [],
  seller: aParty({ name: null, address: NOWHERE, vat_id: null }),
  buyer: aParty({ name: null, address: NOWHERE, vat_id: null }),
  taxes: [aTax({ category: "reverse-charge" }), aTax({ category: "outside-scope" }), aTax({ rate: "0" })],
}
const WRONG_DOCUMENT: Partial<InvoiceDocument> = {
  lines: [aLine({ name: "" })],
  currency: { code: "€", digits: 2 },
  buyer: aParty({ vat_id: "DE1", email: "a@b" }),
}

const fired: Issue[] = [
  ...checkProfile(aProfile(EMPTY_PROFILE)),
  ...checkProfile(aProfile(WRONG_PROFILE)),
  ...checkDocument(aDocument(EMPTY_DOCUMENT)),
  ...checkDocument(aDocument(WRONG_DOCUMENT)),
]

describe("RULES", () => {
  it("lists exactly the rules that can fire", () => {
    expect([...new Set(fired.map(({ rule }) => rule))].sort()).toEqual(Object.keys(RULES).sort())
  })

  it("has rules whose messages are whole sentences with every gap filled", () => {
    for (const { message } of fired) {
      expect(message).toMatch(/^[A-Z].*\.$/)
      expect(message).not.toMatch(/\{\{|\}\}|undefined/)
    }
  })
})
