import { accepted, refused } from "../contact-check"
import { checkBulgarian, checkCzech, checkLatvian, checkSlovak } from "../tax-id-check-digits"

const WRONG_DIGITS = refused("check-digits")
const WRONG_FORM = refused("format")

describe("a Bulgarian id", () => {
  it("of a company has the remainder by 11 of 1 to 8 times its digits", () => {
    // 1×1 + 2×7 + 3×5 + 4×0 + 5×7 + 6×4 + 7×7 + 8×5 = 178 = 16×11 + 2
    expect(checkBulgarian("175074752")).toEqual(accepted("175074752"))
    expect(checkBulgarian("175074751")).toEqual(WRONG_DIGITS)
  })

  it("of a company is weighed again, 3 to 10, where the remainder is 10", () => {
    // 1×2 + 8×1 = 10; then 3×2 + 10×1 = 16 = 11 + 5
    expect(checkBulgarian("200000015")).toEqual(accepted("200000015"))
    expect(checkBulgarian("200000010")).toEqual(WRONG_DIGITS)
    // 1×6 + 3×5 = 21 = 11 + 10; then 3×6 + 5×5 = 43 = 3×11 + 10, which counts as 0
    expect(checkBulgarian("605000000")).toEqual(accepted("605000000"))
    expect(checkBulgarian("605000001")).toEqual(WRONG_DIGITS)
  })

  it("of a citizen has the remainder by 11, a 10 counting as 0", () => {
    // 2×7 + 4×5 + 8×2 + 5×3 + 10×1 + 9×6 + 7×9 + 3×2 + 6×6 = 234 = 21×11 + 3
    expect(checkBulgarian("7523169263")).toEqual(accepted("7523169263"))
    // 2×5 = 10
    expect(checkBulgarian("5000000000")).toEqual(accepted("5000000000"))
  })

  it("of a foreigner has the remainder by 10", () => {
    // 21×7 + 19 + 17 + 13 + 0 + 9×4 + 7×2 + 3×9 + 2 = 275; as a citizen's or another's it would end in 0
    expect(checkBulgarian("7111042925")).toEqual(accepted("7111042925"))
    expect(checkBulgarian("7111042926")).toEqual(WRONG_DIGITS)
  })

  it("of anybody else has what is missing from the next multiple of 11", () => {
    // 11 - 4×1 = 7, where a citizen's would end in 2 and a foreigner's in 1
    expect(checkBulgarian("1000000007")).toEqual(accepted("1000000007"))
    // 4×1 + 7×1 = 11: nothing is missing; a citizen's would end in 7 and a foreigner's in 4
    expect(checkBulgarian("1001000000")).toEqual(accepted("1001000000"))
    expect(checkBulgarian("1001000001")).toEqual(WRONG_DIGITS)
  })

  it("has nine or ten digits and nothing else", () => {
    for (const id of ["17507475", "75231692630", "A75074752", "17507475A", ""]) {
      expect(checkBulgarian(id)).toEqual(WRONG_FORM)
    }
  })
})

describe("a Czech id", () => {
  it("of a person without birth number is weighed from 8 down to 2", () => {
    // 8×4 + 7×0 + 6×9 + 5×0 + 4×3 + 3×9 + 2×2 = 129 = 11×11 + 8; 10 - 8 = 2; 8 - 2 = 6
    expect(checkCzech("640903926")).toEqual(accepted("640903926"))
    expect(checkCzech("640903924")).toEqual(WRONG_DIGITS)
  })

  it("of a person without birth number ends in 8 at the remainders 0 and 10, and in 9 at 1", () => {
    // Nothing to weigh: 10 - 0 = 10, and 8 - 10 is 8 again, ten later
    expect(checkCzech("600000008")).toEqual(accepted("600000008"))
    // 8×4 = 32 = 2×11 + 10: 10 - 10 = 0; 8 - 0 = 8
    expect(checkCzech("640000008")).toEqual(accepted("640000008"))
    // 6×2 = 12 = 11 + 1: 10 - 1 = 9; 8 - 9 is 9, ten later
    expect(checkCzech("600200009")).toEqual(accepted("600200009"))
    expect(checkCzech("600200008")).toEqual(WRONG_DIGITS)
  })

  it("of a company has its own check digit, which the library knows", () => {
    expect(checkCzech("25123891")).toEqual(accepted("25123891"))
    expect(checkCzech("25123890")).toEqual(WRONG_DIGITS)
  })

  it("of a person may be a birth number, divisible by 11", () => {
    // 7103192745 = 11 × 645744795
    expect(checkCzech("7103192745")).toEqual(accepted("7103192745"))
    expect(checkCzech("7103192746")).toEqual(WRONG_DIGITS)
  })

  it("has eight to ten digits and nothing else", () => {
    for (const id of ["2512389", "71031927451", "A25123891", "25123891A", "A640903926", "640903926A"]) {
      expect(checkCzech(id)).toEqual(WRONG_FORM)
    }
  })
})

describe("a Latvian id", () => {
  it("of a person is weighed with 10, 5, 8, 4, 2, 1, 6, 3, 7, 9 and one more", () => {
    // 10×1 + 5×6 + 8×1 + 4×1 + 2×7 + 1×5 + 6×1 + 3×9 + 7×9 + 9×9 = 248; 249 = 22×11 + 7
    expect(checkLatvian("16117519997")).toEqual(accepted("16117519997"))
    expect(checkLatvian("16117519996")).toEqual(WRONG_DIGITS)
    // 10×1 + 4×1 + 1 = 15 = 11 + 4
    expect(checkLatvian("10010000004")).toEqual(accepted("10010000004"))
    // 9×1 + 1 = 10, which counts as 0
    expect(checkLatvian("00000000010")).toEqual(accepted("00000000010"))
  })

  it("of a person that begins with 32 has no check digit", () => {
    expect(checkLatvian("32000000005")).toEqual(accepted("32000000005"))
    expect(checkLatvian("32000000006")).toEqual(accepted("32000000006"))
    // 10×3 + 5×1 + 1 = 36 = 3×11 + 3
    expect(checkLatvian("31000000003")).toEqual(accepted("31000000003"))
    expect(checkLatvian("31000000004")).toEqual(WRONG_DIGITS)
  })

  it("of a company is weighed otherwise, whatever digits it has", () => {
    // 9×4 + 3×3 + 6×2 + 1×1 = 58 = 5×11 + 3, and 3 it must be
    expect(checkLatvian("40003000021")).toEqual(accepted("40003000021"))
    // A person's would: 10×4 + 2×3 + 9×2 + 1 = 65 = 5×11 + 10, which counts as 0
    expect(checkLatvian("40003000020")).toEqual(WRONG_DIGITS)
  })

  it("has eleven digits and nothing else", () => {
    for (const id of ["1611751999", "161175199970", "A16117519997", "16117519997A"]) {
      expect(checkLatvian(id)).toEqual(WRONG_FORM)
    }
  })
})

describe("a Slovak id", () => {
  it("is ten digits that 11 divides", () => {
    // 2022749619 = 11 × 183886329
    expect(checkSlovak("2022749619")).toEqual(accepted("2022749619"))
    expect(checkSlovak("2022749618")).toEqual(WRONG_DIGITS)
    // 11 divides these too, but they have nine and eleven digits
    for (const id of ["202274963", "20227496190", "A2022749619", "2022749619A"]) {
      expect(checkSlovak(id)).toEqual(WRONG_FORM)
    }
  })
})
