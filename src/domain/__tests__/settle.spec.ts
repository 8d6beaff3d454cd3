import { settle } from "../settle"

const standing = (total: string, paid: string, credited = "0", digits = 2) => {
  const { balance, status } = settle({ total, paid, credited, written_off: "0", digits })
  return { balance, status }
}

describe("settle", () => {
  it.each<[string, string, string, string, string]>([
    ["nothing paid", "126.49", "0", "126.49", "unpaid"],
    ["a cent paid", "126.49", "0.01", "126.48", "partially_paid"],
    ["all but a cent paid", "126.49", "126.48", "0.01", "partially_paid"],
    ["all paid", "126.49", "126.49", "0.00", "paid"],
    ["a cent too much paid", "126.49", "126.50", "-0.01", "overpaid"],
    ["Medusa's long decimals paid", "126.49", "126.4885", "0.00", "paid"],
    ["61.3295 paid of 61.33", "61.33", "61.3295", "0.00", "paid"],
    ["half a cent too little paid", "61.33", "61.325", "0.00", "paid"],
    ["more than half a cent too little paid", "61.33", "61.3249999", "0.01", "partially_paid"],
    ["less than half a cent paid", "61.33", "0.0049", "61.33", "unpaid"],
    ["more given back than was paid", "61.33", "-5", "66.33", "unpaid"],
    ["nothing to pay", "0.00", "0", "0.00", "paid"],
    ["something paid for nothing", "0.00", "1", "-1.00", "overpaid"],
  ])("with %s", (_, total, paid, balance, status) => {
    expect(standing(total, paid)).toEqual({ balance, status })
  })

  it("asks for what credit notes leave", () => {
    expect(standing("126.49", "0", "26.49")).toEqual({ balance: "100.00", status: "unpaid" })
    expect(standing("126.49", "100.00", "26.49")).toEqual({ balance: "0.00", status: "paid" })
    expect(standing("126.49", "126.49", "26.49")).toEqual({ balance: "-26.49", status: "overpaid" })
    expect(standing("126.49", "0", "126.49")).toEqual({ balance: "0.00", status: "paid" })
  })

  it("counts in the currency's own units", () => {
    expect(standing("1100", "1099.6", "0", 0)).toEqual({ balance: "0", status: "paid" })
    expect(standing("1100", "1099.4", "0", 0)).toEqual({ balance: "1", status: "partially_paid" })
    expect(standing("12.345", "12.3445", "0", 3)).toEqual({ balance: "0.000", status: "paid" })
    expect(standing("12.345", "12.344", "0", 3)).toEqual({ balance: "0.001", status: "partially_paid" })
  })

  it.each<[string, string, string, string, string, string]>([
    ["all that is open is given up", "0", "126.49", "0.00", "126.49", "written_off"],
    ["the rest is given up", "100", "26.49", "0.00", "26.49", "written_off"],
    ["the customer pays some of it after all", "30", "126.49", "0.00", "96.49", "written_off"],
    ["the customer pays all of it after all", "126.49", "126.49", "0.00", "0.00", "paid"],
    ["money is given back later: what is open again is asked for", "50", "26.49", "50.00", "26.49", "partially_paid"],
    ["more is given up than was", "0", "-5", "126.49", "0.00", "unpaid"],
  ])("with a write-off, when %s", (_, paid, written_off, balance, covered, status) => {
    const expected = { balance, written_off: covered, status }
    expect(settle({ total: "126.49", credited: "0", paid, written_off, digits: 2 })).toEqual(expected)
  })

  it("refuses what is no amount", () => {
    expect(() => standing("a lot", "0")).toThrow(expect.objectContaining({ code: "invalid-amount" }))
  })
})
