// What an invoice should say where no font has the sign: the ISO code, or the plain form of a punctuation mark.
const PLAIN: Record<string, string> = {
  "\u20BB": "Mk",
  "\u20BC": "AZN",
  "\u20BE": "GEL",
  "\u20C0": "KGS",
  "\u20C1": "SAR",
  "\u2010": "-",
  "\u2011": "-",
  "\u2043": "-",
  "\u2012": "\u2013",
  "\u2015": "\u2014",
  "\u2023": "\u2022",
  "\u201B": "\u2018",
  "\u201F": "\u201C",
  "\u2215": "/",
  "\u2236": ":",
}
// Forms of letters and digits for which Unicode knows the plain ones: ｋ, 𝐊, ﬂ, ㎏, ℃, Ⅷ. Not those that change a number: ², ⅓, ①.
const FORMS = /^[\u2024-\u2026\u203C\u2047-\u2049\u2100-\u214F\u2160-\u217F\u3371-\u33DF\uFB00-\uFDFF\uFE30-\uFEFC\uFF01-\uFFEE\u{1D400}-\u{1D7FF}]/u
const SPACE = /^\p{Zs}$/u

/** Other ways to write a character that no font has, the nearest first. None of them changes what a number is worth. */
export function standIns(character: string): string[] {
  const apart = character.normalize("NFD")
  return [
    ...(character in PLAIN ? [PLAIN[character]] : []),
    ...(apart === character ? [] : [apart]),
    ...(FORMS.test(character) ? [character.normalize("NFKC")] : []),
    ...(SPACE.test(character) ? ["\u00A0"] : []),
  ]
}
