import type { BasketElement } from "../basket"
import type { InvoiceDocument, TaxRate } from "../document"
import { assignCredits } from "../assign-credits"
import { correct, creditByAmount, creditDue, type MoneyFacts } from "../credit"
import { documented, type SaidDocument } from "../documented"
import type { CreditOn } from "../profile"
import { compareWorth, type WorthElement } from "../worth"
import { aDocument, aLine } from "./a-document"

const VAT15: TaxRate = { category: "standard", rate: "15", reason: null }
const VAT19: TaxRate = { category: "standard", rate: "19", reason: null }
const VAT7: TaxRate = { category: "standard", rate: "7", reason: null }
const NO_MONEY = { paid: "0", refunded: "0" }

/** The measured order: 3 × 33.33 less 10.00, shipping 20.00, 15 %: 126.49 (facts/medusa-orders.md). */
const invoice = (): InvoiceDocument =>
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

const element = (over: Partial<BasketElement>): BasketElement => ({
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

const cups = (quantity: string, net: string, gross: string): WorthElement => ({
  key: "item:cup",
  element: element({ quantity, net, gross }),
})

const post: WorthElement = {
  key: "method:post",
  element: element({ id: "post", kind: "charge", quantity: "1", unit_price: "20", net: "20", gross: "23" }),
}

const said = (document: InvoiceDocument, over: Partial<SaidDocument> = {}): SaidDocument => ({
  id: document.type === "credit_note" ? "credit" : "invoice",
  corrects_id: document.type === "credit_note" ? "invoice" : null,
  by_hand: false,
  document,
  ...over,
})

interface Situation {
  elements: WorthElement[]
  total: string
  money?: MoneyFacts
  documents?: SaidDocument[]
  returned?: string
  credit_on?: CreditOn
}

const correcting = ({ elements, total, money = NO_MONEY, documents = [said(invoice())], returned = "0", credit_on = "return_received" }: Situation) => {
  const books = documented(documents)
  return correct({ states: compareWorth(elements, books, { total, digits: 2 }), said: books, money, returned, credit_on, digits: 2 })
}

const corrections = (elements: WorthElement[], total: string, money?: MoneyFacts, documents?: SaidDocument[]) =>
  correcting({ elements, total, money, documents })

describe("what corrects the documents of an order", () => {
  it("is nothing while the order is worth what was invoiced, although Medusa's totals are unrounded", () => {
    expect(corrections([cups("3", "89.99", "103.4885"), post], "126.49")).toEqual({ debit: [], lines: [], amounts: [] })
  })

  it("credits one returned cup of three with its share of the discount: 30.00 net, 34.50 with tax", () => {
    // 59.9933… is left of 89.99; with tax 68.9923…
    const { lines, debit, amounts } = corrections([cups("2", "59.993333333333", "68.992333333333"), post], "91.99")
    expect(lines).toMatchObject([{ quantity: "1", net: "30", gross: "34.5" }])
    expect([debit, amounts]).toEqual([[], []])
  })

  it("credits everything that is left of a line that is gone, to the minor unit", () => {
    const { lines } = corrections([post], "23.00")
    expect(lines).toMatchObject([{ quantity: "3", net: "89.99", gross: "103.49" }])
  })

  it("debits a line that was added", () => {
    const filter: WorthElement = { key: "item:filter", element: element({ id: "filter", quantity: "2", unit_price: "5", net: "10", gross: "11.5" }) }
    const { debit, lines } = corrections([cups("3", "89.99", "103.4885"), post, filter], "137.99")
    expect(debit).toMatchObject([{ key: "item:filter", change: { quantity: "2", net: "10", gross: "11.5" } }])
    expect(lines).toEqual([])
  })

  it("credits a refund without goods by amount, in the tax of the invoice: 11.50 is 10.00 and 1.50", () => {
    const money = { paid: "126.49", refunded: "11.5" }
    expect(corrections([cups("3", "89.99", "103.4885"), post], "126.49", money).amounts).toEqual([
      { tax: VAT15, net: "10.00", gross: "11.50" },
    ])
  })

  it("does not credit an overpayment that is given back", () => {
    const money = { paid: "136.49", refunded: "10" }
    expect(corrections([cups("3", "89.99", "103.4885"), post], "126.49", money).amounts).toEqual([])
  })

  it("credits a return once although its refund came first", () => {
    const refund: InvoiceDocument = {
      ...aDocument({ type: "credit_note", lines: [aLine({ item_id: null, net: "30.00", tax: VAT15, tax_amount: "4.50", gross: "34.50" })] }),
      charges: [],
      taxes: [{ ...VAT15, taxable: "30.00", tax: "4.50" }],
      totals: { ...invoice().totals, lines: "30.00", charges: "0.00", net: "30.00", tax: "4.50", gross: "34.50", payable: "34.50" },
    }
    const money = { paid: "126.49", refunded: "34.5" }
    const after = corrections([cups("2", "59.993333333333", "68.992333333333"), post], "91.99", money, [said(invoice()), said(refund)])
    expect(after).toEqual({ debit: [], lines: [], amounts: [] })
  })

  it("credits a return once although its refund comes later", () => {
    const money = { paid: "126.49", refunded: "34.4962" }
    const { lines, amounts } = corrections([cups("2", "59.993333333333", "68.992333333333"), post], "91.99", money)
    expect(lines).toMatchObject([{ gross: "34.5" }])
    expect(amounts).toEqual([])
  })

  it("never credits more than was invoiced, whatever was refunded", () => {
    const facts = { charged: "126.49", invoiced: "126.49", goods: "0", returned: "0", credit_on: "return_received" as const }
    const money = { paid: "126.49", refunded: "500" }
    expect(creditDue({ ...facts, money, by_hand: { lines: "0", amounts: "0" } })).toBe("126.49")
  })
})

/** A credit note of one cup, 30.00 and 34.50 with tax. */
const oneCup = (over: Partial<SaidDocument> = {}): SaidDocument => {
  const line = aLine({ item_id: "cup", quantity: "1", net: "30.00", tax: VAT15, tax_amount: "4.50", gross: "34.50" })
  const totals = { ...invoice().totals, lines: "30.00", charges: "0.00", net: "30.00", tax: "4.50", gross: "34.50", payable: "34.50" }
  const taxes = [{ ...VAT15, taxable: "30.00", tax: "4.50" }]
  return said({ ...aDocument({ type: "credit_note" }), lines: [line], charges: [], taxes, totals }, over)
}

/** A credit note of 34.50 that names no line. */
const amountOf3450 = (over: Partial<SaidDocument> = {}): SaidDocument => {
  const { document } = oneCup()
  return said({ ...document, lines: [{ ...document.lines[0], item_id: null }] }, over)
}

const ALL = [cups("3", "89.99", "103.4885"), post]
const TWO_CUPS = [cups("2", "59.993333333333", "68.992333333333"), post]
const ONE_CUP = [cups("1", "29.996666666667", "34.496166666667"), post]
const BY_HAND = { by_hand: true }
const NOTHING_DUE = { debit: [], lines: [], amounts: [] }

describe("a credit by hand", () => {
  it("is not debited again because the order still counts what was credited", () => {
    expect(correcting({ elements: ALL, total: "126.49", documents: [said(invoice()), oneCup(BY_HAND)] })).toEqual(NOTHING_DUE)
    expect(correcting({ elements: ALL, total: "126.49", documents: [said(invoice()), amountOf3450(BY_HAND)] })).toEqual(NOTHING_DUE)
  })

  it("is the same credit as the refund that follows", () => {
    const money = { paid: "126.49", refunded: "34.5" }
    expect(correcting({ elements: ALL, total: "126.49", money, documents: [said(invoice()), oneCup(BY_HAND)] })).toEqual(NOTHING_DUE)
    expect(correcting({ elements: ALL, total: "126.49", money, documents: [said(invoice()), amountOf3450(BY_HAND)] })).toEqual(NOTHING_DUE)
  })

  it("is the same credit as the cup that comes back later; a second cup is credited", () => {
    const documents = [said(invoice()), oneCup(BY_HAND)]
    expect(correcting({ elements: TWO_CUPS, total: "91.99", returned: "34.50", documents })).toEqual(NOTHING_DUE)
    // 126.49 - 57.50 is 68.99 in all, 34.50 of it is credited already
    const { lines, amounts } = correcting({ elements: ONE_CUP, total: "57.50", returned: "68.99", documents })
    expect(lines).toMatchObject([{ key: "item:cup", quantity: "1", gross: "34.49" }])
    expect(amounts).toEqual([])
  })

  it("by amount leaves a cup that comes back its own credit", () => {
    const documents = [said(invoice()), amountOf3450(BY_HAND)]
    const { lines, amounts } = correcting({ elements: TWO_CUPS, total: "91.99", returned: "34.50", documents })
    expect(lines).toMatchObject([{ quantity: "1", gross: "34.5" }])
    expect(amounts).toEqual([])
  })
})

describe("one thing after another", () => {
  it("credits a second cup that comes back after the first was credited", () => {
    const { lines, amounts } = correcting({ elements: ONE_CUP, total: "57.50", returned: "68.99", documents: [said(invoice()), oneCup()] })
    // 126.49 - 57.50 = 68.99 in all, less the 34.50 of the first
    expect(lines).toMatchObject([{ quantity: "1", gross: "34.49" }])
    expect(amounts).toEqual([])
  })

  it("credits a refund without goods after a cup that came back and its own refund", () => {
    const documents = [said(invoice()), oneCup()]
    const money = (refunded: string) => ({ paid: "126.49", refunded })
    expect(correcting({ elements: TWO_CUPS, total: "91.99", returned: "34.50", money: money("34.5"), documents })).toEqual(NOTHING_DUE)
    // 10 / 1.15 = 8.6956…
    expect(correcting({ elements: TWO_CUPS, total: "91.99", returned: "34.50", money: money("44.5"), documents }).amounts).toEqual([
      { tax: VAT15, net: "8.70", gross: "10.00" },
    ])
  })

  it("credits a refund to a customer who still owes, whatever was debited and taken back before", () => {
    // 50.00 of 126.49 is paid; 20.00 of it given back: the customer still owes 76.49
    const money = { paid: "50", refunded: "20" }
    expect(correcting({ elements: ALL, total: "126.49", money }).amounts).toMatchObject([{ gross: "20.00" }])
    // A cup came back meanwhile: 34.50 for it and 20.00 besides
    const after = correcting({ elements: TWO_CUPS, total: "91.99", returned: "34.50", money })
    expect([after.lines, after.amounts]).toMatchObject([[{ gross: "34.5" }], [{ gross: "20.00" }]])
  })

  it("credits a second cup that waits for its refund only when that refund is made", () => {
    const second = (refunded: string) =>
      correcting({ elements: ONE_CUP, total: "57.50", returned: "68.99", credit_on: "refund", money: { paid: "126.49", refunded }, documents: [said(invoice()), oneCup()] })
    expect(second("34.5")).toEqual(NOTHING_DUE)
    expect(second("68.99").lines).toMatchObject([{ quantity: "1", gross: "34.49" }])
  })
})

describe("returned goods that wait for their refund", () => {
  const paid = (refunded: string) => ({ paid: "126.49", refunded })
  const waiting = (money: MoneyFacts, documents?: SaidDocument[]) =>
    correcting({ elements: TWO_CUPS, total: "91.99", returned: "34.50", credit_on: "refund", money, documents })

  it("are not credited when they arrive", () => {
    expect(waiting(paid("0"))).toEqual(NOTHING_DUE)
  })

  it("are credited once the money is given back, once", () => {
    expect(waiting(paid("34.5")).lines).toMatchObject([{ quantity: "1", gross: "34.5" }])
    expect(waiting(paid("34.5"), [said(invoice()), oneCup()])).toEqual(NOTHING_DUE)
  })

  it("are credited as far as the money goes: 20.00 of 34.50", () => {
    // 20 / 1.15 = 17.391…
    expect(waiting(paid("20"))).toMatchObject({ lines: [], amounts: [{ net: "17.39", gross: "20.00" }] })
  })

  it("are credited at once when they were never paid, because nothing will be given back", () => {
    expect(waiting(NO_MONEY).lines).toMatchObject([{ quantity: "1", gross: "34.5" }])
  })

  it("do not hold back what the order was reduced by", () => {
    expect(correcting({ elements: TWO_CUPS, total: "91.99", returned: "0", credit_on: "refund", money: paid("0") }).lines).toMatchObject([{ gross: "34.5" }])
  })
})

describe("a credit that money made before the goods came back", () => {
  const book = { ...aLine({ id: "2", item_id: "book", quantity: "1", net: "100.00", tax: VAT7, tax_amount: "7.00", gross: "107.00" }) }
  const whole = (): InvoiceDocument => {
    const { lines, taxes, totals, ...rest } = invoice()
    return {
      ...rest,
      lines: [...lines, book],
      taxes: [...taxes, { ...VAT7, taxable: "100.00", tax: "7.00" }],
      totals: { ...totals, lines: "189.99", net: "209.99", tax: "23.50", gross: "233.49", payable: "233.49" },
    }
  }

  it("takes the rest from the tax of the goods, not from that of others", () => {
    const shared: InvoiceDocument = {
      ...oneCup().document,
      lines: [],
      // 23.35 was shared over both rates
      taxes: [{ ...VAT15, taxable: "11.00", tax: "1.65" }, { ...VAT7, taxable: "10.00", tax: "0.70" }],
      totals: { ...invoice().totals, net: "21.00", tax: "2.35", gross: "23.35" },
    }
    const elements = [post, { key: "item:book", element: element({ id: "book", quantity: "1", unit_price: "100", net: "100", gross: "107", tax: VAT7 }) }]
    // The cups are gone: 103.49 in all, of which 23.35 is credited
    const { lines, amounts } = correcting({ elements, total: "130.00", money: { paid: "233.49", refunded: "23.35" }, documents: [said(whole()), said(shared)] })
    expect(lines).toEqual([])
    // 80.14 / 1.15 = 69.686…
    expect(amounts).toEqual([{ tax: VAT15, net: "69.69", gross: "80.14" }])
  })
})

describe("credits are assigned to the documents that they correct", () => {
  const debit = (): SaidDocument => {
    const line = aLine({ item_id: "cup", quantity: "2", net: "80.00", tax: VAT15, tax_amount: "12.00", gross: "92.00" })
    const totals = { ...invoice().totals, lines: "80.00", charges: "0.00", net: "80.00", tax: "12.00", gross: "92.00", payable: "92.00" }
    return said({ ...aDocument({ type: "debit_note" }), lines: [line], charges: [], taxes: [{ ...VAT15, taxable: "80.00", tax: "12.00" }], totals }, { id: "debit", corrects_id: "invoice" })
  }
  const assigned = (situation: Situation) => assignCredits(correcting(situation), documented(situation.documents ?? []).parts, 2)

  it("credits each document with all that is left of it when the order is cancelled", () => {
    const credits = assigned({ elements: [], total: "0", documents: [said(invoice()), debit()] })
    expect(credits).toMatchObject([
      { corrects_id: "invoice", lines: [{ quantity: "3", net: "89.99", gross: "103.49" }, { key: "method:post", gross: "23.00" }], amounts: [], rounding: "0" },
      { corrects_id: "debit", lines: [{ quantity: "2", net: "80.00", gross: "92.00" }], amounts: [] },
    ])
  })

  it("credits what came last first: three of five cups are the two of the debit note and one of the invoice", () => {
    // 195.49 with tax in five cups; two of them are left: 78.196
    const elements = [cups("2", "67.996", "78.1954"), post]
    const credits = assigned({ elements, total: "101.20", documents: [said(invoice()), debit()] })
    // 218.49 - 101.20 = 117.29 less the 92.00 of the debit note
    expect(credits).toMatchObject([
      { corrects_id: "invoice", lines: [{ quantity: "1", gross: "25.29" }] },
      { corrects_id: "debit", lines: [{ quantity: "2", gross: "92.00" }] },
    ])
  })

  it("takes an amount from the oldest document that has something left", () => {
    const money = { paid: "218.49", refunded: "150" }
    const elements = [cups("5", "169.99", "195.4885"), post]
    const credits = assigned({ elements, total: "218.49", money, documents: [said(invoice()), debit()] })
    // All of the invoice's 126.49, and 23.51 of the debit note: 23.51 / 1.15 = 20.443…
    expect(credits).toMatchObject([
      { corrects_id: "invoice", lines: [], amounts: [{ net: "109.99", gross: "126.49" }] },
      { corrects_id: "debit", lines: [], amounts: [{ net: "20.44", gross: "23.51" }] },
    ])
  })

  it("credits no line of a document whose tax group was credited by amount before: another one takes it", () => {
    // All of the invoice was refunded; then two filters of 92.00 were added, and a cup came back
    const whole = { ...oneCup().document, lines: [], taxes: [{ ...VAT15, taxable: "109.99", tax: "16.50" }], totals: invoice().totals }
    const filters = debit()
    filters.document = { ...filters.document, lines: filters.document.lines.map((line) => ({ ...line, item_id: "filter" })) }
    const filter: WorthElement = { key: "item:filter", element: element({ id: "filter", quantity: "2", unit_price: "40", net: "80", gross: "92" }) }
    const documents = [said(invoice()), said({ ...whole, type: "credit_note" }), filters]
    const money = { paid: "126.49", refunded: "126.49" }
    const credits = assigned({ elements: [...TWO_CUPS, filter], total: "183.99", returned: "34.50", money, documents })
    expect(credits).toMatchObject([{ corrects_id: "debit", lines: [], amounts: [{ tax: VAT15, net: "30", gross: "34.5" }] }])
  })

  it("takes a rounding decision back with the last of the document", () => {
    const rounded = { ...invoice(), totals: { ...invoice().totals, rounding: "0.01", payable: "126.50" } }
    const documents = [said(rounded)]
    expect(correcting({ elements: ALL, total: "126.49", documents })).toEqual(NOTHING_DUE)
    expect(assigned({ elements: [], total: "0", documents })).toMatchObject([{ rounding: "0.01" }])
    // One cup of 34.50; what was rounded up once is not asked for any more: 126.50 - 91.99
    expect(assigned({ elements: TWO_CUPS, total: "91.99", documents })).toMatchObject([{ lines: [{ gross: "34.51" }], rounding: "0" }])
  })

  it("keeps the rounding of many cheap lines, which the order's own total has too", () => {
    // 40 × 0.333 net at 15 %: lines of 0.33 and 0.05 tax come to 15.21 with a tax of 2.01; 15.32 was charged
    const cheap = (id: number) => aLine({ id: String(id), item_id: `nail_${id}`, quantity: "1", net: "0.33", tax: VAT15, tax_amount: "0.05", gross: "0.38" })
    const lines = Array.from({ length: 40 }, (_, id) => cheap(id))
    const totals = { ...invoice().totals, lines: "13.20", charges: "0.00", net: "13.20", tax: "2.00", gross: "15.20", rounding: "0.12", payable: "15.32" }
    const nails = said({ ...invoice(), lines, charges: [], taxes: [{ ...VAT15, taxable: "13.20", tax: "2.00" }], totals })
    const kept = lines.slice(1).map(({ item_id }) => ({
      key: `item:${item_id}`,
      element: element({ id: String(item_id), quantity: "1", unit_price: "0.333", net: "0.333", gross: "0.38295" }),
    }))
    // 39 × 0.38295 = 14.93505
    const credits = assigned({ elements: kept, total: "14.94", documents: [nails] })
    expect(credits).toMatchObject([{ lines: [{ key: "item:nail_0", quantity: "1", gross: "0.38" }], amounts: [] }])
  })
})

describe("an amount shared over the tax rates", () => {
  const groups = [
    { tax: VAT19, net: "92.80", gross: "110.43" },
    { tax: VAT7, net: "51.61", gross: "55.22" },
  ]

  it("is split in proportion to what is left, by largest remainder: 5.00 is 3.33 and 1.67", () => {
    // 110.43 : 55.22 is two to one; 3.33 / 1.19 = 2.798…, 1.67 / 1.07 = 1.560…
    expect(creditByAmount("5.00", groups, 2)).toEqual([
      { tax: VAT19, net: "2.80", gross: "3.33" },
      { tax: VAT7, net: "1.56", gross: "1.67" },
    ])
  })

  it("takes what is left exactly when it uses a rate up", () => {
    expect(creditByAmount("1000", groups, 2)).toEqual([
      { tax: VAT19, net: "92.80", gross: "110.43" },
      { tax: VAT7, net: "51.61", gross: "55.22" },
    ])
  })

  it("is nothing where nothing is left", () => {
    expect(creditByAmount("5.00", [{ tax: VAT19, net: "0", gross: "0" }], 2)).toEqual([])
  })
})
