import { cleanText } from "./contacts/text"
import type { Look, LookTexts } from "./look"

/** A text of several lines: each cleaned, blank ones kept between others; null when nothing can be read. */
function tidyLines(text: string | null): string | null {
  const lines = (text ?? "").split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((line) => cleanText(line, line.length + 1) ?? "")
  return lines.join("\n").trim() || null
}

const tidyTexts = ({ introduction, closing, footer }: LookTexts): LookTexts => ({
  introduction: tidyLines(introduction),
  closing: tidyLines(closing),
  footer: tidyLines(footer),
})

/** Brings a look into its stored form: its texts without control characters and stray spaces, languages without texts gone, colours in lower case. */
export function tidyLook<Input extends Partial<Look>>(look: Input): Input {
  const texts = Object.entries(look.texts ?? {}).map(([language, one]) => [language, tidyTexts(one)] as const)
  return {
    ...look,
    ...(look.accent === undefined ? {} : { accent: look.accent.toLowerCase() }),
    ...(look.hidden === undefined ? {} : { hidden: [...new Set(look.hidden)] }),
    ...(look.texts === undefined ? {} : { texts: Object.fromEntries(texts.filter(([, one]) => Object.values(one).some(Boolean))) }),
  }
}
