import type { BasketElement } from "../basket"
import type { InvoiceDocument, TaxRate } from "../document"
import { correct } from "../credit"
import { documented, type SaidDocument } from "../documented"
import type { MoneyFacts } from "../goodwill"
import type { CreditOn } from "../profile"
import { compareWorth, type WorthElement } from "../worth"
import { aDocument, aLine } from "./a-document"

export const VAT15: TaxRate = { category: "standard", rate: "15", reason: null }
export const VAT19: TaxRate = { category: "standard", rate: "19", reason: null }
export const VAT7: TaxRate = { category: "standard", rate: "7", reason: null }
export const VAT5: TaxRate = { category: "standard", rate: "5", reason: null }
export const NO_MONEY = { paid: "0", refunded: "0" }

/** The measured order: 3 × 33.33 less 10.00, shipping 20.00, 15 %: 126.49 (docs/medusa.md, Totals). */
export const invoice = (): InvoiceDocument =>
  aDocument({
    type: "invoice",
    currency: { code: "SAR", digits: 2 },
    lines: [
      aLine({ id: "1", item_id: "cup", quantity: "3", net: "89.99", tax: VAT15, tax_amount: "13.50", gross: "103.49" }),
    ],
    charges: [
      { id: "c", kind: "shipping", method_id: "post", reason: "Post", net: "20.00", tax: VAT15, tax_amount: "3.00", gross: "23.00" },
    ],
    taxes: [{ ...VAT15, taxable: "109.99", tax: "16.50" }],
    totals: {
      lines: "89.99",
      allowances: "0.00",
      charges: "20.00",
      net: "109.99",
      tax: "16.50",
      gross: "126.49",
      prepaid: "0.00",
      rounding: "0.00",
      payable: "126.49",
    },
  })

export const element = (over: Partial<BasketElement>): BasketElement => ({
  id: "cup",
  kind: "line",
  quantity: "3",
  unit_price: "33.33",
  includes_tax: false,
  net: "89.99",
  gross: "103.4885",
  discounts: [],
  tax: VAT15,
  ...over,
})

export const cups = (quantity: string, net: string, gross: string): WorthElement => ({
  key: "item:cup",
  element: element({ quantity, net, gross }),
})

export const post: WorthElement = {
  key: "method:post",
  element: element({ id: "post", kind: "charge", quantity: "1", unit_price: "20", net: "20", gross: "23" }),
}

export const said = (document: InvoiceDocument, over: Partial<SaidDocument> = {}): SaidDocument => ({
  id: document.type === "credit_note" ? "credit" : "invoice",
  corrects_id: document.type === "credit_note" ? "invoice" : null,
  by_hand: false,
  document,
  ...over,
})

/** What was paid, and then given back at once. */
export interface Money {
  paid: string
  refunded: string
}

/** Nothing was added to the order since. */
export const givenBack = ({ paid, refunded }: Money): MoneyFacts => ({ paid, refunds: [{ amount: refunded, paid, gained: "0" }] })

export interface Situation {
  elements: WorthElement[]
  total: string
  money?: Money | MoneyFacts
  documents?: SaidDocument[]
  returned?: string
  credit_on?: CreditOn
}

export const correcting = ({ elements, total, money = NO_MONEY, documents = [said(invoice())], returned = "0", credit_on = "return_received" }: Situation) => {
  const books = documented(documents)
  return correct({ states: compareWorth(elements, books, { total, digits: 2 }), said: books, money: "refunded" in money ? givenBack(money) : money, returned, credit_on, digits: 2 })
}

export const corrections = (elements: WorthElement[], total: string, money?: Money, documents?: SaidDocument[]) =>
  correcting({ elements, total, money, documents })
/** A credit note of one cup, 30.00 and 34.50 with tax. */
export const oneCup = (over: Partial<SaidDocument> = {}): SaidDocument => {
  const line = aLine({ item_id: "cup", quantity: "1", net: "30.00", tax: VAT15, tax_amount: "4.50", gross: "34.50" })
  const totals = { ...invoice().totals, lines: "30.00", charges: "0.00", net: "30.00", tax: "4.50", gross: "34.50", payable: "34.50" }
  const taxes = [{ ...VAT15, taxable: "30.00", tax: "4.50" }]
  return said({ ...aDocument({ type: "credit_note" }), lines: [line], charges: [], taxes, totals }, over)
}

/** A credit note of 34.50 that names no line. */
export const amountOf3450 = (over: Partial<SaidDocument> = {}): SaidDocument => {
  const { document } = oneCup()
  return said({ ...document, lines: [{ ...document.lines[0], item_id: null }] }, over)
}

export const ALL = [cups("3", "89.99", "103.4885"), post]
export const TWO_CUPS = [cups("2", "59.993333333333", "68.992333333333"), post]
export const ONE_CUP = [cups("1", "29.996666666667", "34.496166666667"), post]
export const BY_HAND = { by_hand: true }
/** A debit note of 34.50 that takes such a credit back. */
export const takenBack3450 = (): SaidDocument => {
  const { document } = amountOf3450()
  return { id: "debit", corrects_id: "invoice", by_hand: false, document: { ...document, type: "debit_note" } }
}

export const NOTHING_DUE = { debit: [], taken_back: [], lines: [], amounts: [] }
