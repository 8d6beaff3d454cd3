import { aCollection, anAddress, anItem, aShipping, made, PAID_AT, rules } from "./an-order"

describe("Hostile text in an order", () => {
  const HOSTILE = `<script>alert(1)</script>\u202Egpj.exe\u2066\u0000\u0007 \u{1F600} ${"x".repeat(10_000)}`
  const NOT_SAFE = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/
  const address = anAddress(Object.fromEntries(Object.keys(anAddress()).map((key) => [key, key === "metadata" ? { building_number: HOSTILE, district: HOSTILE } : HOSTILE])))
  const { document, issues } = made({
    email: HOSTILE,
    custom_display_id: HOSTILE,
    items: [
      anItem({
        product_title: HOSTILE,
        title: HOSTILE,
        variant_title: HOSTILE,
        variant_sku: HOSTILE,
        variant_barcode: HOSTILE,
        variant_option_values: { [HOSTILE]: HOSTILE, __proto__: { polluted: "yes" }, size: { nested: true } },
        adjustments: [{ amount: 10, code: HOSTILE, description: HOSTILE }],
      }),
    ],
    shipping_methods: [aShipping({ name: HOSTILE })],
    metadata: { purchase_order: HOSTILE, vat_id: HOSTILE, registration_id: HOSTILE },
    billing_address: address,
    shipping_address: address,
    payment_collections: [
      aCollection(126.4885, { payments: [{ id: "pay_1", provider_id: `pp_${HOSTILE}`, captures: [{ id: "capt_1", amount: 1, created_at: PAID_AT }] }] }),
    ],
  })
  const texts: [string, string][] = []
  const walk = (value: unknown, at: string): void => {
    if (typeof value === "string") {
      texts.push([at, value])
    } else if (value && typeof value === "object") {
      Object.entries(value).forEach(([key, inner]) => walk(inner, `${at}.${key}`))
    }
  }
  walk(document, "document")

  it("comes out on one line, without what controls or reorders, and bounded", () => {
    expect(texts.length).toBeGreaterThan(60)
    for (const [at, text] of texts) {
      expect([at, NOT_SAFE.test(text)]).toEqual([at, false])
      expect([at, [...text].length <= 500]).toEqual([at, true])
    }
  })

  it("stays readable: markup is text, emoji stay, and what is cut ends in …", () => {
    expect(document.lines[0].name).toMatch(/^<script>alert\(1\)<\/script>gpj\.exe \u{1F600} x+…$/u)
    expect([...document.lines[0].name]).toHaveLength(500)
    expect(document.charges[0].reason).toMatch(/^<script>.*…$/u)
    expect([...(document.buyer.email as string)]).toHaveLength(254)
    expect([...(document.references.order_number as string)]).toHaveLength(50)
  })

  it("changes no figure and stops nothing: it only earns warnings", () => {
    expect(document.totals.gross).toBe("126.49")
    expect(rules(issues, "error")).toEqual([])
    expect(rules(issues, "warning").sort()).toEqual(["buyer-address", "buyer-email-invalid", "buyer-vat-id-invalid"])
  })

  it("fits into an ordinary page of JSON", () => {
    expect(JSON.stringify(document).length).toBeLessThan(20_000)
  })

  it("that cannot be seen is no text: such a title is replaced by the next, or is an error", () => {
    const titled = (product_title: string, title: string) => made({ items: [anItem({ product_title, title })] })
    expect(titled("\u200B\u202E", "Coffee").document.lines[0].name).toBe("Coffee")
    expect(rules(titled("\u0000", " \u2066 ").issues, "error")).toEqual(["line-name"])
  })
})
