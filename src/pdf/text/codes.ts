import { RTL_BLOCKS } from "./scripts"

const LRI = "\u2066"
const PDI = "\u2069"

// A digit of any kind, or a letter that is read from left to right; U+066B and U+066C are the Arabic decimal and thousands signs.
const SIGN = `(?:[\\u0660-\\u0669\\u066B\\u066C\\u06F0-\\u06F9]|(?![${RTL_BLOCKS}])[\\p{L}\\p{M}\\p{N}])`
// What may stand between them: 12214-3310, 1,234.50, A-12/B, https://a.example/?b=c, a@b.example.
const INNER = "[@._/+:&%,'\u2019*=#~?!|\\\\\u2010\u2011-]"
const BRACKETED = `\\((?:${SIGN}|${INNER})+\\)`
const WORD = `(?:${SIGN}|${BRACKETED})+(?:${INNER}{1,3}(?:${SIGN}|${BRACKETED})+)*`
// "-5" and "+966" but not the hyphen of "ב-12", which joins the number to a word.
const LEAD = "(?:(?<![^\\s([{])[+\u2212#$\u20AC\u00A3\u00A5-])?"
const TAIL = "[%\u2030\u20AC$\u00A3\u00A5+#\u00B0\u00AE\u2122]?"
const ONE = `${LEAD}${WORD}${TAIL}`

const STRETCH = new RegExp(`${ONE}(?:[ \u00A0\u202F]${ONE})*`, "gu")
const TOKEN = new RegExp(ONE, "gu")
const IS_CODE = /[\p{N}@]/u

/**
 * Puts isolates around the numbers, phones, accounts and codes of a text, together with the left-to-right words beside them, and hands
 * each of them through `change`, which must not change the length. Without this UAX #9 shows "3310-12214" and "5678 234 11 966+" after Arabic letters.
 */
export function withIsolatedCodes(text: string, change: (code: string) => string): string {
  return text.replace(STRETCH, (stretch) => (IS_CODE.test(stretch) ? `${LRI}${change(stretch)}${PDI}` : stretch))
}

/** The text without its numbers and codes: what is left says in which direction it is read. */
export function withoutCodes(text: string): string {
  return text.replace(TOKEN, (token) => (IS_CODE.test(token) ? "" : token))
}
