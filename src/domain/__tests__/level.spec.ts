import { level } from "../level"

describe("level", () => {
  it("moves nothing when nothing is overpaid, or nothing is open", () => {
    expect(level([{ id: "a", open: "10.00", paid: "100.00" }, { id: "b", open: "0.00", paid: "100.00" }])).toEqual([])
    expect(level([{ id: "a", open: "-10.00", paid: "100.00" }, { id: "b", open: "0.00", paid: "100.00" }])).toEqual([])
    expect(level([])).toEqual([])
  })

  it("pays the oldest open document first, and no more than it asks for", () => {
    const documents = [{ id: "a", open: "-100.00", paid: "100.00" }, { id: "b", open: "30.00", paid: "100.00" }, { id: "c", open: "90.00", paid: "100.00" }]
    expect(level(documents)).toEqual([
      { from: "a", to: "b", amount: "30.00" },
      { from: "a", to: "c", amount: "70" },
    ])
  })

  it("takes from several, oldest first", () => {
    const documents = [{ id: "a", open: "-5.00", paid: "100.00" }, { id: "b", open: "12.00", paid: "100.00" }, { id: "c", open: "-10.00", paid: "100.00" }]
    expect(level(documents)).toEqual([
      { from: "a", to: "b", amount: "5" },
      { from: "c", to: "b", amount: "7" },
    ])
  })

  it("goes on with the next surplus when the first is used up, and moves no amount of nothing", () => {
    const documents = [
      { id: "a", open: "-5.00", paid: "100.00" },
      { id: "b", open: "5.00", paid: "100.00" },
      { id: "c", open: "-3.00", paid: "100.00" },
      { id: "d", open: "7.00", paid: "100.00" },
    ]
    // b takes all of a; 3.00 of d's 7.00 come from c, and 4.00 stay open
    expect(level(documents)).toEqual([
      { from: "a", to: "b", amount: "5.00" },
      { from: "c", to: "d", amount: "3" },
    ])
  })

  it("gives a refund back of the document that was paid, when it is more than its own was", () => {
    // 227.70 was paid; a cup of 102.35 came back and paid another of 109.25; then all 227.70 were given back, of which 6.90 were still owed
    const documents = [
      { id: "invoice", open: "102.35", paid: "-102.35" },
      { id: "debit", open: "-95.45", paid: "102.35" },
    ]
    expect(level(documents)).toEqual([
      { from: "debit", to: "invoice", amount: "95.45" },
      { from: "debit", to: "invoice", amount: "6.9" },
    ])
    expect(level([{ id: "invoice", open: "0.00", paid: "0.00" }, { id: "debit", open: "6.90", paid: "0.00" }])).toEqual([])
  })

  it("takes what was given back from the newest first, and leaves the others what they have", () => {
    const documents = [
      { id: "a", open: "20.00", paid: "-20.00" },
      { id: "b", open: "0.00", paid: "30.00" },
      { id: "c", open: "0.00", paid: "15.00" },
    ]
    expect(level(documents)).toEqual([
      { from: "c", to: "a", amount: "15.00" },
      { from: "b", to: "a", amount: "5" },
    ])
  })

  it("takes a refund from what the others still have once they have paid each other, and not from what they have given away", () => {
    // 155.00 was paid: 100.00, 30.00 and 25.00. All of the first and 20.00 of the last came back, and 150.00 was given back, all booked on the first
    const documents = [
      { id: "invoice", open: "50.00", paid: "-50.00" },
      { id: "older debit", open: "0.00", paid: "30.00" },
      { id: "newer debit", open: "-20.00", paid: "25.00" },
    ]
    // The 20.00 paid too much on the newer one leave it 5.00 and the invoice 30.00 short
    expect(level(documents)).toEqual([
      { from: "newer debit", to: "invoice", amount: "20" },
      { from: "newer debit", to: "invoice", amount: "5" },
      { from: "older debit", to: "invoice", amount: "25" },
    ])
  })
})
