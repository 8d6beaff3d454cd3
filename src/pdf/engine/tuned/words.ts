import StyleContextStack from "pdfmake/js/StyleContextStack"
import TextBreaker from "pdfmake/js/TextBreaker"
import { Recent } from "../../fonts/recent"

/** A word with the spaces after it, as pdfmake cuts a text. */
export interface Word {
  text: string
  /** A new line begins after it. */
  lineEnd: boolean
  /** The spaces before and after the letters. */
  leading: string
  trailing: string
}

const TEXTS = 4000
const LONGEST = 200
const known = new Recent<readonly Word[]>(TEXTS)
const breaker = new TextBreaker()
const noStyles = new StyleContextStack({})

/** The words of a text (UAX #14), remembered unless it is long. */
export function wordsOf(text: string): readonly Word[] {
  return text.length > LONGEST ? cut(text) : known.get(text, cut)
}

/** Whether a line may not end between two words, as they are parts of one. */
export function isOneWord(last: string, first: string): boolean {
  return wordsOf(last + first).length === 1
}

function cut(text: string): readonly Word[] {
  return breaker.getBreaks([{ text }], noStyles).map(({ text: word, lineEnd }) => ({
    text: word,
    lineEnd: lineEnd === true,
    leading: /^\s+/.exec(word)?.[0] ?? "",
    trailing: /\s+$/.exec(word)?.[0] ?? "",
  }))
}
