import type { LineCredit } from "../credit"
import { NOTHING, type DocumentedLine } from "../documented"
import { round } from "../money"
import { spreadLine, type Lot } from "../spread-line"
import { VAT15 } from "./a-correction"
import { aLine } from "./a-document"

interface NamedLot extends Lot {
  of: string
}

/** What a document has left of cups: pieces, or `cheaper` of which it changed the price alone. */
function lot(of: string, pieces: string, [net, gross]: [string, string], priceOnly = false): NamedLot {
  const template = aLine({ item_id: "cup", quantity: pieces, tax: VAT15, price_only: priceOnly || undefined })
  const line: DocumentedLine = { key: "item:cup", tax: VAT15, template, by_hand: NOTHING, credited: "0", quantity: priceOnly ? "0" : pieces, net, gross }
  return { of, line, pieces }
}

/** Pieces of one price on the document, all of them for `amounts`. */
function sold(of: string, pieces: string, price: string, [net, gross]: [string, string] = ["90.00", "103.50"]): NamedLot {
  const one = lot(of, pieces, [net, gross])
  return { ...one, line: { ...one.line, template: aLine({ item_id: "cup", quantity: pieces, tax: VAT15, price: { net: price, base_quantity: "1" } }) } }
}

const dearer = (of: string, pieces: string, amounts: [string, string]) => lot(of, pieces, amounts, true)

const cups = (quantity: string, net: string, gross: string, price_only = false): LineCredit => ({ key: "item:cup", tax: VAT15, quantity, net, gross, price_only })

/** As rows: document, pieces, net and gross, and "price" where the pieces stay. */
const spread = (wanted: LineCredit, ...newestFirst: NamedLot[]) =>
  spreadLine(wanted, newestFirst, 2).shares.map(({ lot: { of }, quantity, net, gross, price_only }) => [of, quantity, round(net, 2), round(gross, 2), ...(price_only ? ["price"] : [])])

describe("the credit of a line", () => {
  it("goes to the newest document that added pieces, and what is more to the one before it", () => {
    // Two of 46.00, and one of three for 103.50
    expect(spread(cups("3", "110.00", "126.50"), lot("debit", "2", ["80.00", "92.00"]), lot("invoice", "3", ["90.00", "103.50"]))).toEqual([
      ["debit", "2", "80.00", "92.00"],
      ["invoice", "1", "30.00", "34.50"],
    ])
  })

  it("is all on the invoice where the note of a higher price is of the pieces that stay", () => {
    // Four cups of 10.00; three stay, each for 4.00 more
    const lots = [dearer("debit", "3", ["12.00", "13.80"]), lot("invoice", "4", ["40.00", "46.00"])]
    expect(spread(cups("1", "10.00", "11.50"), ...lots)).toEqual([["invoice", "1", "10.00", "11.50"]])
  })

  it("is on the invoice what a piece cost there, and its higher price on the note that said it", () => {
    // Three cups of 10.00 that cost 100.00 now; two come back
    const lots = [dearer("debit", "3", ["270.00", "310.50"]), lot("invoice", "3", ["30.00", "34.50"])]
    expect(spread(cups("2", "200.00", "230.00"), ...lots)).toEqual([
      ["debit", "2", "180.00", "207.00", "price"],
      ["invoice", "2", "20.00", "23.00"],
    ])
    // And the third
    expect(spread(cups("1", "100.00", "115.00"), dearer("debit", "3", ["90", "103.5"]), lot("invoice", "1", ["10", "11.5"]))).toEqual([
      ["debit", "1", "90.00", "103.50", "price"],
      ["invoice", "1", "10.00", "11.50"],
    ])
  })

  it("leaves no piece without its money, however dear the newest is", () => {
    // Two cups of 50.00, then one of 120.00; the one that stays costs 120.00
    const lots = [lot("debit", "1", ["120.00", "138.00"]), lot("invoice", "2", ["100.00", "115.00"])]
    expect(spread(cups("2", "100.00", "115.00"), ...lots)).toEqual([
      ["debit", "1", "50.00", "57.50"],
      ["invoice", "1", "50.00", "57.50"],
    ])
    expect(spread(cups("2", "120.00", "138.00"), ...lots)).toEqual([
      ["debit", "1", "70.00", "80.50"],
      ["invoice", "1", "50.00", "57.50"],
    ])
  })

  it("credits no piece for more than it was sold for: the rest is the price of those that stay", () => {
    // Three cups of 30.00; one stays, for 20.00
    expect(spread(cups("2", "70.00", "80.50"), sold("invoice", "3", "30.00"))).toEqual([
      ["invoice", "2", "60.00", "69.00"],
      ["invoice", "1", "10.00", "11.50", "price"],
    ])
    // With a discount of 10.00 on all of them that stays on the last: two are credited at what they cost before it
    expect(spread(cups("2", "60.00", "69.00"), sold("invoice", "3", "30.00", ["80.00", "92.00"]))).toEqual([["invoice", "2", "60.00", "69.00"]])
    // Two cents are rounding, a third is a price
    expect(spread(cups("2", "60.02", "69.02"), sold("invoice", "3", "30.00"))).toEqual([["invoice", "2", "60.02", "69.02"]])
    expect(spread(cups("2", "60.03", "69.03"), sold("invoice", "3", "30.00"))).toEqual([
      ["invoice", "2", "60.00", "69.00"],
      ["invoice", "1", "0.03", "0.03", "price"],
    ])
    // None stays to become cheaper
    expect(spread(cups("3", "80.00", "92.00"), sold("invoice", "3", "20.00", ["80.00", "92.00"]))).toEqual([["invoice", "3", "80.00", "92.00"]])
  })

  it("is on the line itself what no note of a price has", () => {
    expect(spread(cups("1", "40.00", "46.00"), lot("invoice", "3", ["90.00", "103.50"]))).toEqual([["invoice", "1", "40.00", "46.00"]])
    expect(spread(cups("1", "20.00", "23.00"), lot("invoice", "3", ["90.00", "103.50"]))).toEqual([["invoice", "1", "20.00", "23.00"]])
    // The newer cup was 20.00, and is credited with 25.00: 5.00 are of the price of the older ones
    expect(spread(cups("1", "25.00", "28.75"), lot("debit", "1", ["20.00", "23.00"]), lot("invoice", "3", ["90.00", "103.50"]))).toEqual([
      ["debit", "1", "20.00", "23.00"],
      ["invoice", "3", "5.00", "5.75", "price"],
    ])
  })

  it("of a price alone goes to the newest document first, and takes no piece away", () => {
    const lots = [dearer("debit", "3", ["12.00", "13.80"]), lot("invoice", "3", ["40.00", "46.00"])]
    expect(spread(cups("3", "20.00", "23.00", true), ...lots)).toEqual([
      ["debit", "3", "12.00", "13.80", "price"],
      ["invoice", "3", "8.00", "9.20", "price"],
    ])
    // Of none that is still known
    expect(spread(cups("0", "8.00", "9.20", true), lots[1])).toEqual([["invoice", "3", "8.00", "9.20", "price"]])
  })

  it("leaves over what no document has", () => {
    expect(spreadLine(cups("1", "40.00", "46.00"), [], 2)).toEqual({ shares: [], rest: cups("1", "40.00", "46.00") })
    expect(spreadLine(cups("2", "40.00", "46.00"), [lot("invoice", "1", ["30.00", "34.50"])], 2).rest).toEqual(cups("1", "10", "11.5"))
  })
})
