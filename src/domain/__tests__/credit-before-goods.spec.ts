import { assignCredits } from "../assign-credits"
import type { InvoiceDocument } from "../document"
import { documented } from "../documented"
import { VAT15, VAT19, VAT7, VAT5, invoice, element, post, said, correcting, oneCup, amountOf3450, TWO_CUPS } from "./a-correction"
import { aLine } from "./a-document"

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

  it("takes what is left of the rate of the goods as it is, when that is all of it", () => {
    // The tax of what was credited was rounded up line by line: 100.00 is 86.95 and 13.05, and 23.04 and 3.45 are left
    const before: InvoiceDocument = {
      ...oneCup().document,
      lines: [],
      taxes: [{ ...VAT15, taxable: "86.95", tax: "13.05" }],
      totals: { ...invoice().totals, net: "86.95", tax: "13.05", gross: "100.00" },
    }
    const elements = [post, { key: "item:book", element: element({ id: "book", quantity: "1", unit_price: "100", net: "100", gross: "107", tax: VAT7 }) }]
    // The cups are gone; 126.49 is given back in all
    const { amounts } = correcting({ elements, total: "130.00", money: { paid: "233.49", refunded: "126.49" }, documents: [said(whole()), said(before)] })
    expect(amounts).toEqual([{ tax: VAT15, net: "23.04", gross: "26.49" }])
  })

  it("takes what the goods of two rates have left, and the rest of the refund where there is more, as one amount of each rate", () => {
    // The book came back first, and 57.00 of its 107.00 was given back: 57 / 1.07 = 53.271…
    const partOfBook: InvoiceDocument = {
      ...oneCup().document,
      lines: [],
      taxes: [{ ...VAT7, taxable: "53.27", tax: "3.73" }],
      totals: { ...invoice().totals, net: "53.27", tax: "3.73", gross: "57.00" },
    }
    // Then a cup came back, and 100.00 more was given: 34.50 for it, 50.00 for the book, and 15.50 besides
    const money = { paid: "233.49", refunded: "157" }
    const documents = [said(whole()), said(partOfBook)]
    const { lines, amounts } = correcting({ elements: TWO_CUPS, total: "91.99", returned: "141.50", credit_on: "refund", money, documents })
    expect(lines).toEqual([])
    // 34.5 / 1.15 = 30.00 and 15.5 / 1.15 = 13.478…; 100.00 - 53.27 is left of the book's net
    expect(amounts).toEqual([
      { tax: VAT15, net: "43.48", gross: "50" },
      { tax: VAT7, net: "46.73", gross: "50" },
    ])
  })

  it("takes a cup from whatever rates are left, one after the other, when all of its own was credited by hand", () => {
    const card = aLine({ id: "3", item_id: "card", net: "18.69", tax: VAT7, tax_amount: "1.31", gross: "20.00" })
    const lamp = aLine({ id: "4", item_id: "lamp", net: "100.00", tax: VAT19, tax_amount: "19.00", gross: "119.00" })
    const pen = aLine({ id: "5", item_id: "pen", net: "20.00", tax: VAT5, tax_amount: "1.00", gross: "21.00" })
    const shop: InvoiceDocument = {
      ...invoice(),
      lines: [...invoice().lines, card, lamp, pen],
      taxes: [
        ...invoice().taxes,
        { ...VAT7, taxable: "18.69", tax: "1.31" },
        { ...VAT19, taxable: "100.00", tax: "19.00" },
        { ...VAT5, taxable: "20.00", tax: "1.00" },
      ],
      totals: { ...invoice().totals, lines: "228.68", net: "248.68", tax: "37.81", gross: "286.49", payable: "286.49" },
    }
    const { document } = amountOf3450()
    const byHand: InvoiceDocument = {
      ...document,
      lines: [{ ...document.lines[0], net: "109.99", tax_amount: "16.50", gross: "126.49" }],
      taxes: invoice().taxes,
      totals: invoice().totals,
    }
    const documents = [said(shop), said(byHand, { by_hand: true })]
    const elements = [
      ...TWO_CUPS,
      ...[card, lamp, pen].map(({ item_id, net, gross, tax }) => ({ key: `item:${item_id}`, element: element({ id: String(item_id), quantity: "1", unit_price: net, net, gross, tax }) })),
    ]
    const corrections = correcting({ elements, total: "251.99", returned: "34.50", documents })
    expect(corrections.lines).toMatchObject([{ key: "item:cup", gross: "34.5" }])
    // The card's 20.00 and 14.50 of the lamp: 14.5 / 1.19 = 12.184…
    expect(assignCredits(corrections, documented(documents).parts, 2)).toEqual([
      {
        corrects_id: "invoice",
        lines: [],
        amounts: [
          { tax: VAT7, net: "18.69", gross: "20" },
          { tax: VAT19, net: "12.18", gross: "14.5" },
        ],
        rounding: "0",
      },
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
