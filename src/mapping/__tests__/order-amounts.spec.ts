import type { InvoiceDocument } from "../../domain/document"
import type { MedusaOrder } from "../medusa-order"
import { orderToDocument } from "../order-to-document"
import { aCollection, aContext, anItem, anOrder, aShipping, made } from "./an-order"

const figures = ({ totals }: InvoiceDocument) => totals
const VAT = [{ rate: 15, code: "VAT" }]

describe("The amounts of the lab's order", () => {
  it("come to 126.49 without tax in the prices: 89.99 + 20.00 + 16.50", () => {
    const { document, charged, issues } = made()
    expect(issues).toEqual([])
    expect(charged).toBe("126.49")
    expect(figures(document)).toEqual({
      lines: "89.99",
      allowances: "0.00",
      charges: "20.00",
      net: "109.99",
      tax: "16.50",
      gross: "126.49",
      prepaid: "0.00",
      rounding: "0.00",
      payable: "126.49",
    })
    expect(document.lines).toMatchObject([
      {
        id: "1",
        item_id: "ordli_1",
        quantity: "3",
        price: { net: "33.33", base_quantity: "1" },
        allowances: [{ amount: "10.00", reason: "TEN" }],
        net: "89.99",
        tax_amount: "13.50",
        gross: "103.49",
      },
    ])
    expect(document.charges).toMatchObject([{ id: "ordsm_1", reason: "Standard shipping", net: "20.00", tax_amount: "3.00", gross: "23.00" }])
    expect(document.taxes).toEqual([{ category: "standard", rate: "15", reason: null, taxable: "109.99", tax: "16.50" }])
    expect(document.prices_include_tax).toBe(false)
  })

  it("come to 124.99 with mixed flags: an item without, its discount and the shipping with tax", () => {
    const { document, charged, issues } = made({
      items: [anItem({ adjustments: [{ amount: 10, code: "TEN", is_tax_inclusive: true }] })],
      shipping_methods: [aShipping({ is_tax_inclusive: true })],
      total: 124.9885,
      payment_collections: [aCollection(124.9885)],
    })
    // 99.99 - 10 / 1.15 = 91.2943… net; 20 / 1.15 = 17.3913… net; 124.99 / 1.15 = 108.69 net, 16.30 tax
    expect(issues).toEqual([])
    expect(charged).toBe("124.99")
    expect(figures(document)).toMatchObject({ lines: "91.30", charges: "17.39", net: "108.69", tax: "16.30", gross: "124.99", rounding: "0.00", payable: "124.99" })
    expect(document.lines).toMatchObject([{ net: "91.30", tax_amount: "13.69", gross: "104.99", allowances: [{ amount: "8.70", reason: "TEN" }], price: { net: "33.333", base_quantity: "1" } }])
    expect(document.charges).toMatchObject([{ net: "17.39", tax_amount: "2.61", gross: "20.00" }])
    expect(document.prices_include_tax).toBe(false)
  })

  it("come to 119.99 when every price includes the tax", () => {
    const { document, issues } = made({
      items: [anItem({ is_tax_inclusive: true, adjustments: [] })],
      shipping_methods: [aShipping({ is_tax_inclusive: true })],
      total: 119.99,
      payment_collections: [aCollection(119.99)],
    })
    // 119.99 / 1.15 = 104.339…
    expect(issues).toEqual([])
    expect(figures(document)).toMatchObject({ net: "104.34", tax: "15.65", gross: "119.99" })
    expect(document.prices_include_tax).toBe(true)
  })

  it("add the rates of several tax lines on one line, as Medusa does", () => {
    const { document, issues } = made({
      items: [anItem({ quantity: 1, unit_price: 100, adjustments: [], tax_lines: [{ rate: 5, code: "GST" }, { rate: 9.975, code: "QST" }] })],
      shipping_methods: [],
      currency_code: "cad",
      total: 114.975,
      payment_collections: [aCollection(114.975)],
    })
    expect(issues).toEqual([])
    expect(document.taxes).toEqual([{ category: "standard", rate: "14.975", reason: null, taxable: "100.00", tax: "14.98" }])
    expect(figures(document)).toMatchObject({ gross: "114.98", rounding: "0.00" })
  })

  it("keep two rates apart in the tax table, the higher first", () => {
    const { document } = made({
      items: [
        anItem({ id: "book", quantity: 1, unit_price: 20, adjustments: [], tax_lines: [{ rate: 7 }] }),
        anItem({ id: "lamp", quantity: 1, unit_price: 100, adjustments: [], tax_lines: [{ rate: 19 }] }),
      ],
      shipping_methods: [],
      currency_code: "eur",
      total: 140.4,
      payment_collections: [aCollection(140.4)],
    })
    expect(document.taxes.map(({ rate, taxable, tax }) => [rate, taxable, tax])).toEqual([
      ["19", "100.00", "19.00"],
      ["7", "20.00", "1.40"],
    ])
  })

  it.each<[string, Partial<MedusaOrder>, Partial<InvoiceDocument["totals"]>]>([
    [
      "yen, without decimals",
      { currency_code: "jpy", items: [anItem({ quantity: 1, unit_price: 999, adjustments: [], tax_lines: [{ rate: 10 }] })], total: 1098.9 },
      { net: "999", tax: "100", gross: "1099" },
    ],
    [
      "Kuwaiti dinars, with three decimals",
      { currency_code: "kwd", items: [anItem({ quantity: 3, unit_price: 1.1115, adjustments: [], tax_lines: [{ rate: 5 }] })], total: 3.501225 },
      { net: "3.335", tax: "0.166", gross: "3.501" },
    ],
  ])("carry the digits of %s", (_, order, totals) => {
    const { document, issues } = made({ shipping_methods: [], payment_collections: [], ...order })
    expect(issues).toEqual([])
    expect(figures(document)).toMatchObject(totals)
  })

  it("take the digits that the operator wants instead of ISO 4217's", () => {
    const order = anOrder({ currency_code: "iqd", items: [anItem({ quantity: 1, unit_price: 1500, adjustments: [], tax_lines: VAT })], shipping_methods: [], total: 1725, payment_collections: [] })
    expect(orderToDocument(order, aContext()).document.totals.gross).toBe("1725.000")
    expect(orderToDocument(order, aContext({ currency_digits: { iqd: 0 } })).document.totals.gross).toBe("1725")
  })

  it("say what a free order was worth: a 100 % discount leaves nothing to pay and no due date", () => {
    const { document, issues } = made({
      items: [anItem({ adjustments: [{ amount: 99.99, code: "FREE" }] })],
      shipping_methods: [aShipping({ amount: 0 })],
      total: 0,
      payment_collections: [],
    })
    expect(issues).toEqual([])
    expect(document.lines).toMatchObject([{ price: { net: "33.33" }, allowances: [{ amount: "99.99", reason: "FREE" }], net: "0.00", gross: "0.00" }])
    expect(document.charges).toEqual([])
    expect(document.payment.due_date).toBeNull()
  })

  it("show a shipping that was made free by a promotion as nothing charged, and the order still adds up", () => {
    const { document, issues } = made({
      shipping_methods: [aShipping({ adjustments: [{ amount: 20, code: "FREESHIP" }] })],
      total: 103.4885,
      payment_collections: [aCollection(103.4885)],
    })
    expect(issues).toEqual([])
    expect(figures(document)).toMatchObject({ lines: "89.99", charges: "0.00", tax: "13.50", gross: "103.49" })
  })

  it("invoice a fraction of a kilogram", () => {
    const { document, issues } = made({
      items: [anItem({ quantity: 0.375, unit_price: 16, adjustments: [], tax_lines: VAT })],
      shipping_methods: [],
      total: 6.9,
      payment_collections: [],
    })
    expect(issues).toEqual([])
    expect(document.lines).toMatchObject([{ quantity: "0.375", price: { net: "16.00", base_quantity: "1" }, net: "6.00", gross: "6.90" }])
  })

  it("leave out a line of which nothing is sold", () => {
    const { document, issues } = made({ items: [anItem(), anItem({ id: "ordli_2", quantity: 0 })] })
    expect(issues).toEqual([])
    expect(document.lines.map(({ item_id }) => item_id)).toEqual(["ordli_1"])
  })

  it("are exact where JS numbers are not: the raw values count", () => {
    const { charged, document } = made({
      items: [anItem({ quantity: 1, unit_price: 0.1, raw_unit_price: { value: "1234567890123.45" }, adjustments: [], tax_lines: VAT })],
      shipping_methods: [],
      total: 1,
      raw_total: { value: "1419753073641.9675" },
      payment_collections: [],
    })
    expect(charged).toBe("1419753073641.97")
    expect(document.totals).toMatchObject({ net: "1234567890123.45", tax: "185185183518.52", gross: "1419753073641.97" })
  })
})
