// U+202A to U+202E and U+2066 to U+2069 could turn an amount around; the rest is invisible and in no font.
const INVISIBLE = /[\u00AD\u034F\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\u{E0000}-\u{E0FFF}]/gu
const NEW_LINE = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const CONTROL = /[^\P{Cc}\n]/gu
const LONE_SURROGATE = /\p{Cs}/gu
/** Most texts: nothing of what follows would change them. */
const CLEAN = /^[\n\x20-\x7E]*$/
const ODD_SPACE = /[\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/g

/** Text from anywhere as plain printable text: composed, without controls, line ends as "\n". */
export function clean(text: string): string {
  if (CLEAN.test(text)) {
    return text
  }
  return text
    .replace(NEW_LINE, "\n")
    .replace(/\t/g, " ")
    .replace(CONTROL, "")
    .replace(LONE_SURROGATE, "?")
    .replace(INVISIBLE, "")
    .replace(ODD_SPACE, " ")
    .normalize("NFC")
}

/** On one line, and no longer than `limit` characters: what is cut shows as "…". */
export function oneLine(text: string, limit: number): string {
  return shorten(clean(text).replace(/\s*\n\s*/g, " ").trim(), limit)
}

/** At most `limit` characters and `lines` lines: what is cut shows as "…". */
export function fewLines(text: string, limit: number, lines: number): string {
  const all = clean(text).trim().split(/ *\n+ */)
  const kept = all.slice(0, lines).join("\n")
  return shorten(all.length > lines ? `${kept} …` : kept, limit)
}

function shorten(text: string, limit: number): string {
  if (text.length <= limit) {
    return text
  }
  const characters = Array.from(text)
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join("").trimEnd()}…`
}
