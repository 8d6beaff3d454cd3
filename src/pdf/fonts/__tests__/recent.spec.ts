import { Recent } from "../recent"

describe("what was asked for lately", () => {
  it("is made once", () => {
    const made: string[] = []
    const recent = new Recent<number>(10)
    const lengthOf = (key: string) => recent.get(key, (text) => (made.push(text), text.length))
    expect([lengthOf("net"), lengthOf("total"), lengthOf("net")]).toEqual([3, 5, 3])
    expect(made).toEqual(["net", "total"])
  })

  it("never grows beyond its limit", () => {
    const recent = new Recent<number>(10)
    let most = 0
    for (let index = 0; index < 1000; index += 1) {
      recent.get(`word ${index}`, () => index)
      most = Math.max(most, recent.size)
    }
    expect(most).toBeLessThanOrEqual(10)
  })

  it("keeps what is asked for again and again, and forgets the rest", () => {
    const made: string[] = []
    const recent = new Recent<string>(10)
    const ask = (key: string) => recent.get(key, (text) => (made.push(text), text))
    for (let index = 0; index < 100; index += 1) {
      ask("often")
      ask(`once ${index}`)
    }
    ask("once 0")
    expect(made.filter((key) => key === "often")).toHaveLength(1)
    expect(made.filter((key) => key === "once 0")).toHaveLength(2)
  })
})
