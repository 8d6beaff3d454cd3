import { checkCharged } from "../charged"

const SAR = { code: "SAR", digits: 2 }

describe("checkCharged", () => {
  it("is content when lines, order and checkout say the same to the minor unit", () => {
    expect(checkCharged({ ours: "126.4885", orders: "126.4885", collections: "126.49" }, SAR)).toEqual([])
    expect(checkCharged({ ours: "126.4885", orders: "126.49", collections: null }, SAR)).toEqual([])
    expect(checkCharged({ ours: "0", orders: "0.00", collections: "0" }, SAR)).toEqual([])
  })

  it("takes what Medusa's divisions leave just below half a unit for the half that it was", () => {
    // 10 % off 241.75 is 217.575, and 5.90: 223.475; Medusa says 223.47499999999999774 in one place and 223.475 in another
    const said = { ours: "223.475", orders: "223.47499999999999774", collections: "223.475" }
    expect(checkCharged(said, { code: "EUR", digits: 2 })).toEqual([])
    expect(checkCharged({ ...said, orders: "223.4749" }, { code: "EUR", digits: 2 })).toHaveLength(1)
  })

  it("does not care for less than half a unit, and does for a whole one", () => {
    expect(checkCharged({ ours: "1099.5", orders: "1100.4", collections: "1100" }, { code: "JPY", digits: 0 })).toEqual([])
    expect(checkCharged({ ours: "1099.4", orders: "1100", collections: null }, { code: "JPY", digits: 0 })).toHaveLength(1)
    expect(checkCharged({ ours: "3.501225", orders: "3.5013", collections: "3.501" }, { code: "KWD", digits: 3 })).toEqual([])
    expect(checkCharged({ ours: "3.501225", orders: "3.5016", collections: null }, { code: "KWD", digits: 3 })).toHaveLength(1)
  })

  it("names all three when the order reads double what the checkout asked for", () => {
    expect(checkCharged({ ours: "199.318", orders: "199.318", collections: "99.659" }, SAR)).toEqual([
      {
        rule: "collected-disagrees",
        path: "totals.gross",
        severity: "error",
        message: "The lines add up to 199.32 SAR, the order says 199.32 SAR, the checkout asked for 99.66 SAR. Find out which is right before you issue.",
        params: { lines: "199.32", order: "199.32", collected: "99.66", currency: "SAR" },
      },
    ])
  })

  it("names two when there was no checkout", () => {
    expect(checkCharged({ ours: "99.659", orders: "199.318", collections: null }, SAR)).toEqual([
      {
        rule: "amounts-disagree",
        path: "totals.gross",
        severity: "error",
        message: "The lines add up to 99.66 SAR, the order says 199.32 SAR. Find out which is right before you issue.",
        params: { lines: "99.66", order: "199.32", currency: "SAR" },
      },
    ])
  })

  it("is not content when lines and checkout agree against the order", () => {
    expect(checkCharged({ ours: "99.659", orders: "199.318", collections: "99.66" }, SAR)).toMatchObject([{ severity: "error" }])
  })
})
