import type { InvoiceDocument } from "../document"
import { add, round } from "../money"
import { creditByAmount, creditDue } from "../credit"
import type { SaidDocument } from "../documented"
import type { WorthElement } from "../worth"
import { aDocument, aLine } from "./a-document"
import { VAT15, VAT19, VAT7, NO_MONEY, invoice, element, cups, post, said, correcting, corrections, oneCup, amountOf3450, ALL, TWO_CUPS, ONE_CUP, BY_HAND, NOTHING_DUE, takenBack3450, givenBack, type Money } from "./a-correction"

describe("what corrects the documents of an order", () => {
  it("is nothing while the order is worth what was invoiced, although Medusa's totals are unrounded", () => {
    expect(corrections([cups("3", "89.99", "103.4885"), post], "126.49")).toEqual(NOTHING_DUE)
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

  it("credits three cups that became cheaper as three cups: 89.99 to 59.99 is 30.00 net, 34.50 with tax", () => {
    const { lines, amounts } = corrections([cups("3", "59.99", "68.9885"), post], "91.99")
    expect(lines).toMatchObject([{ key: "item:cup", quantity: "3", net: "30", gross: "34.5" }])
    expect(amounts).toEqual([])
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
    expect(after).toEqual(NOTHING_DUE)
  })

  it("credits a return once although its refund comes later", () => {
    const money = { paid: "126.49", refunded: "34.4962" }
    const { lines, amounts } = corrections([cups("2", "59.993333333333", "68.992333333333"), post], "91.99", money)
    expect(lines).toMatchObject([{ gross: "34.5" }])
    expect(amounts).toEqual([])
  })

  it("never credits more than was invoiced, whatever was refunded", () => {
    const facts = { charged: "126.49", invoiced: "126.49", goods: "0", returned: "0", credit_on: "return_received" as const }
    const money = givenBack({ paid: "126.49", refunded: "500" })
    expect(creditDue({ ...facts, money, by_hand: { lines: "0", amounts: "0" } })).toBe("126.49")
  })
})

describe("a line whose number and price go different ways", () => {
  const cup = (quantity: string, net: string, gross: string) => correcting({ elements: [cups(quantity, net, gross), post], total: add(gross, "23"), documents: [said(invoice())] })

  it("is debited what one that stays costs more, before the two that are gone are credited", () => {
    // One cup for 138.00 where three were 103.49: 138.00 less a third of it, 34.4966…
    const [{ change }] = cup("1", "120", "138").debit
    expect([change.quantity, round(change.net, 2), round(change.gross, 2)]).toEqual(["0", "90.00", "103.50"])
  })

  it("is debited the one that came, before all of them become cheaper", () => {
    // Four cups for 92.00 where three were 103.49: one more for 23.00
    expect(cup("4", "80", "92").debit).toMatchObject([{ change: { quantity: "1", net: "20", gross: "23" } }])
  })

  it("is credited by its price alone when the number stays", () => {
    expect(cup("3", "59.99", "68.99").lines).toMatchObject([{ quantity: "3", price_only: true, net: "30", gross: "34.5" }])
  })
})

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

describe("a refund that was credited and is paid for again", () => {
  const CREDITED = [said(invoice()), amountOf3450()]
  /** 126.49 paid and 34.50 given back, then `more` paid. */
  const paidAgain = (more: string, documents = CREDITED) =>
    correcting({ elements: ALL, total: "126.49", money: { paid: add("126.49", more), refunded: "34.5" }, documents })

  it("is taken back as far as it was paid: 11.50 of 34.50 is 10.00 and 1.50", () => {
    expect(paidAgain("11.5")).toEqual({ ...NOTHING_DUE, taken_back: [{ tax: VAT15, net: "10.00", gross: "11.50" }] })
  })

  it("is taken back once, and never more of it than was credited", () => {
    expect(paidAgain("50").taken_back).toEqual([{ tax: VAT15, net: "30.00", gross: "34.5" }])
    expect(paidAgain("34.5", [...CREDITED, takenBack3450()])).toEqual(NOTHING_DUE)
    expect(paidAgain("50", [...CREDITED, takenBack3450()])).toEqual(NOTHING_DUE)
  })

  it("is credited again when that payment is refunded too", () => {
    const money = { paid: "160.99", refunded: "69" }
    const again = correcting({ elements: ALL, total: "126.49", money, documents: [...CREDITED, takenBack3450()] })
    expect(again).toEqual({ ...NOTHING_DUE, amounts: [{ tax: VAT15, net: "30.00", gross: "34.50" }] })
  })

  it("is not taken back by a payment of what was still owed", () => {
    // 91.99 of 126.49 was paid when 34.50 went back; the 34.50 that come now are the rest of the price
    expect(correcting({ elements: ALL, total: "126.49", money: { paid: "126.49", refunded: "34.5" }, documents: CREDITED })).toEqual(NOTHING_DUE)
  })

  it("is not taken back of what a person credited, or of goods that wait for their money", () => {
    expect(paidAgain("11.5", [said(invoice()), amountOf3450(BY_HAND)])).toEqual(NOTHING_DUE)
    const money = { paid: "200", refunded: "0" }
    const waiting = { elements: TWO_CUPS, total: "91.99", returned: "34.50", credit_on: "refund" as const, money, documents: CREDITED }
    expect(correcting(waiting)).toEqual(NOTHING_DUE)
  })

  it("is taken back when goods stay after all whose return was credited by amount", () => {
    // An exchange was cancelled: nothing came back and nothing was refunded
    expect(correcting({ elements: ALL, total: "126.49", documents: CREDITED }).taken_back).toEqual([{ tax: VAT15, net: "30.00", gross: "34.5" }])
  })

  it("is left alone for half a minor unit, which was rounded up", () => {
    const document = { ...amountOf3450().document, totals: { ...amountOf3450().document.totals, gross: "34.51" } }
    const money = { paid: "126.49", refunded: "34.505" }
    expect(correcting({ elements: ALL, total: "126.49", money, documents: [said(invoice()), said(document)] })).toEqual(NOTHING_DUE)
  })
})

describe("returned goods that wait for their refund", () => {
  const paid = (refunded: string) => ({ paid: "126.49", refunded })
  const waiting = (money: Money, documents?: SaidDocument[]) =>
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

  it("takes the net that is left, although the gross would have another", () => {
    // 110.43 / 1.19 = 92.798…
    expect(creditByAmount("200", [{ tax: VAT19, net: "92.81", gross: "110.43" }], 2)).toEqual([{ tax: VAT19, net: "92.81", gross: "110.43" }])
  })

  it("names no rate of which nothing is taken", () => {
    // 0.0067 and 0.0033 of one cent; 0.01 / 1.19 = 0.0084
    expect(creditByAmount("0.01", groups, 2)).toEqual([{ tax: VAT19, net: "0.01", gross: "0.01" }])
    // Of 19 % more was credited than invoiced: 5.00 / 1.07 = 4.672…
    expect(creditByAmount("5.00", [{ tax: VAT19, net: "-0.84", gross: "-1.00" }, groups[1]], 2)).toEqual([{ tax: VAT7, net: "4.67", gross: "5.00" }])
  })

  it("is nothing where nothing is left", () => {
    expect(creditByAmount("5.00", [{ tax: VAT19, net: "0", gross: "0" }], 2)).toEqual([])
  })
})
