import fc from "fast-check"
import { aDirection, anyText, isNumber, wordsAndNumbers } from "./any-text"
import { fontDictionary } from "../../fonts/families"
import { fontBytes, parseFont, type ParsedFont } from "../../fonts/font-file"
import { mirrored } from "../bidi"
import { clean } from "../clean"
import { runs } from "../runs"
import { standIns } from "../stand-ins"

const JOINERS = /[\u200C\u200D]/g
const characters = new Intl.Segmenter("en", { granularity: "grapheme" })

/** What may stand on the page for one character of the cleaned text, the better before the worse. */
function showings(character: string): string[] {
  const bare = character.replace(JOINERS, "")
  const base = String.fromCodePoint(character.codePointAt(0) ?? 0)
  return [...(bare === character ? [] : [`${bare}\u0640`]), bare, ...standIns(character), ...(base === character ? [] : [`${base}?`]), "?"]
}

/** What is left of a text after each of its characters was found in turn: nothing, when none is lost. */
function unexplained(text: string, shown: string): string[] {
  let rest = shown.replace(JOINERS, "")
  const lost: string[] = []
  for (const { segment } of characters.segment(text)) {
    const found = showings(segment).find((showing) => rest.startsWith(showing))
    if (found === undefined) {
      lost.push(segment)
    }
    rest = rest.slice(found?.length ?? 0)
  }
  return rest === "" ? lost : [...lost, rest]
}

const fonts = new Map<string, ParsedFont>()

function fontOf(family: string): ParsedFont {
  const found = fonts.get(family) ?? parseFont(fontBytes(fontDictionary()[family].normal))
  fonts.set(family, found)
  return found
}

describe("the runs of any text", () => {
  it("show every character as itself, in a plain form or as a question mark", () => {
    fc.assert(
      fc.property(anyText, aDirection, (text, direction) => {
        const shown = runs(text, direction).map((run) => run.text).join("")
        expect(unexplained(clean(text), shown)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it("ask no font for a letter that it would draw as a box", () => {
    fc.assert(
      fc.property(anyText, aDirection, (text, direction) => {
        for (const { text: part, family, level } of runs(text, direction)) {
          const font = fontOf(family)
          const drawn = (level % 2 === 1 ? Array.from(part, mirrored).join("") : part).split("\n")
          expect(drawn.flatMap((line) => font.layout(line).glyphs.filter(({ id }) => id === 0))).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })

  it("keep each number in one piece that is read from left to right", () => {
    fc.assert(
      fc.property(wordsAndNumbers, aDirection, (words, direction) => {
        const found = runs(words.join(" "), direction)
        const torn = words.filter((word) => isNumber(word) && !found.some(({ text, level }) => text.includes(word) && level % 2 === 0))
        expect(torn).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it("are the same again", () => {
    fc.assert(fc.property(anyText, aDirection, (text, direction) => expect(runs(text, direction)).toEqual(runs(text, direction))))
  })
})
