import { untilAtRest } from "../until-at-rest"

/** What each look at an order finds due, and whether it is issued; the last look is repeated. Counts how often was looked. */
function looks(...found: boolean[][]) {
  const seen = { count: 0 }
  const correctNext = async () => found[Math.min(seen.count++, found.length - 1)]
  return { seen, correctNext }
}

describe("the corrections of one look at an order", () => {
  it("are none where nothing is due", async () => {
    const { seen, correctNext } = looks([])
    await untilAtRest("order_1", correctNext)
    expect(seen.count).toBe(1)
  })

  it("are made one kind after the other: a debit, the credit of two documents, and then nothing is due", async () => {
    const { seen, correctNext } = looks([true], [true, true], [])
    await untilAtRest("order_1", correctNext)
    expect(seen.count).toBe(3)
  })

  it("wait for a person where one has to stay a draft, for what is due after it depends on it", async () => {
    const { seen, correctNext } = looks([true], [true, false], [true])
    await untilAtRest("order_1", correctNext)
    expect(seen.count).toBe(2)
  })

  it("are stopped after six when they have no end, and the order is named to whoever has to look", async () => {
    const { seen, correctNext } = looks([true])
    await expect(untilAtRest("order_1", correctNext)).rejects.toMatchObject({ code: "cannot-correct", message: expect.stringContaining("order order_1 do not come to rest") })
    expect(seen.count).toBe(6)
  })

  it("fail as they are when one of them fails", async () => {
    const failing = async () => Promise.reject(new Error("The database is gone"))
    await expect(untilAtRest("order_1", failing)).rejects.toThrow("The database is gone")
  })
})
