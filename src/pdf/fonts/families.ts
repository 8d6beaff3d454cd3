import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

/** The font families, in the order they are tried for a character. */
export const FAMILIES = ["sans", "arabic", "hebrew"] as const
export type Family = (typeof FAMILIES)[number]

type Weight = "normal" | "bold"

const FILES: Record<Family, Record<Weight, string>> = {
  sans: plex("ibm-plex-sans", "IBMPlexSans"),
  arabic: plex("ibm-plex-sans-arabic", "IBMPlexSansArabic"),
  hebrew: plex("ibm-plex-sans-hebrew", "IBMPlexSansHebrew"),
}

const loaded = new Map<string, Buffer>()
const coverage = new Map<Family, ReadonlySet<number>>()

/** The fonts as pdfmake's dictionary; the values are keys of `fontStore`. */
export function fontDictionary(): Record<Family, Record<Weight, string>> {
  return { sans: { ...FILES.sans }, arabic: { ...FILES.arabic }, hebrew: { ...FILES.hebrew } }
}

/** The only files a document may read: the font packages' own, read once. */
export const fontStore = {
  existsSync: (file: string) => Object.values(FILES).some((family) => family.normal === file || family.bold === file),
  readFileSync: (file: string) => fontBytes(file),
}

/** Whether the family has a picture for this character. */
export function covers(family: Family, codePoint: number): boolean {
  let known = coverage.get(family)
  if (!known) {
    known = new Set(fontkit().create(fontBytes(FILES[family].normal)).characterSet)
    coverage.set(family, known)
  }
  return known.has(codePoint)
}

function plex(folder: string, name: string): Record<Weight, string> {
  const file = (weight: string) => `@expo-google-fonts/${folder}/${weight}/${name}_${weight}.ttf`
  return { normal: file("400Regular"), bold: file("600SemiBold") }
}

function fontBytes(file: string): Buffer {
  let bytes = loaded.get(file)
  if (!bytes) {
    bytes = readFileSync(require.resolve(file))
    loaded.set(file, bytes)
  }
  return bytes
}

/** pdfkit's own fontkit: a second instance would read the same font differently. */
function fontkit(): { create(bytes: Buffer): { characterSet: number[] } } {
  const pdfmake = createRequire(require.resolve("pdfmake"))
  return createRequire(pdfmake.resolve("pdfkit"))("fontkit")
}
