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

  it("goes on with the next surplus when the first is used up, and moves no amount of nothing", () => {
    const documents = [
      { id: "a", open: "-5.00" },
      { id: "b", open: "5.00" },
      { id: "c", open: "-3.00" },
      { id: "d", open: "7.00" },
    ]
    // b takes all of a; 3.00 of d's 7.00 come from c, and 4.00 stay open
    expect(level(documents)).toEqual([
      { from: "a", to: "b", amount: "5.00" },
      { from: "c", to: "d", amount: "3" },
    ])
  })
})
