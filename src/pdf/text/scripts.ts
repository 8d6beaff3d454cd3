/** The blocks whose characters are read from right to left, and the digits in them, as ranges of a character class (UCD, DerivedBidiClass). */
export const RTL_BLOCKS = "\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFE\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}"

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]/u
const RIGHT_TO_LEFT = new RegExp(`[${RTL_BLOCKS}]`, "u")
const SCRIPTED = /[^\p{Script=Common}\p{Script=Inherited}\p{Script=Unknown}]/u
// The scripts that fontkit 2.0.4 turns around.
const TURNED = [
  "Arabic", "Hebrew", "Syriac", "Thaana", "Cypriot", "Kharoshthi", "Phoenician", "Nko", "Lydian", "Avestan", "Imperial_Aramaic",
  "Inscriptional_Pahlavi", "Inscriptional_Parthian", "Old_South_Arabian", "Old_Turkic", "Samaritan", "Mandaic", "Meroitic_Cursive",
  "Meroitic_Hieroglyphs", "Manichaean", "Mende_Kikakui", "Nabataean", "Old_North_Arabian", "Palmyrene", "Psalter_Pahlavi",
]
const DRAWN_RIGHT_TO_LEFT = new RegExp(`[${TURNED.map((script) => `\\p{Script=${script}}`).join("")}]`, "u")

/** Whether the text has anything of a script that is read from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/** Whether the text has Chinese, Japanese or Korean letters: between these a line may end without a space. */
export function isEastAsian(text: string): boolean {
  return EAST_ASIAN.test(text)
}

/** Whether the font engine draws this text from right to left: its first letter of any script decides. */
export function drawsRightToLeft(text: string): boolean {
  const first = SCRIPTED.exec(text)
  return first !== null && DRAWN_RIGHT_TO_LEFT.test(first[0])
}
