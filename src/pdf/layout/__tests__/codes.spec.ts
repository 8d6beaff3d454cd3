import type { Look } from "../../../domain/look"
import { PRINTS, type RenderOptions } from "../../render-options"
import type { Block } from "../blocks"
import { codes, topCodes } from "../codes"
import { payment } from "../payment"
import { aPage, wordsOf } from "./a-page"

const link = "https://kontor.example/invoices/abc"
const account = { holder: null, bank: null, account: "DE89370400440532013000", bic: null, currency_code: null }
const due = { payment: { due_date: "2026-12-05", terms: null, bank_accounts: [account] } }
const paid = { ...due, totals: { ...aPage().document.totals, prepaid: "119.00", payable: "0.00" } }

function contents(block: Block | null): string[] {
  if (block?.kind === "qr") {
    return [block.content]
  }
  return block?.kind === "stack" ? block.blocks.flatMap(contents) : block?.kind === "columns" ? block.columns.flatMap((column) => contents(column.block)) : []
}

const kinds = (document: object, look: Partial<Look>, options: RenderOptions = {}) => {
  const page = aPage(document, { ...options, look })
  const named = (all: string[]) => all.map((content) => (content.startsWith("BCD") ? "transfer" : content === link ? "link" : content)).join(" ")
  return { below: named(contents(codes(page, 226))), top: named(topCodes(page).flatMap(({ block }) => contents(block))) }
}

describe("the codes of a page", () => {
  it("are the transfer and the page's own below the totals", () => {
    expect(kinds(due, {}, { link })).toEqual({ below: "transfer link", top: "" })
    expect(kinds(paid, {}, { link })).toEqual({ below: "link", top: "" })
    expect(kinds(due, {})).toEqual({ below: "transfer", top: "" })
  })

  it("are on top where the page has two languages: the page's own at the end", () => {
    expect(kinds(due, { second_language: "en" }, { link })).toEqual({ below: "", top: "transfer link" })
    expect(kinds(due, { second_language: "en" })).toEqual({ below: "", top: "transfer" })
    expect(kinds(due, { second_language: "en" }, { format_qr: "TLV" })).toEqual({ below: "", top: "transfer TLV" })
  })

  it("are left out where the seller wants none, but not the one that a law asks for", () => {
    expect(kinds(due, { page_qr: false, payment_qr: false }, { link })).toEqual({ below: "", top: "" })
    expect(kinds(due, { page_qr: false, payment_qr: false }, { link, format_qr: "TLV" })).toEqual({ below: "TLV", top: "" })
    expect(kinds(due, {}, { link, format_qr: "TLV" })).toEqual({ below: "transfer TLV", top: "" })
  })

  it("stand on documents and proformas only", () => {
    const own = (print: (typeof PRINTS)[number], second_language: "en" | null) =>
      kinds(paid, { second_language }, { link, print, payment: { amount: "1.00", day: "2026-11-21", method: "Bar", reference: null } })
    expect(PRINTS.map((print) => own(print, null).below)).toEqual(["link", "", "link", ""])
    expect(PRINTS.map((print) => own(print, "en").top)).toEqual(["link", "", "link", ""])
  })

  it("say what they are for", () => {
    expect(wordsOf(codes(aPage(due, { link }), 226))).toBe("Scannen und zahlen|Online bezahlen")
    expect(wordsOf(codes(aPage(paid, { link }), 226))).toBe("Online ansehen")
  })
})

describe("how to pay", () => {
  it("has the account with its reference, and the link in letters", () => {
    expect(wordsOf(payment(aPage(due, { link }), 226))).toBe(
      ["Zahlung", "IBAN", "DE89 3704 0044 0532 0130 00", "Verwendungszweck", "RE-7", `Online bezahlen  ${link}`].join("|"),
    )
  })

  it("is not there when nothing is to be paid, or on a credit note", () => {
    expect(payment(aPage(paid, { link }), 226)).toBeNull()
    expect(payment(aPage({ ...due, type: "credit_note" }, { link }), 226)).toBeNull()
    expect(payment(aPage({ ...due, payment: { ...due.payment, bank_accounts: [] } }), 226)).toBeNull()
  })

  it("leaves out accounts in another currency", () => {
    const dollars = { ...account, account: "123", currency_code: "USD" }
    expect(wordsOf(payment(aPage({ payment: { ...due.payment, bank_accounts: [dollars, account] } }), 226))).not.toContain("123|")
  })
})
