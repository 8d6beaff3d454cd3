import { anElement, aBasket } from "../../domain/__tests__/a-basket"
import type { Issue } from "../../domain/document"
import { checkIdentities } from "../../domain/identities"
import { ORDER_RULES, RULES } from "../../domain/rules"
import { calculate } from "../../domain/totals"
import type { MedusaOrder } from "../medusa-order"
import { orderToDocument } from "../order-to-document"
import { aCollection, aContext, anItem, anOrder, aSaudiProfile, aShipping } from "./an-order"

const NOBODY = { address_1: null, city: null, country_code: null }
const issuesOf = (order: Partial<MedusaOrder>, context = aContext()): Issue[] => orderToDocument(anOrder(order), context).issues

/** Each way to break an order, by the rule that must fire. */
const BROKEN: Record<keyof typeof ORDER_RULES, () => Issue[]> = {
  "charged-mismatch": () => issuesOf({ total: 130 }),
  "amounts-disagree": () => issuesOf({ total: 130, payment_collections: [] }),
  "collected-disagrees": () => issuesOf({ payment_collections: [aCollection(126.47)] }),
  "duplicate-line": () => issuesOf({ items: [anItem(), anItem()], total: 229.977 }),
  "missing-tax-line": () => issuesOf({ items: [anItem({ tax_lines: [] })], total: 112.99 }),
  "tax-code-unknown": () => issuesOf({ items: [anItem({ tax_lines: [{ rate: 0, code: "EXPORT" }] })], total: 112.99 }),
  // An edit from 3 × 33.33 to 1 × 20 kept the full discount (docs/medusa.md, Discounts); here it is larger than the line.
  "negative-line": () => issuesOf({ items: [anItem({ quantity: 1, unit_price: 20, adjustments: [{ amount: 25, code: "TEN" }] })], total: 17.25 }),
  "zero-quantity": () => issuesOf({ items: [anItem({ quantity: -1, adjustments: [] })], total: -15.3295 }),
  // The mapping works amounts out of prices and rates itself, so these two are the calculation's guard against other baskets.
  "line-mismatch": () => calculate(aBasket("12.00", [anElement({ unit_price: "10.00", gross: "12.00" })])).issues,
  "tax-mismatch": () => calculate(aBasket("10.00", [anElement({ unit_price: "10.00", net: "9.50" })])).issues,
}

describe("The rules of an order", () => {
  it.each(Object.entries(BROKEN))("%s can fire, as an issue with a path and a whole sentence", (rule, broken) => {
    const found = broken().filter((issue) => issue.rule === rule)
    expect(found).not.toEqual([])
    for (const { path, message } of found) {
      expect(path).not.toBe("")
      expect(message).toMatch(/^.*\.$/)
      expect(message).not.toMatch(/undefined|null|NaN|\{\{/)
    }
  })

  it("are all that mapping and calculation ever report, besides those of documents, profiles and sums", () => {
    const zero = anItem({ tax_lines: [{ rate: 0, code: "X" }] })
    const blank = aSaudiProfile({ legal_name: null, vat_id: "DE1", payment_days: -1, time_zone: "Asia/Riyadh", email: "x", tax_codes: { X: { category: "export", reason: null } } })
    const everything = [
      ...Object.values(BROKEN).flatMap((broken) => broken()),
      ...issuesOf({ items: [], shipping_methods: [] }),
      ...issuesOf({ items: [zero, anItem({ id: "2", product_title: null, title: null })], billing_address: NOBODY, email: "x" }, aContext({ profile: blank })),
      ...issuesOf({ items: [zero], shipping_methods: [aShipping({ tax_lines: null })], metadata: { vat_id: "DE1" } }),
    ]
    const known = new Set<string>([...Object.keys(RULES), ...Object.keys(ORDER_RULES)])
    const sums = /^(BR-[A-Z]+-\d+|PEPPOL-EN16931-R\d+|line-gross|tax-shares)$/
    expect([...new Set(everything.map(({ rule }) => rule))].filter((rule) => !known.has(rule) && !sums.test(rule))).toEqual([])
    expect(new Set(everything.map(({ rule }) => rule)).size).toBeGreaterThan(Object.keys(ORDER_RULES).length + 5)
  })

  it("do not share a name with those of documents and profiles", () => {
    expect(Object.keys(ORDER_RULES).filter((rule) => rule in RULES)).toEqual([])
  })

  it("leave sums that do not add up to the identities, which hold of every document the mapping makes", () => {
    for (const broken of [{}, { total: 130 }, { items: [anItem(), anItem()] }, { items: [] }]) {
      const { document } = orderToDocument(anOrder(broken), aContext())
      expect(checkIdentities(document)).toEqual([])
    }
  })
})
