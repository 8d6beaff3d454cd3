import type { TableLook } from "./blocks"

/** Thickness in points and colour of a line. */
export interface Rule {
  width: number
  color: string
}

/** All measures of a page in points, all its colours as `#rrggbb`. Layouts take every size from here. */
export interface Theme {
  paper: { width: number; height: number }
  margins: { left: number; top: number; right: number; bottom: number }
  /** The width between the margins. */
  width: number
  color: {
    ink: string
    muted: string
    /** For lines and areas, as the seller chose it. */
    accent: string
    /** The accent for letters: dark enough to be read on white. */
    accentText: string
    warning: string
  }
  size: { title: number; number: number; sign: number; headline: number; body: number; pair: number; final: number; small: number; tiny: number }
  space: {
    /** Below a block. */
    block: number
    /** Above and below the words of a table's row. */
    row: number
    /** Between the columns of a table. */
    gap: number
  }
  /** The lines of tables; null draws none. */
  rules: { top: Rule | null; head: Rule; row: Rule | null; final: Rule; footer: Rule }
}

/** A table as the theme draws it: lines around its header, and between its rows. */
export function ruled({ rules, space }: Theme, headerRows: number): TableLook {
  return {
    rule: (row) => (row === 0 ? rules.top : row === headerRows ? rules.head : rules.row),
    paddingTop: (row) => (row >= headerRows ? space.row : rules.top ? 4 : 0),
    paddingBottom: (row) => (row < headerRows ? Math.min(5, space.row + 1) : space.row),
    gap: space.gap,
  }
}

/** A table without lines: pairs of names and values. */
export function plain(padding: number, gap = 12): TableLook {
  return { rule: () => null, paddingTop: () => padding, paddingBottom: () => padding, gap }
}
