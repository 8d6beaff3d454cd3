import type { InvoiceDocument } from "../document"
import { assignCredits } from "../assign-credits"
import { documented, type SaidDocument } from "../documented"
import type { WorthElement } from "../worth"
import { aDocument, aLine } from "./a-document"
import { VAT15, invoice, element, cups, post, said, type Situation, correcting, oneCup, ALL, TWO_CUPS, NOTHING_DUE } from "./a-correction"

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

  it("credits delivery that had become dearer on the invoice, and its higher price on the note that said it", () => {
    // 10.00 more for the cups, each of them, and for delivery
    const { document } = debit()
    const line = aLine({ item_id: "cup", quantity: "3", net: "30.00", tax: VAT15, tax_amount: "4.50", gross: "34.50", price_only: true })
    const charge = { ...invoice().charges[0], net: "10.00", tax_amount: "1.50", gross: "11.50", price_only: true }
    const taxes = [{ ...VAT15, taxable: "40.00", tax: "6.00" }]
    const totals = { ...document.totals, lines: "30.00", charges: "10.00", net: "40.00", tax: "6.00", gross: "46.00", payable: "46.00" }
    const dearer: SaidDocument = { ...debit(), document: { ...document, lines: [line], charges: [charge], taxes, totals } }
    // The customer fetches the cups
    const credits = assigned({ elements: [cups("3", "119.99", "137.9885")], total: "137.99", documents: [said(invoice()), dearer] })
    expect(credits).toMatchObject([
      { corrects_id: "invoice", lines: [{ key: "method:post", quantity: "1", gross: "23.00", price_only: false }], amounts: [] },
      { corrects_id: "debit", lines: [{ key: "method:post", quantity: "1", gross: "11.50", price_only: true }], amounts: [] },
    ])
  })

  it("credits cups that come back one after the other: what the debit note has left of them, then those of the invoice", () => {
    // Five cups for 169.99, of which one came back: 4/5 are 135.99 net and 156.39
    const { document } = oneCup()
    const line = { ...document.lines[0], net: "34.00", tax_amount: "5.10", gross: "39.10" }
    const totals = { ...document.totals, lines: "34.00", net: "34.00", tax: "5.10", gross: "39.10", payable: "39.10" }
    const first = said({ ...document, lines: [line], taxes: [{ ...VAT15, taxable: "34.00", tax: "5.10" }], totals }, { corrects_id: "debit" })
    // Two more: 68.00 and 78.20 remain of them
    const credits = assigned({ elements: [cups("2", "67.996", "78.1954"), post], total: "101.20", documents: [said(invoice()), debit(), first] })
    // 92.00 - 39.10 = 52.90 are left of the debit note, and 78.19 - 52.90 = 25.29 are the invoice's
    expect(credits).toMatchObject([
      { corrects_id: "invoice", lines: [{ quantity: "1", net: "21.99", gross: "25.29" }], amounts: [] },
      { corrects_id: "debit", lines: [{ quantity: "1", net: "46", gross: "52.9" }], amounts: [] },
    ])
  })

  it("credits by amount what a note has left of a price when all of its cups are credited", () => {
    // Three cups of 23.00, then three of 46.00. Three came back at 34.50 each, credited on the newer note: nothing but 34.50 is left of it
    const three = (document: InvoiceDocument, amounts: { net: string; tax: string; gross: string }): InvoiceDocument => ({
      ...document,
      lines: [aLine({ item_id: "cup", quantity: "3", net: amounts.net, tax: VAT15, tax_amount: amounts.tax, gross: amounts.gross })],
      charges: [],
      taxes: [{ ...VAT15, taxable: amounts.net, tax: amounts.tax }],
      totals: { ...invoice().totals, lines: amounts.net, charges: "0.00", net: amounts.net, tax: amounts.tax, gross: amounts.gross, payable: amounts.gross },
    })
    const documents = [
      said(three(invoice(), { net: "60.00", tax: "9.00", gross: "69.00" })),
      said(three(debit().document, { net: "120.00", tax: "18.00", gross: "138.00" }), { id: "debit", corrects_id: "invoice" }),
      said(three(oneCup().document, { net: "90.00", tax: "13.50", gross: "103.50" }), { corrects_id: "debit" }),
    ]
    const credits = assigned({ elements: [], total: "0.00", documents })
    expect(credits).toMatchObject([
      { corrects_id: "invoice", lines: [{ quantity: "3", net: "60.00", gross: "69.00" }], amounts: [] },
      { corrects_id: "debit", lines: [], amounts: [{ tax: VAT15, net: "30.00", gross: "34.5" }] },
    ])
  })

  it("credits no note that gave a cup away, when all of them become a gift", () => {
    const { document } = debit()
    const line = { ...document.lines[0], quantity: "1", net: "0.00", tax_amount: "0.00", gross: "0.00" }
    const totals = { ...document.totals, lines: "0.00", net: "0.00", tax: "0.00", gross: "0.00", payable: "0.00" }
    const gift: SaidDocument = { ...debit(), document: { ...document, lines: [line], taxes: [{ ...VAT15, taxable: "0.00", tax: "0.00" }], totals } }
    const credits = assigned({ elements: [cups("4", "0", "0"), post], total: "23.00", documents: [said(invoice()), gift] })
    expect(credits).toMatchObject([{ corrects_id: "invoice", lines: [{ quantity: "3", price_only: true, net: "89.99", gross: "103.49" }], amounts: [] }])
  })

  it("takes all that is left of a document with the net and the tax that it has", () => {
    // The tax of the invoice was rounded up line by line: 109.98 and 16.51. All of its 126.49 was given back, and nothing for the debit note
    const byLine = { ...invoice(), taxes: [{ ...VAT15, taxable: "109.98", tax: "16.51" }] }
    const money = { paid: "218.49", refunded: "126.49" }
    const credits = assigned({ elements: [cups("5", "169.99", "195.4885"), post], total: "218.49", money, documents: [said(byLine), debit()] })
    expect(credits).toMatchObject([{ corrects_id: "invoice", lines: [], amounts: [{ tax: VAT15, net: "109.98", gross: "126.49" }] }])
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
