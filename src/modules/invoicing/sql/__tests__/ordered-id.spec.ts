import { orderedId } from "../ordered-id"

describe("the ids of a timeline", () => {
  it("rise, however many are made in a millisecond, and look like Medusa's", () => {
    const ids = Array.from({ length: 5000 }, () => orderedId("invevt"))
    expect([...ids].sort()).toEqual(ids)
    expect(new Set(ids).size).toBe(5000)
    expect(ids.filter((id) => !/^invevt_[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toEqual([])
  })

  it("are counted apart for each prefix", () => {
    expect([orderedId("invtxn"), orderedId("invevt")].map((id) => id.split("_")[0])).toEqual(["invtxn", "invevt"])
  })
})
