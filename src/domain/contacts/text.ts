/** Line ends and tabs separate words; the other control characters are nothing. */
const SEPARATORS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
/**
 * Control characters and lone surrogates and what XML 1.0 forbids; characters that reorder the text around them;
 * and the byte order mark and zero width space, which only hide differences.
 */
const HARMFUL =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu
const VISIBLE = /[^\p{Z}\p{Cf}\p{Default_Ignorable_Code_Point}]/u
const ELLIPSIS = "…"

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" })

/**
 * Takes anything an order may hold and a maximum in code points; gives one line of safe text in Unicode NFC, cut
 * between graphemes with "…", or null when nothing can be seen. Markup stays text: writers escape it.
 */
export function cleanText(value: unknown, maxLength: number): string | null {
  const text = textOf(value)
    .replace(SEPARATORS, " ")
    .replace(HARMFUL, "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
  return VISIBLE.test(text) ? cut(text, maxLength) : null
}

/** Takes text or nothing; says whether there is nothing to read in it. */
export function isBlank(value: string | null | undefined): boolean {
  return typeof value !== "string" || !VISIBLE.test(value.replace(HARMFUL, ""))
}

function textOf(value: unknown): string {
  if (typeof value === "number") {
    return Number.isFinite(value) ? String(value) : ""
  }
  return typeof value === "string" || typeof value === "bigint" ? String(value) : ""
}

function cut(text: string, maxLength: number): string | null {
  if (text.length <= maxLength || lengthOf(text) <= maxLength) {
    return text
  }
  if (maxLength < 1) {
    return null
  }
  const kept = wholeGraphemes(text, maxLength - 1)
  // A single grapheme can be endless (a letter under thousands of accents): then code points must do.
  return (kept || [...text.slice(0, 2 * maxLength)].slice(0, maxLength - 1).join("")).trimEnd() + ELLIPSIS
}

function wholeGraphemes(text: string, maxLength: number): string {
  let end = 0
  let length = 0
  // A code point has at most two units: no more of the text than this can be kept.
  for (const { segment, index } of graphemes.segment(text.slice(0, 2 * maxLength + 2))) {
    length += lengthOf(segment)
    if (length > maxLength) {
      break
    }
    end = index + segment.length
  }
  return text.slice(0, end)
}

function lengthOf(text: string): number {
  return [...text].length
}
