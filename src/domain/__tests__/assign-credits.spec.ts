import type { InvoiceDocument } from "../document"
import { assignCredits } from "../assign-credits"
import { documented, type SaidDocument } from "../documented"
import type { WorthElement } from "../worth"
import { aDocument, aLine } from "./a-document"
import { VAT15, VAT7, invoice, element, cups, post, said, type Situation, correcting, oneCup, amountOf3450, ALL, TWO_CUPS, NOTHING_DUE } from "./a-correction"

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

  it("takes from other taxes what that of the goods has not left", () => {
    const before: InvoiceDocument = {
      ...oneCup().document,
      lines: [],
      taxes: [{ ...VAT15, taxable: "86.96", tax: "13.04" }],
      totals: { ...invoice().totals, net: "86.96", tax: "13.04", gross: "100.00" },
    }
    const elements = [post, { key: "item:book", element: element({ id: "book", quantity: "1", unit_price: "100", net: "100", gross: "107", tax: VAT7 }) }]
    // Of 233.49 the customer got 150.00 back; 103.49 of it for the cups. 100.00 is credited, at 15 %, where 26.49 is left
    const money = { paid: "233.49", refunded: "150" }
    const { lines, amounts } = correcting({ elements, total: "130.00", money, documents: [said(whole()), said(before)] })
    expect(lines).toEqual([])
    // 109.99 - 86.96 = 23.03; the other 23.51 are at 7 %: 23.51 / 1.07 = 21.971…
    expect(amounts).toEqual([
      { tax: VAT15, net: "23.03", gross: "26.49" },
      { tax: VAT7, net: "21.97", gross: "23.51" },
    ])
  })

  it("leaves each rate its own when everything is cancelled", () => {
    const { lines, amounts, ...rest } = assignCredits(correcting({ elements: [], total: "0", documents: [said(whole())] }), documented([said(whole())]).parts, 2)[0]
    expect(lines).toMatchObject([{ key: "item:cup", gross: "103.49" }, { key: "item:book", net: "100.00", gross: "107.00" }, { key: "method:post", gross: "23.00" }])
    expect([amounts, rest]).toEqual([[], { corrects_id: "invoice", rounding: "0" }])
  })

  it("leaves a cup its own credit where its rate has enough for it, though not for all cups", () => {
    // 34.50 was credited for a refund without goods: 91.99 is left at 15 %, less than the 103.49 of three cups
    const documents = [said(invoice()), amountOf3450()]
    const corrections = correcting({ elements: TWO_CUPS, total: "91.99", returned: "34.50", money: { paid: "126.49", refunded: "69" }, documents })
    expect(assignCredits(corrections, documented(documents).parts, 2)).toMatchObject([
      { corrects_id: "invoice", lines: [{ key: "item:cup", quantity: "1", net: "30", gross: "34.5" }], amounts: [] },
    ])
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

  it("credits cups that had become dearer on their invoice, and their higher price on the note that said it", () => {
    // 10.00 more for each of three cups: they are still three
    const { document } = debit()
    const line = aLine({ item_id: "cup", quantity: "3", net: "30.00", tax: VAT15, tax_amount: "4.50", gross: "34.50", price_only: true })
    const taxes = [{ ...VAT15, taxable: "30.00", tax: "4.50" }]
    const totals = { ...document.totals, lines: "30.00", net: "30.00", tax: "4.50", gross: "34.50", payable: "34.50" }
    const dearer: SaidDocument = { ...debit(), document: { ...document, lines: [line], taxes, totals } }
    const credits = assigned({ elements: [post], total: "23.00", documents: [said(invoice()), dearer] })
    expect(credits).toMatchObject([
      { corrects_id: "invoice", lines: [{ quantity: "3", gross: "103.49", price_only: false }], amounts: [] },
      { corrects_id: "debit", lines: [{ quantity: "3", gross: "34.50", price_only: true }], amounts: [] },
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
