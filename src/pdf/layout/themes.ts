import { DEFAULT_LOOK, type Look, type Paper } from "../../domain/look"
import { isColor, legible } from "./contrast"
import type { Theme } from "./theme"

/** In points: ISO 216 and ANSI/ASME Y14.1. */
const PAPER: Record<Paper, Theme["paper"]> = { A4: { width: 595.28, height: 841.89 }, Letter: { width: 612, height: 792 } }
const INK = "#1b2127"
const HAIRLINE = "#dfe3e8"

/** Generous, one strong line in the seller's colour: the default. */
export function modernTheme(look: Look): Theme {
  return {
    ...sheet(look, { left: 46, top: 42, right: 46, bottom: 58 }),
    color: colors(look),
    size: { title: 22, number: 11, sign: 13, headline: 15, body: 9, pair: 8.5, final: 10.5, small: 8, tiny: 7.5 },
    space: { block: 15, row: 4.5, gap: 14 },
    rules: {
      top: null,
      head: { width: 0.9, color: INK },
      row: { width: 0.5, color: HAIRLINE },
      final: { width: 0.9, color: INK },
      footer: { width: 0.5, color: HAIRLINE },
    },
  }
}

/** A letter in black, its colour only in the seller's name. */
export function classicTheme(look: Look): Theme {
  const line = { width: 0.6, color: INK }
  return {
    ...sheet(look, { left: 55, top: 44, right: 55, bottom: 60 }),
    color: { ...colors(look), muted: "#55595e" },
    size: { title: 17, number: 17, sign: 15, headline: 10.5, body: 9, pair: 8.5, final: 10, small: 8, tiny: 7.5 },
    space: { block: 16, row: 4.5, gap: 14 },
    rules: { top: line, head: line, row: null, final: line, footer: line },
  }
}

/** Small type and narrow margins, for orders of many lines. */
export function compactTheme(look: Look): Theme {
  return {
    ...sheet(look, { left: 34, top: 32, right: 34, bottom: 48 }),
    color: colors(look),
    size: { title: 15, number: 10, sign: 11, headline: 11, body: 8, pair: 7.5, final: 9.5, small: 7.2, tiny: 6.8 },
    space: { block: 10, row: 2.6, gap: 12 },
    rules: {
      top: null,
      head: { width: 0.7, color: INK },
      row: { width: 0.4, color: HAIRLINE },
      final: { width: 0.7, color: INK },
      footer: { width: 0.4, color: HAIRLINE },
    },
  }
}

function sheet({ paper: name }: Look, margins: Theme["margins"]): Pick<Theme, "paper" | "margins" | "width"> {
  const paper = PAPER[name] ?? PAPER[DEFAULT_LOOK.paper]
  return { paper, margins, width: paper.width - margins.left - margins.right }
}

function colors({ accent }: Look): Theme["color"] {
  const chosen = isColor(accent) ? accent : DEFAULT_LOOK.accent
  return { ink: INK, muted: "#5f6973", accent: chosen, accentText: legible(chosen), warning: "#b3261e" }
}
