import { DEFAULT_LOOK, PAPERS, THEMES, type Look } from "../../../domain/look"
import { contrast } from "../contrast"
import { designOf } from "../registry"
import { aPage } from "./a-page"

const themeOf = (theme: string, changes: Partial<Look> = {}) => designOf(theme).theme({ ...DEFAULT_LOOK, theme, ...changes })

describe("a theme", () => {
  it.each(THEMES.flatMap((theme) => PAPERS.map((paper) => [theme, paper] as const)))("%s fills %s between its margins", (name, paper) => {
    const theme = themeOf(name, { paper })
    // 210 × 297 mm and 8.5 × 11 inches, in 72nds of an inch
    expect(theme.paper).toEqual(paper === "A4" ? { width: 595.28, height: 841.89 } : { width: 612, height: 792 })
    expect(theme.margins.left).toBe(theme.margins.right)
    expect(theme.width).toBeCloseTo(theme.paper.width - 2 * theme.margins.left, 6)
  })

  it.each(THEMES)("%s writes nothing that cannot be read on white", (name) => {
    const { ink, muted, accentText, warning } = themeOf(name, { accent: "#ffee00" }).color
    expect([ink, muted, accentText, warning].map((color) => contrast(color) >= 4.5)).toEqual([true, true, true, true])
    expect(themeOf(name, { accent: "#ffee00" }).color.accent).toBe("#ffee00")
  })

  it("takes the default colour for what is none", () => {
    expect(themeOf("modern", { accent: "red; background: url(x)" }).color).toEqual(themeOf("modern").color)
  })

  it("makes room for the seller's own footer, on at most three lines a language", () => {
    const bottom = (footer: string | null) => aPage({}, { look: { texts: { de: { introduction: null, closing: null, footer } } } }).theme.margins.bottom
    const bare = bottom(null)
    expect([bottom("Mitglied der Röstergilde"), bottom("x".repeat(96)), bottom("x".repeat(5000))].map((height) => height - bare)).toEqual([10, 20, 30])
  })
})
