import type { BankAccount, InvoiceDocument } from "../../../domain/document"
import { aDocument } from "../../../domain/__tests__/a-document"
import type { RenderOptions } from "../../render-options"
import { transferCode } from "../epc"
import { aPage } from "./a-page"

const account = (changes: Partial<BankAccount> = {}): BankAccount => ({
  holder: "Kontor & Söhne GmbH",
  bank: "Hamburger Bank",
  account: "DE89 3704 0044 0532 0130 00",
  bic: "COBADEFFXXX",
  currency_code: "EUR",
  ...changes,
})
const paidInto = (...bank_accounts: BankAccount[]) => ({ payment: { due_date: "2026-12-05", terms: null, bank_accounts } })
const codeOf = (changes: Partial<InvoiceDocument>, options: RenderOptions = {}) => transferCode(aPage(changes, options))
const totals = (payable: string) => ({ ...aDocument().totals, payable })

describe("the code that fills in a euro transfer", () => {
  it("has the eleven elements of EPC069-12, version 002", () => {
    expect(codeOf(paidInto(account()))).toBe(
      ["BCD", "002", "1", "SCT", "COBADEFFXXX", "Kontor & Söhne GmbH", "DE89370400440532013000", "EUR119.00", "", "", "RE-7"].join("\n"),
    )
  })

  it("leaves the BIC out within the European Economic Area, and asks for it beyond", () => {
    expect(codeOf(paidInto(account({ bic: null })))?.split("\n")[4]).toBe("")
    expect(codeOf(paidInto(account({ bic: "no bic" })))?.split("\n")[4]).toBe("")
    const swiss = account({ account: "CH9300762011623852957", bic: null })
    expect(codeOf(paidInto(swiss))).toBeNull()
    expect(codeOf(paidInto({ ...swiss, bic: "POFICHBE" }))?.split("\n")[4]).toBe("POFICHBE")
  })

  it("names the seller where the account has no holder, and never more than 70 letters", () => {
    expect(codeOf(paidInto(account({ holder: null })))?.split("\n")[5]).toBe("Muster GmbH")
    expect(codeOf(paidInto(account({ holder: "K".repeat(90) })))?.split("\n")[5]).toHaveLength(70)
  })

  it("takes the first account that a transfer in euro can go to", () => {
    const dollars = account({ account: "DE02120300000000202051", currency_code: "USD" })
    const local = account({ account: "123-456-789", currency_code: null })
    const saudi = account({ account: "SA0380000000608010167519", currency_code: null })
    expect(codeOf(paidInto(dollars, local, saudi, account()))?.split("\n")[6]).toBe("DE89370400440532013000")
    expect(codeOf(paidInto(dollars, local, saudi))).toBeNull()
    expect(codeOf(paidInto(account({ account: "DE89370400440532013001" })))).toBeNull()
  })

  it("is not there when nothing is to be transferred, or not in euro", () => {
    expect(codeOf({ ...paidInto(account()), totals: totals("0.00") })).toBeNull()
    expect(codeOf({ ...paidInto(account()), totals: totals("-5.00") })).toBeNull()
    expect(codeOf({ ...paidInto(account()), type: "credit_note" })).toBeNull()
    expect(codeOf({ ...paidInto(account({ currency_code: null })), currency: { code: "CHF", digits: 2 } })).toBeNull()
    expect(codeOf({ ...paidInto(account()), totals: totals("1000000000.00") })).toBeNull()
    expect(codeOf({ ...paidInto(account()), totals: totals("999999999.99") })).toContain("EUR999999999.99")
  })

  it("is not there before there is a number to find the payment by; a proforma is found by its order", () => {
    expect(codeOf({ ...paidInto(account()), number: null })).toBeNull()
    expect(codeOf({ ...paidInto(account()), number: null }, { print: "proforma" })?.split("\n")[10]).toBe("1042")
  })

  it("keeps every name on one line", () => {
    expect(codeOf(paidInto(account({ holder: "Kontor\nEUR0.01\r\nSöhne" })))?.split("\n")).toHaveLength(11)
  })
})
