import { contrast, isColor, legible } from "../contrast"

describe("a colour for letters", () => {
  it("is counted as WCAG does", () => {
    expect(contrast("#ffffff")).toBe(1)
    expect(contrast("#000000")).toBe(21)
    // The grey that is named in every text about contrast: just enough, and just not.
    expect(contrast("#767676")).toBeCloseTo(4.54, 2)
    expect(contrast("#777777")).toBeCloseTo(4.48, 2)
  })

  it.each(["#ffe066", "#ffffff", "#00ff00", "#ff8800", "#777777"])("%s is darkened until it can be read", (color) => {
    expect(contrast(color)).toBeLessThan(4.5)
    expect(contrast(legible(color))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(legible(color))).toBeLessThan(5.6)
  })

  it.each(["#1f4f73", "#000000", "#767676", "#b3261e"])("%s stays as it is", (color) => {
    expect(legible(color)).toBe(color)
  })

  it("keeps its hue", () => {
    const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(legible("#ff8800").slice(start, start + 2), 16))
    expect(red).toBeGreaterThan(green)
    expect(green).toBeGreaterThan(blue)
    expect(blue).toBe(0)
  })

  it("is told from what is none", () => {
    expect(["#1f4f73", "#1F4F73"].map(isColor)).toEqual([true, true])
    expect(["red", "#fff", "#12345g", "#1f4f73ff", ""].map(isColor)).toEqual([false, false, false, false, false])
  })
})
