import { stack, type Block } from "./blocks"
import { factGrid, facts } from "./facts"
import { masthead } from "./masthead"
import type { Page } from "./page"
import { parties } from "./parties"

/** Title and sign above a line in the seller's colour, then the facts side by side, then the parties. */
export function modernOpening(page: Page): Block {
  const { width, color, space } = page.theme
  const line: Block = { kind: "rule", width, thickness: 1.6, color: color.accent, margin: [0, 0, 0, space.block - 2] }
  return stack([masthead(page), line, factGrid(page, facts(page)), parties(page)])
}
