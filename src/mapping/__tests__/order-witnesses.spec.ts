import { aCollection, anItem, aShipping, made, rules } from "./an-order"

describe("An order that Medusa has multiplied", () => {
  // Charged 99.66: 2 × 33.33 and 20, with 15 % of both; two parallel shipments double the rows, and it reads 199.318.
  const item = anItem({ quantity: 2, adjustments: [] })
  const charged = [aCollection(99.659)]

  it("is invoiced at 99.66 as long as it is sound", () => {
    const { charged: total, issues } = made({ items: [item], total: 99.659, payment_collections: charged })
    expect(total).toBe("99.66")
    expect(issues).toEqual([])
  })

  it("is not issued when its rows come twice: they are named, and the checkout disagrees", () => {
    const { issues } = made({ items: [item, item], shipping_methods: [aShipping(), aShipping()], total: 199.318, payment_collections: charged })
    expect(issues).toMatchObject([
      { rule: "collected-disagrees", severity: "error", params: { lines: "199.32", order: "199.32", collected: "99.66", currency: "SAR" } },
      { rule: "duplicate-line", severity: "error", path: "lines", params: { id: "ordli_1" } },
      { rule: "duplicate-line", severity: "error", path: "charges", params: { id: "ordsm_1" } },
    ])
  })

  it("is not issued when only the total is doubled", () => {
    const { issues } = made({ items: [item], total: 199.318, payment_collections: charged })
    expect(issues).toMatchObject([
      { rule: "collected-disagrees", params: { lines: "99.66", order: "199.32", collected: "99.66" } },
      { rule: "charged-mismatch", params: { charged: "199.32", calculated: "99.66", difference: "99.66" } },
    ])
  })

  it("is not issued when nobody asked for money and its rows are doubled", () => {
    const { issues } = made({ items: [item, item], total: 176.318, payment_collections: [] })
    expect(rules(issues, "error")).toEqual(["duplicate-line"])
  })
})

describe("What the checkout asked for", () => {
  it("is what collections made before the order say: one that an edit made later is none of it", () => {
    const later = aCollection(76.659, { id: "pay_col_2", created_at: "2026-11-21T09:05:00.000Z" })
    expect(made({ payment_collections: [aCollection(126.4885), later] }).issues).toEqual([])
    expect(made({ payment_collections: [later] }).issues).toEqual([])
  })

  it("is the sum of several", () => {
    expect(made({ payment_collections: [aCollection(100), aCollection(26.4885, { id: "pay_col_2" })] }).issues).toEqual([])
    expect(rules(made({ payment_collections: [aCollection(100), aCollection(26.47, { id: "pay_col_2" })] }).issues)).toEqual(["collected-disagrees"])
  })
})

describe("A rate of zero", () => {
  const zero = { items: [anItem({ adjustments: [], tax_lines: [{ rate: 0, code: "EXPORT" }] })], shipping_methods: [], total: 99.99, payment_collections: [] }

  it("whose code the profile does not explain keeps the document a draft, and says so once for two lines", () => {
    const items = [...zero.items, anItem({ id: "ordli_2", adjustments: [], tax_lines: [{ rate: 0, code: "EXPORT" }] })]
    const { issues } = made({ ...zero, items, total: 199.98 })
    expect(issues).toMatchObject([{ rule: "tax-code-unknown", severity: "error", path: "profile.tax_codes", params: { code: "EXPORT" } }])
  })

  it("whose code the profile explains has its category and reason", () => {
    const { document, issues } = made(zero, { tax_codes: { EXPORT: { category: "export", reason: "Export outside the GCC" } } })
    expect(issues).toEqual([])
    expect(document.taxes).toEqual([{ category: "export", rate: "0", reason: "Export outside the GCC", taxable: "99.99", tax: "0.00" }])
  })

  it("that is explained without the reason which the law wants is an error", () => {
    const { issues } = made(zero, { tax_codes: { EXPORT: { category: "export", reason: null } } })
    expect(rules(issues, "error")).toEqual(["exemption-reason"])
  })

  it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("with the code %s is explained by nothing", (code) => {
    const { document, issues } = made({ ...zero, items: [anItem({ adjustments: [], tax_lines: [{ rate: 0, code }] })] })
    expect(rules(issues, "error")).toEqual(["tax-code-unknown"])
    expect(document.taxes).toMatchObject([{ category: "zero-rated", rate: "0" }])
  })

  it("without any code is zero-rated", () => {
    const { document, issues } = made({ ...zero, items: [anItem({ adjustments: [], tax_lines: [{ rate: 0 }] })] })
    expect(issues).toEqual([])
    expect(document.taxes).toMatchObject([{ category: "zero-rated", rate: "0", tax: "0.00" }])
  })

  it("that is no tax line at all is a warning, not for what costs nothing", () => {
    const { issues } = made({
      ...zero,
      items: [anItem({ adjustments: [], tax_lines: [] }), anItem({ id: "gift", unit_price: 0, adjustments: [], tax_lines: null })],
    })
    expect(issues).toMatchObject([{ rule: "missing-tax-line", severity: "warning", params: { id: "ordli_1" } }])
  })
})
