/** A glyph with the letters that the font engine says it stands for. */
export interface Shaped {
  codePoints: readonly number[]
}

/**
 * The letters that each glyph of a word is to be copied as, or null where the font engine's own are right.
 * Copying reads glyphs as they stand on the page. Devanagari draws some vowels before their consonant (हि), and joiners are drawn as a space without
 * width: handing the word's letters to the glyphs in the order of the page makes the copied word right.
 */
export function lettersInOrder(word: string, glyphs: readonly Shaped[], direction: "ltr" | "rtl"): number[][] | null {
  const letters = Array.from(word, (letter) => letter.codePointAt(0) ?? 0)
  const read = direction === "rtl" ? [...glyphs].reverse() : glyphs
  const own = read.flatMap(({ codePoints }) => codePoints)
  // A glyph that the font engine added (a circle below a lonely sign) or left out: nobody knows which letters are whose.
  if (own.length !== letters.length || own.every((letter, index) => letter === letters[index])) {
    return null
  }
  let at = 0
  const handed = read.map(({ codePoints }) => {
    at += codePoints.length
    return letters.slice(at - codePoints.length, at)
  })
  return direction === "rtl" ? handed.reverse() : handed
}
