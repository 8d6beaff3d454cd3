import { missingWords } from "../../src/pdf"
import pl from "../store/words/pl.js"

describe("The language of the demo store", () => {
  it("has every word", () => {
    expect(missingWords(pl)).toEqual([])
  })
})
