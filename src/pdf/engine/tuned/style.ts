import type StyleContextStack from "pdfmake/js/StyleContextStack"
import type { StyleEntry } from "pdfmake/js/StyleContextStack"

/** The styles that the engine's own definitions use, with pdfmake's defaults (0.3.11, TextInlines.measure). */
export interface Style {
  font: string
  bold: boolean
  italics: boolean
  alignment: string
  fontSize: number
  color: string
  lineHeight: number
}
const DEFAULT: Style = { font: "Roboto", bold: false, italics: false, alignment: "left", fontSize: 12, color: "black", lineHeight: 1 }

/** Styles and features that only pdfmake's own methods understand. */
const FOREIGN = new Set([
  "style", "section", "wordBreak", "noWrap", "fontFeatures", "characterSpacing", "decoration", "decorationColor", "decorationStyle", "decorationThickness", "background",
  "link", "linkToPage", "linkToDestination", "opacity", "sup", "sub", "leadingIndent", "preserveLeadingSpaces", "preserveTrailingSpaces", "_textRef", "_tocItemRef", "_pageRef",
])

/** What a node says about style: nothing, something, or something that pdfmake has to read. Nodes keep their styles once they are measured. */
const said = new WeakMap<object, "nothing" | "style" | "foreign">()

/** Whether a node or word has something that only pdfmake's own method understands. */
export function isForeign(entry: StyleEntry): boolean {
  for (const key in entry) {
    if (FOREIGN.has(key) && isValue(entry[key])) {
      return true
    }
  }
  return false
}

/** The style that words inherit where they say nothing themselves; null where pdfmake's own method is needed. */
export function inheritedStyle({ styleOverrides, defaultStyle }: StyleContextStack): Style | null {
  let style = DEFAULT
  for (const entry of [defaultStyle, ...styleOverrides]) {
    const what = typeof entry === "string" ? "foreign" : whatSays(entry)
    if (what === "foreign") {
      return null
    }
    if (what === "style") {
      style = styled(style, entry as StyleEntry)
    }
  }
  return style
}

/** A style with what a node or word says of its own. */
export function styled(style: Style, own: Partial<Record<keyof Style, unknown>>): Style {
  return {
    font: (own.font ?? style.font) as string,
    bold: (own.bold ?? style.bold) as boolean,
    italics: (own.italics ?? style.italics) as boolean,
    alignment: (own.alignment ?? style.alignment) as string,
    fontSize: (own.fontSize ?? style.fontSize) as number,
    color: (own.color ?? style.color) as string,
    lineHeight: (own.lineHeight ?? style.lineHeight) as number,
  }
}

function whatSays(entry: StyleEntry): "nothing" | "style" | "foreign" {
  let what = said.get(entry)
  if (!what) {
    what = isForeign(entry) ? "foreign" : Object.keys(DEFAULT).some((key) => isValue(entry[key])) ? "style" : "nothing"
    said.set(entry, what)
  }
  return what
}

function isValue(value: unknown): boolean {
  return value !== undefined && value !== null
}
