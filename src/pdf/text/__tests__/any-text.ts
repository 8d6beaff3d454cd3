import fc from "fast-check"

/** Numbers as they stand on invoices, each of which has to be read in its own order wherever it stands. */
export const NUMBERS = [
  "1,234.50", "1.234.567,89", "1\u00A0234,50", "-5.25", "\u221212,00", "12.5%", "9:30", "2026-02-14", "12214-3310",
  "+966 11 234 5678", "SA03 8000 0000 6080 1016 7519", "NL91 ABNA 0417 1643 00", "INV-2026-00042", "A-12/B",
  "١٬٢٣٤٫٥٠", "٣٫٥", "٢٠٢٦/٠٢/١٤", "٠١١ ٢٣٤ ٥٦٧٨", "۱۲۳۴۵", "۱٬۲۳۴٬۵۰۰",
] as const

const ALPHABETS = [
  "abcXYZäßéŁőğ", "αβγΩώ", "жщёЯ", "ĐườngNguyễn", "अआकखिीुू्षत्र", "قهوةشايعمرلاإلى", "پچژگک\u200Cی", "ٹڈڑںےہ", "שלוםחשבון", "東京カナ한국",
  "()[]{}«»<>-–—/.,:;!?'\"%&@#*+=", "€$£₹₪₺\u20C1",
]
const WORDS = ["abc", "Größe", "Ωμέγα", "цена", "Huệ", "कर", "قهوة", "می\u200Cخواهم", "ہے", "שלום", "東京", "👨‍👩‍👧‍👦", "(قهوة)", "«שלום»", "—", "،", "و", "ב", "?"]
// Controls, bidi controls, half of a character, a mark without letter, line ends.
const TROUBLE = ["\u202E", "\u202D", "\u2066", "\u2069", "\u200F", "\u200E", "\u061C", "\u0000", "\uD800", "\uDC00", "\u0301", "\u200D", "\u200C", "\n", "\t", "\u2028"]

const letters = fc.constantFrom(...ALPHABETS).chain((alphabet) => fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength: 1, maxLength: 7 }))

/** A page's direction. */
export const aDirection = fc.constantFrom<("ltr" | "rtl")[]>("ltr", "rtl")

/** Any string: letters of all scripts, numbers, emoji, controls, halves of characters, and what Unicode has besides. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: letters },
      { weight: 3, arbitrary: fc.constant(" ") },
      { weight: 2, arbitrary: fc.constantFrom<string[]>(...NUMBERS) },
      { weight: 1, arbitrary: fc.constantFrom(...TROUBLE) },
      { weight: 1, arbitrary: fc.constantFrom("😀", "👨‍👩‍👧‍👦", "🇸🇦", "👍🏽") },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(""))

/** Words of several scripts with numbers between them, each parted from the next by a space. */
export const wordsAndNumbers = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom<string[]>(...WORDS) }, { weight: 2, arbitrary: fc.constantFrom<string[]>(...NUMBERS) }),
  { minLength: 1, maxLength: 9 },
)

/** Whether the word is one of `NUMBERS`. */
export function isNumber(word: string): boolean {
  return (NUMBERS as readonly string[]).includes(word)
}
