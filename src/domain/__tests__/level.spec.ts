import { level } from "../level"

describe("level", () => {
  it("moves nothing when nothing is overpaid, or nothing is open", () => {
    expect(level([{ id: "a", open: "10.00" }, { id: "b", open: "0.00" }])).toEqual([])
    expect(level([{ id: "a", open: "-10.00" }, { id: "b", open: "0.00" }])).toEqual([])
    expect(level([])).toEqual([])
  })

  it("pays the oldest open document first, and no more than it asks for", () => {
    const documents = [{ id: "a", open: "-100.00" }, { id: "b", open: "30.00" }, { id: "c", open: "90.00" }]
    expect(level(documents)).toEqual([
      { from: "a", to: "b", amount: "30.00" },
      { from: "a", to: "c", amount: "70" },
    ])
  })

  it("takes from several, oldest first", () => {
    const documents = [{ id: "a", open: "-5.00" }, { id: "b", open: "12.00" }, { id: "c", open: "-10.00" }]
    expect(level(documents)).toEqual([
      { from: "a", to: "b", amount: "5" },
      { from: "c", to: "b", amount: "7" },
    ])
  })
})
