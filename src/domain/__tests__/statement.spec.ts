import { statement, type StatedTransaction } from "../statement"

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 10, minute))

const entry = (id: string, kind: StatedTransaction["kind"], amount: string, minute: number, reverses_id: string | null = null): StatedTransaction => ({
  id,
  kind,
  amount,
  occurred_at: at(minute),
  reverses_id,
})

const told = (balance: string, transactions: StatedTransaction[], credits: Parameters<typeof statement>[2] = [], total = "119.00") =>
  statement({ total, digits: 2, issued_at: at(0), balance }, transactions, credits).map(({ kind, amount, balance: left, is_undone }) => [kind, amount, left, is_undone])

describe("the statement of a document", () => {
  it("starts with its total and ends at the balance, in the order in which things happened", () => {
    const credits = [{ id: "inv_2", amount: "19.00", issued_at: at(2) }]
    expect(told("50.00", [entry("t2", "refund", "-10.00", 3), entry("t1", "capture", "60.00", 1)], credits)).toEqual([
      ["document", "119.00", "119.00", false],
      ["capture", "-60.00", "59.00", false],
      ["credit_note", "-19.00", "40.00", false],
      ["refund", "10.00", "50.00", false],
    ])
  })

  it("says first what is asked for, also when it was paid before the invoice was issued", () => {
    expect(told("0.00", [entry("t1", "capture", "119.00", -5)]).map(([kind]) => kind)).toEqual(["document", "capture"])
  })

  it("marks what was taken back and what took it back", () => {
    expect(told("119.00", [entry("t1", "manual", "119.00", 1), entry("t2", "manual", "-119.00", 2, "t1")])).toEqual([
      ["document", "119.00", "119.00", false],
      ["manual", "-119.00", "0.00", true],
      ["manual", "119.00", "119.00", true],
    ])
  })

  it("rounds the balance, not the parts: two captures of 30.6648 pay 61.33", () => {
    // 61.33 - 30.6648 = 30.6652, rounded 30.67; - 30.6648 = 0.0004
    expect(told("0.00", [entry("t1", "capture", "30.6648", 1), entry("t2", "capture", "30.6648", 2)], [], "61.33")).toEqual([
      ["document", "61.33", "61.33", false],
      ["capture", "-30.66", "30.67", false],
      ["capture", "-30.67", "0.00", false],
    ])
  })

  it("lets a write-off give way to the payment that comes after it", () => {
    expect(told("0.00", [entry("t1", "write_off", "119.00", 1), entry("t2", "capture", "19.00", 2)])).toEqual([
      ["document", "119.00", "119.00", false],
      ["write_off", "-119.00", "0.00", false],
      ["capture", "-19.00", "-19.00", false],
      ["late_payment", "19.00", "0.00", false],
    ])
  })
})
