import { gainedSince, type PricedPieces } from "../gained"

const lines = (of: Record<string, [quantity: string, gross: string]>): Map<string, PricedPieces> =>
  new Map(Object.entries(of).map(([key, [quantity, gross]]) => [key, { quantity, gross }]))

const gained = (then: Parameters<typeof lines>[0], now: Parameters<typeof lines>[0]) => gainedSince(lines(then), lines(now))

describe("what came to an order since", () => {
  it("is nothing where nothing changed, and nothing where goods only left", () => {
    expect(gained({ cup: ["3", "90"], post: ["1", "20"] }, { cup: ["3", "90"], post: ["1", "20"] })).toBe("0")
    expect(gained({ cup: ["3", "90"], post: ["1", "20"] }, { cup: ["2", "60"] })).toBe("0")
  })

  it("is a new line, whatever left the order besides", () => {
    expect(gained({ cup: ["2", "60"] }, { cup: ["1", "30"], pot: ["1", "50"] })).toBe("50")
    expect(gained({ cup: ["2", "60"] }, { pot: ["1", "50"] })).toBe("50")
  })

  it("is so many pieces more, at their price of today", () => {
    expect(gained({ cup: ["2", "60"] }, { cup: ["3", "90"] })).toBe("30")
    // 36 each now: one more, and 2 × 6 more for the others
    expect(gained({ cup: ["2", "60"] }, { cup: ["3", "108"] })).toBe("48")
    // 25 each now: one more at 25; that the others cost 10 less is nothing that came
    expect(gained({ cup: ["2", "60"] }, { cup: ["3", "75"] })).toBe("25")
  })

  it("is what the pieces that stayed cost more, although others left", () => {
    // 36 instead of 30 for the two that stayed
    expect(gained({ cup: ["3", "90"] }, { cup: ["2", "72"] })).toBe("12")
    expect(gained({ cup: ["3", "90"], pot: ["1", "50"] }, { cup: ["3", "96"] })).toBe("6")
  })

  it("is not what a promotion moves from one line to another", () => {
    expect(gained({ cup: ["1", "25"], pot: ["1", "50"] }, { cup: ["1", "30"], pot: ["1", "45"] })).toBe("0")
    expect(gained({ cup: ["1", "25"], pot: ["1", "50"] }, { cup: ["1", "30"], pot: ["1", "48"] })).toBe("3")
    // It moves to a new line: that came for what it costs, and the pot for 5 more
    expect(gained({ pot: ["1", "45"] }, { pot: ["1", "50"], cup: ["1", "25"] })).toBe("30")
  })

  it("is told exactly for parts of a piece", () => {
    expect(gained({ tea: ["0.5", "10"] }, { tea: ["0.75", "15"] })).toBe("5")
  })
})
