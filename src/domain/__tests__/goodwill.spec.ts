import { goodwillOf, moneyFactsOf, refundedOf, type Movement } from "../goodwill"

/** What happened to the money of an order, day by day; `gained` tells what came to it since a day. */
const after = (days: Record<number, number>, gained: Record<number, string> = {}) => {
  const movements: Movement[] = Object.entries(days).map(([day, amount]) => ({
    amount: String(amount),
    at: new Date(Date.UTC(2026, 10, Number(day))),
    is_refund: amount < 0,
  }))
  return moneyFactsOf(movements.reverse(), (at) => gained[at.getUTCDate()] ?? "0")
}

describe("what of refunds is a goodwill", () => {
  it("is all of it when the customer had paid just what the order costs", () => {
    expect(goodwillOf(after({ 1: 100, 2: -20 }), "100")).toBe("20")
  })

  it("is nothing of what had been paid too much, and the rest beyond it", () => {
    expect(goodwillOf(after({ 1: 110, 2: -10 }), "100")).toBe("0")
    expect(goodwillOf(after({ 1: 110, 2: -15 }), "100")).toBe("5")
  })

  it("is all of it when the customer still owes", () => {
    expect(goodwillOf(after({ 1: 50, 2: -20 }), "100")).toBe("20")
  })

  it("is nothing once goods for it have come back, whichever came first", () => {
    expect(goodwillOf(after({ 1: 100, 2: -20 }), "80")).toBe("0")
    expect(goodwillOf(after({ 1: 100, 2: -20 }), "85")).toBe("5")
  })

  it("shrinks by what is paid again beyond the price", () => {
    expect(goodwillOf(after({ 1: 100, 2: -20, 3: 15 }), "100")).toBe("5")
    expect(goodwillOf(after({ 1: 100, 2: -20, 3: 50 }), "100")).toBe("0")
  })

  it("does not shrink by a payment of what was still owed", () => {
    // 80 of 100 was paid when 20 went back; 20 of the 40 still missing come now
    expect(goodwillOf(after({ 1: 80, 2: -20, 3: 20 }), "100")).toBe("20")
  })

  it("is not what was added to the order after the refund of goods that came back", () => {
    // Goods for 30 came back and were refunded; something for 30 was added, and is owed
    expect(goodwillOf(after({ 1: 100, 2: -30 }, { 2: "30" }), "100")).toBe("0")
    // Paid at last: still no goodwill
    expect(goodwillOf(after({ 1: 100, 2: -30, 3: 30 }, { 2: "30" }), "100")).toBe("0")
  })

  it("is not what was added after both where the refund came before its goods", () => {
    // Goods for 40 left and something for 50 came since the refund: 60 of what the order costs were there then
    expect(goodwillOf(after({ 1: 100, 2: -40 }, { 2: "50" }), "110")).toBe("0")
    expect(goodwillOf(after({ 1: 100, 2: -45 }, { 2: "50" }), "110")).toBe("5")
    expect(goodwillOf(after({ 1: 100, 2: -40, 3: 50 }, { 2: "50" }), "110")).toBe("0")
  })

  it("remains a goodwill when something is added later and is paid or not", () => {
    expect(goodwillOf(after({ 1: 100, 2: -10 }, { 2: "50" }), "150")).toBe("10")
    expect(goodwillOf(after({ 1: 100, 2: -10, 3: 50 }, { 2: "50" }), "150")).toBe("10")
    // 60 for an addition of 50: the goodwill is paid again
    expect(goodwillOf(after({ 1: 100, 2: -10, 3: 60 }, { 2: "50" }), "150")).toBe("0")
  })

  it("is judged for each refund by how the order stood then", () => {
    // 30 for goods that came back, an addition of 40 that is not paid, 5 as a goodwill, an addition of 7
    expect(goodwillOf(after({ 1: 100, 2: -30, 4: -5 }, { 2: "47", 4: "7" }), "117")).toBe("5")
    // The same with the addition of 40 paid first
    expect(goodwillOf(after({ 1: 100, 2: -30, 3: 40, 4: -5 }, { 2: "47", 4: "7" }), "117")).toBe("5")
  })

  it("was paid again before the next refund, which is a goodwill of its own", () => {
    // 20 given, 20 paid again, 8 given
    expect(goodwillOf(after({ 1: 100, 2: -20, 3: 20, 4: -8 }), "100")).toBe("8")
    // 20 given, 25 paid: 5 too much; 8 given, of which those 5
    expect(goodwillOf(after({ 1: 100, 2: -20, 3: 25, 4: -8 }), "100")).toBe("3")
  })

  it("is never more than the order was worth when it was given", () => {
    // The order was worth 20 when 100 went back: 80 of them had been paid too much
    expect(goodwillOf(after({ 1: 100, 2: -100 }, { 2: "80" }), "100")).toBe("20")
    expect(goodwillOf(after({ 1: 100, 2: -100 }, { 2: "500" }), "100")).toBe("0")
  })
})

it("money is told in the order in which it moved", () => {
  expect(after({ 5: -20, 1: 60, 3: 40 })).toEqual({ paid: "100", refunds: [{ amount: "20", paid: "100", gained: "0" }] })
  expect(after({ 1: 60, 2: -20, 3: 40 })).toEqual({ paid: "100", refunds: [{ amount: "20", paid: "60", gained: "0" }] })
  expect(refundedOf(after({ 1: 60, 2: -20, 3: -5 }))).toBe("25")
})
