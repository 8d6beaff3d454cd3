import type { TableLook } from "./blocks"

/** A4 in points, and the space around the content. */
export const PAGE = { width: 595.28, height: 841.89, margins: { left: 46, top: 46, right: 46, bottom: 62 } }

/** The width between the margins. */
export const CONTENT = PAGE.width - PAGE.margins.left - PAGE.margins.right

export const COLOR = { ink: "#1b2127", muted: "#66707b", rule: "#dfe3e8", accent: "#1f4f73", warning: "#b3261e" }

export const SIZE = { title: 22, headline: 15, body: 9, pair: 8.5, small: 8, tiny: 7.5 }

/** A table with a strong line below its header and a hairline between rows. */
export function ruled(headerRows: number, padding: number): TableLook {
  return {
    rule: (row) => {
      if (row === 0) {
        return null
      }
      return row === headerRows ? { width: 0.9, color: COLOR.ink } : { width: 0.5, color: COLOR.rule }
    },
    paddingTop: (row) => (row < headerRows ? 0 : padding),
    paddingBottom: (row) => (row < headerRows ? 5 : padding),
    gap: 14,
  }
}

/** A table without lines: pairs of names and values. */
export function plain(padding: number, gap = 12): TableLook {
  return { rule: () => null, paddingTop: () => padding, paddingBottom: () => padding, gap }
}
