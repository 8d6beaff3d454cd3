import { stack, type Block, type StackBlock } from "./blocks"
import { factList, facts } from "./facts"
import { masthead } from "./masthead"
import type { Page } from "./page"
import { buyerBlock, deliveryBlock, sellerBlock } from "./parties"

const GAP = 16
const FACTS = 168
const NAME = 70

/** Title and sign on one line, then parties and facts side by side. */
export function compactOpening(page: Page): Block {
  const { width, rules, space } = page.theme
  const blocks = [sellerBlock(page), buyerBlock(page), deliveryBlock(page, page.print === "packing_slip")].filter((block): block is StackBlock => block !== null)
  const each = (width - FACTS - GAP * blocks.length) / blocks.length
  return stack([
    masthead(page),
    { kind: "rule", width, thickness: rules.head.width, color: page.theme.color.accent, margin: [0, 0, 0, space.block] },
    {
      kind: "columns",
      gap: GAP,
      margin: [0, 0, 0, space.block + 2],
      columns: [...blocks.map((block) => ({ width: each, block })), { width: FACTS, block: factList(page, facts(page), FACTS, NAME) }],
    },
  ])
}
