import { readFileSync } from "node:fs"
import { fontBytes, locate, parseFont } from "../font-file"
import { probeFont } from "../probe"

/** The outline of its space is empty, and nothing stands behind it in the file. */
const ENDS_WITH_SPACE = "@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf"

describe("a font whose file ends with an empty outline", () => {
  const path = locate(ENDS_WITH_SPACE)

  it("is read: its space is as wide as its file says", () => {
    const [space] = parseFont(fontBytes(path)).layout(" ").glyphs
    expect(space.advanceWidth).toBeGreaterThan(200)
    expect(probeFont(fontBytes(path))).toBeNull()
  })

  it("would be refused at the start, and not fail with each document, if it could not be", () => {
    expect(probeFont(readFileSync(path))).toMatch(/^it is damaged/)
  })
})
