import { headline, lines, numberOf, oneLine, parties, registerLayout, sign, stack, support, text, totals, modernTheme, type Block, type Page } from "../../src/pdf"

/** The seller's sign above everything, then one line that says what this is. */
function opening(page: Page): Block {
  const { width, size, color } = page.theme
  const number = oneLine(numberOf(page) ?? "", 60)
  return stack([
    sign(page, width, "start"),
    text([`${page.title} `, { text: number, code: true }], { size: size.title, role: "title", margin: [0, 24, 0, 6] }),
    { kind: "rule", width, thickness: 3, color: color.accent, margin: [0, 0, 0, 18] },
  ])
}

function atelier(page: Page): Block {
  return stack([opening(page), parties(page), headline(page), lines(page), totals(page), support(page)])
}

registerLayout("atelier", atelier, {
  theme: (look) => {
    const theme = modernTheme(look)
    return { ...theme, size: { ...theme.size, title: 26, sign: 18 } }
  },
})
