import type { BasketElement } from "../basket"
import type { TaxRate } from "../document"
import type { Documented, DocumentedLine } from "../documented"
import { NOTHING } from "../documented"
import { compareWorth } from "../worth"
import { aLine } from "./a-document"

const VAT15: TaxRate = { category: "standard", rate: "15", reason: null }

const lineOf = (id: string, quantity: string, net: string, gross: string): [string, DocumentedLine] => [
  `item:${id}`,
  { key: `item:${id}`, tax: VAT15, template: aLine({ item_id: id }), by_hand: NOTHING, credited: "0", quantity, net, gross },
]

const books = (...lines: [string, DocumentedLine][]): Documented => ({
  lines: new Map(lines),
  groups: [],
  parts: [],
  invoiced: "0",
  credited: "0",
  charged: "0",
  amounts_by_hand: "0",
  by_amount: [],
})

const now = (id: string, quantity: string, net: string, gross: string) => ({
  key: `item:${id}`,
  element: { id, kind: "line", quantity, unit_price: "1", includes_tax: false, net, gross, discounts: [], tax: VAT15 } as BasketElement,
})

const changes = (elements: ReturnType<typeof now>[], said: Documented, total: string) =>
  compareWorth(elements, said, { total, digits: 2 }).map(({ key, change }) => [key, change.quantity, change.net, change.gross])

describe("a line compared with what the documents say of it", () => {
  it("has not changed when rounding moved it by a minor unit, and has when it is two", () => {
    const said = books(lineOf("cup", "3", "89.99", "103.49"))
    expect(changes([now("cup", "3", "90.00", "103.50")], said, "103.49")).toEqual([["item:cup", "0", "0", "0"]])
    expect(changes([now("cup", "3", "90.01", "103.51")], said, "103.51")).toEqual([["item:cup", "0", "0.02", "0.02"]])
  })

  it("has changed when its number did, however little it is worth", () => {
    expect(changes([now("cup", "4", "90.00", "103.50")], books(lineOf("cup", "3", "89.99", "103.49")), "103.50")).toEqual([["item:cup", "1", "0.01", "0.01"]])
  })

  it("has changed when it costs less and another one as much more, so that the total is the same", () => {
    const said = books(lineOf("cup", "1", "10.00", "11.50"), lineOf("pot", "1", "20.00", "23.00"))
    // 5.75 each way: 5.00 and its tax
    expect(changes([now("cup", "1", "5", "5.75"), now("pot", "1", "25", "28.75")], said, "34.50")).toEqual([
      ["item:cup", "0", "-5", "-5.75"],
      ["item:pot", "0", "5", "5.75"],
    ])
  })

  it("is as it was while rounding explains it: two halalas, and half of one for each line of the order", () => {
    const said = books(lineOf("cup", "2", "20.00", "23.00"), lineOf("pot", "2", "40.00", "46.00"))
    const moved = (by: { cup: string; pot: string }) => changes([now("cup", "2", "20", by.cup), now("pot", "2", "40", by.pot)], said, "69.00").map(([, , , gross]) => gross)
    expect(moved({ cup: "22.97", pot: "46.03" })).toEqual(["0", "0"])
    expect(moved({ cup: "22.96", pot: "46.04" })).toEqual(["-0.04", "0.04"])
  })

  it("is new, or gone", () => {
    expect(changes([now("cup", "1", "10", "11.5")], books(), "11.50")).toEqual([["item:cup", "1", "10", "11.5"]])
    expect(changes([], books(lineOf("cup", "1", "10.00", "11.50")), "0.00")).toEqual([["item:cup", "-1", "-10", "-11.5"]])
  })

  it("is told with its tax, from the documents where they know it", () => {
    const [known] = compareWorth([now("cup", "1", "10", "11.5")], books(lineOf("cup", "1", "10.00", "11.50")), { total: "11.50", digits: 2 })
    const [fresh] = compareWorth([now("pot", "1", "10", "11.5")], books(), { total: "11.50", digits: 2 })
    expect([known.tax, known.documented?.key, fresh.tax, fresh.documented]).toEqual([VAT15, "item:cup", VAT15, null])
  })
})

describe("the odd minor unit between the lines and the order's total", () => {
  const said = books(lineOf("cup", "2", "20.00", "23.00"), lineOf("pot", "2", "40.00", "46.00"), lineOf("tin", "1", "5.00", "5.75"))
  const fewer = [now("cup", "1", "10", "11.5"), now("pot", "1", "20", "23"), now("tin", "1", "5", "5.75")]

  it("goes to the line that changed most", () => {
    // 11.50 + 23.00 + 5.75 = 40.25
    expect(changes(fewer, said, "40.26")).toEqual([
      ["item:cup", "-1", "-10", "-11.5"],
      ["item:pot", "-1", "-20", "-22.99"],
      ["item:tin", "0", "0", "0"],
    ])
  })

  it("goes to a line that is still there, although one that is gone changed more", () => {
    const gone = [now("cup", "1", "10.003", "11.50345"), now("tin", "1", "5.003", "5.75345")]
    // 17.2569 is 17.26, where the lines alone are 11.50 and 5.75
    expect(changes(gone, said, "17.26")).toEqual([
      ["item:cup", "-1", "-10", "-11.49"],
      ["item:pot", "-2", "-40", "-46"],
      ["item:tin", "0", "0", "0"],
    ])
  })

  it("goes to the line whose own rounding is to blame when another is gone", () => {
    // Two of 351.57 and 15 % were documented one by one, 404.31 each; together they are 808.611
    const two = books(lineOf("scale", "2", "703.14", "808.62"), lineOf("tin", "1", "3.88", "4.07"))
    expect(changes([now("scale", "2", "703.14", "808.611")], two, "808.61")).toEqual([
      ["item:scale", "0", "-0.01", "-0.01"],
      ["item:tin", "-1", "-3.88", "-4.07"],
    ])
  })

  it("is a change of price where nothing else explains it", () => {
    const one = books(lineOf("cup", "1", "10.00", "11.50"), lineOf("tin", "1", "5.00", "5.75"))
    expect(changes([now("cup", "1", "10.01", "11.5115"), now("tin", "1", "5", "5.75")], one, "17.26")).toEqual([
      ["item:cup", "0", "0.01", "0.01"],
      ["item:tin", "0", "0", "0"],
    ])
  })

  it("is a change of the price that moved most the way the total did, among lines that are all a little off", () => {
    // Invoiced one by one as they were sent: three scales of 404.3055 as 404.31 each, three tins of 1.403 as 1.40 each
    const oneByOne = books(lineOf("pot", "1", "20.00", "23.00"), lineOf("scale", "3", "1054.71", "1212.93"), lineOf("tin", "3", "3.66", "4.20"))
    // The pot costs 20.01 now: 23.0115 + 1212.9165 + 4.209 = 1240.137, and 1240.13 is documented
    const dearer = [now("pot", "1", "20.01", "23.0115"), now("scale", "3", "1054.71", "1212.9165"), now("tin", "3", "3.66", "4.209")]
    expect(changes(dearer, oneByOne, "1240.14")).toEqual([
      ["item:pot", "0", "0.01", "0.01"],
      ["item:scale", "0", "0", "0"],
      ["item:tin", "0", "0", "0"],
    ])
  })

  it("is a change of price of one line beside another that became fewer, when it is more than the rounding of one", () => {
    const two = books(lineOf("cup", "2", "20.00", "23.00"), lineOf("pot", "2", "40.00", "46.00"))
    // Two pots at 20.01: 11.50 + 46.023 = 57.523
    expect(changes([now("cup", "1", "10", "11.5"), now("pot", "2", "40.02", "46.023")], two, "57.52")).toEqual([
      ["item:cup", "-1", "-10", "-11.5"],
      ["item:pot", "0", "0.02", "0.02"],
    ])
  })

  it("goes nowhere when rounding of three lines does not explain it, or when nothing changed", () => {
    // At most half a halala for each line and one more: 0.025
    expect(changes(fewer, said, "40.28")).toEqual(changes(fewer, said, "40.25"))
    // Two halalas are more than the rounding of one tax: 0.02 / 1.15 = 0.017 of them is net
    expect(changes(fewer, said, "40.27")[1]).toEqual(["item:pot", "-1", "-19.98", "-22.98"])
    const same = [now("cup", "2", "20", "23"), now("pot", "2", "40", "46"), now("tin", "1", "5", "5.75")]
    expect(changes(same, said, "74.76").map(([, , , gross]) => gross)).toEqual(["0", "0", "0"])
    expect(changes(same, said, "74.74").map(([, , , gross]) => gross)).toEqual(["0", "0", "0"])
  })

  it("goes to a line of which only the tax changed, or only the number", () => {
    const cup = books(lineOf("cup", "2", "20.00", "23.00"))
    // Taxed at 5 % instead of 15 %: 21.00 with tax
    expect(changes([now("cup", "2", "20", "21")], cup, "21.01")).toEqual([["item:cup", "0", "0", "-1.99"]])
    // Three for the price of two
    expect(changes([now("cup", "3", "20", "23")], cup, "23.01")).toEqual([["item:cup", "1", "0", "0.01"]])
  })

  it("is net where the tax would be too far from its rate: two of three of 60219 and 9034 yen are gone", () => {
    const three = books(lineOf("cup", "3", "60219", "69253"), lineOf("pot", "1", "100", "115"))
    const one = (total: string) => compareWorth([now("cup", "1", "20073", "23083.95"), now("pot", "1", "100", "115")], three, { total, digits: 0 })
    // 23083.95 is 23084; 15 % of the 40146 that are gone is 6021.9, and 6023 are
    expect(one("23199")[0].change).toEqual({ quantity: "-2", net: "-40146", gross: "-46169" })
    // One more is gone: not 6024 of tax, but 40147 and 6023
    expect(one("23198")[0].change).toEqual({ quantity: "-2", net: "-40147", gross: "-46170" })
  })

  it("is a price changed by less than half of one where nothing else has changed, if the order has one invoice", () => {
    const one = books(lineOf("cup", "1", "10.00", "11.50"), lineOf("pot", "1", "20.00", "23.00"))
    const order = [now("cup", "1", "9.9957", "11.4951"), now("pot", "1", "19.9957", "22.9951")]
    const invoice = { is_first: true, id: "invoice", lines: new Map(), groups: [], rounding: "0" }
    // 11.4951 is still 11.50, and 22.9951 still 23.00; but together they are 34.4902
    expect(changes(order, { ...one, parts: [invoice] }, "34.49")).toEqual([["item:cup", "0", "-0.01", "-0.01"], ["item:pot", "0", "0", "0"]])
    // A debit note beside it was rounded with it
    expect(changes(order, { ...one, parts: [invoice, { ...invoice, id: "debit", is_first: false }] }, "34.49")[0]).toEqual(["item:cup", "0", "-0.01", "-0.01"])
    // Two invoices of parts were rounded each for itself, and a person may have decided on a rounding
    expect(changes(order, { ...one, parts: [invoice, { ...invoice, id: "second" }] }, "34.49")[0]).toEqual(["item:cup", "0", "0", "0"])
    expect(changes(order, { ...one, parts: [{ ...invoice, rounding: "0.02" }] }, "34.51")[0]).toEqual(["item:cup", "0", "0", "0"])
  })

  it("is none of a line that is long gone and credited", () => {
    const invoice = { is_first: true, id: "invoice", lines: new Map(), groups: [], rounding: "0" }
    const one = { ...books(lineOf("tin", "0", "0.00", "0.00"), lineOf("cup", "1", "10.00", "11.50")), parts: [invoice] }
    // 0.01 / 1.15 = 0.0087
    expect(changes([now("cup", "1", "10", "11.5")], one, "11.51")).toEqual([["item:tin", "0", "0", "0"], ["item:cup", "0", "0.01", "0.01"]])
  })

  it("has a net part where there are two of them, also on a line whose tax could bear them", () => {
    // The tax of the pots was rounded up: 6.01
    const two = books(lineOf("cup", "2", "20.00", "23.00"), lineOf("pot", "2", "40.00", "46.01"))
    // One of each for 34.50, and 0.02 more: 0.02 / 1.15 = 0.017. Of the pot 20.00 and 23.01 would have gone
    expect(changes([now("cup", "1", "10", "11.5"), now("pot", "1", "20", "23")], two, "34.52")).toEqual([
      ["item:cup", "-1", "-10", "-11.5"],
      ["item:pot", "-1", "-19.98", "-22.99"],
    ])
  })

  it("may be two of them where two lines are rounded, and not three", () => {
    const two = books(lineOf("cup", "2", "20.00", "23.00"), lineOf("pot", "2", "40.00", "46.00"))
    const halves = [now("cup", "1", "10", "11.5"), now("pot", "1", "20", "23")]
    // 11.50 + 23.00 = 34.50; half a halala for each of the two and one more are 0.02, of which 0.02 / 1.15 = 0.017 is net
    expect(changes(halves, two, "34.52")[1]).toEqual(["item:pot", "-1", "-19.98", "-22.98"])
    expect(changes(halves, two, "34.53")[1]).toEqual(["item:pot", "-1", "-20", "-23"])
  })

  it("is credited where nothing changed but more was documented one by one than all of it costs", () => {
    // Two of 404.3055 as 404.31 each; together they are 808.611
    expect(changes([now("scale", "2", "703.14", "808.611")], books(lineOf("scale", "2", "703.14", "808.62")), "808.61")).toEqual([["item:scale", "0", "0", "-0.01"]])
  })

  it("is left to a person who decided on the total, unless a price changed by a whole minor unit", () => {
    const decided = (line: [string, DocumentedLine]): Documented => ({ ...books(line), parts: [{ is_first: true, id: "invoice", lines: new Map(), groups: [], rounding: "0.05" }] })
    // 0.05 more was charged than the 808.62 of two scales, which are 808.611
    expect(changes([now("scale", "2", "703.14", "808.611")], decided(lineOf("scale", "2", "703.14", "808.62")), "808.61")).toEqual([["item:scale", "0", "0", "0"]])
    // A cup for 22.99 instead of 23.00 with tax: 22.99 / 1.15 = 19.9913
    expect(changes([now("cup", "1", "19.991304347826", "22.99")], decided(lineOf("cup", "1", "20.00", "23.00")), "22.99")).toEqual([["item:cup", "0", "-0.01", "-0.01"]])
  })

  it("is none where nothing is left: the document's own rounding goes with it", () => {
    const rounded: Documented = { ...books(lineOf("cup", "1", "10.00", "11.50")), parts: [{ is_first: true, id: "invoice", lines: new Map(), groups: [], rounding: "0.01" }] }
    expect(changes([], rounded, "0.00")).toEqual([["item:cup", "-1", "-10", "-11.5"]])
    // While it is there, the order's 11.51 are its 11.50 and that 0.01
    expect(changes([now("cup", "1", "10", "11.5")], rounded, "11.51")).toEqual([["item:cup", "0", "0", "0"]])
  })
})
