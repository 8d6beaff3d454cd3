import { InvoicingError } from "../../domain/errors"
import { fontBytes, fontFacts, locate } from "./font-file"

/** A font family of a store: absolute paths, or files of npm packages that the store has installed. */
export interface FontFamily {
  /** The name by which a look chooses it. */
  family: string
  /** A TrueType or OpenType file: `.ttf` or `.otf`. */
  normal: string
  /** Default: the normal file. */
  bold?: string
  /** BCP 47: texts in these languages try this family before others that have the same characters, e.g. `["zh-Hans"]`. */
  languages?: readonly string[]
}

/** The name of a family: one that comes with the plugin, or one of the store's. */
export type Family = string

/** The family that everything is drawn with for which nothing else is asked: Latin, Greek and Cyrillic letters. */
export const SANS: Family = "sans"

const BUILT_IN: readonly FontFamily[] = [
  expo(SANS, "ibm-plex-sans", "IBMPlexSans"),
  expo("arabic", "ibm-plex-sans-arabic", "IBMPlexSansArabic"),
  expo("hebrew", "ibm-plex-sans-hebrew", "IBMPlexSansHebrew"),
  expo("devanagari", "noto-sans-devanagari", "NotoSansDevanagari"),
]
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u

interface Registry {
  added: readonly FontFamily[]
  files: ReadonlyMap<Family, { normal: string; bold: string }>
  coverage: Map<Family, ReadonlySet<number>>
  heights: Map<Family, number>
}

let current: Registry | null = null

/**
 * Says which families the store adds, in the order in which they are tried; those of an earlier call are forgotten.
 * Every thread that draws has to be told. Throws `cannot-print` for a name that is taken or a file that is not found.
 */
export function registerFonts(families: readonly FontFamily[]): void {
  const names = new Set(BUILT_IN.map(({ family }) => family))
  for (const { family } of families) {
    if (!NAME.test(family) || names.has(family)) {
      throw new InvoicingError("cannot-print", `The font family "${family}" needs another name: one of letters and digits that no other family has (${[...names].join(", ")}).`)
    }
    names.add(family)
  }
  current = registryOf(families)
}

/** The families that come with the plugin, in the order they are tried. */
export function builtInFamilies(): readonly FontFamily[] {
  return BUILT_IN
}

/** The families that the store added, in its order. */
export function addedFamilies(): readonly FontFamily[] {
  return registry().added
}

/** Whether there is a family of this name. */
export function isFamily(family: string): boolean {
  return registry().files.has(family)
}

/** The fonts as pdfmake's dictionary; the values are keys of `fontStore`. */
export function fontDictionary(): Record<Family, { normal: string; bold: string }> {
  return Object.fromEntries([...registry().files].map(([family, files]) => [family, { ...files }]))
}

/** The only files a document may read: those of the families, read once. */
export const fontStore = {
  existsSync: (file: string) => [...registry().files.values()].some(({ normal, bold }) => normal === file || bold === file),
  readFileSync: (file: string) => fontBytes(file),
}

/** Whether the family has a picture for this character, in both weights. */
export function covers(family: Family, codePoint: number): boolean {
  const { coverage, files } = registry()
  let known = coverage.get(family)
  if (!known) {
    const both = files.get(family)
    known = both ? common(fontFacts(both.normal).characters, fontFacts(both.bold).characters) : new Set()
    coverage.set(family, known)
  }
  return known.has(codePoint)
}

/** What the height of the family's lines is multiplied by, so that a row is as high with this family as with any other. */
export function lineHeightOf(family: Family): number {
  const { heights } = registry()
  let known = heights.get(family)
  if (known === undefined) {
    known = heightOf(SANS) / heightOf(family)
    heights.set(family, known)
  }
  return known
}

/** How far below the top of a line the letters of a store's family stand, in thousandths of the size: as far as those of `sans`. Null for other families: as their files say. */
export function ascenderOf(family: Family): number | null {
  const { added, files } = registry()
  const sans = files.get(SANS)
  return sans && added.some((one) => one.family === family) ? fontFacts(sans.normal).ascent * 1000 : null
}

function heightOf(family: Family): number {
  const files = registry().files.get(family)
  return files ? fontFacts(files.normal).height : heightOf(SANS)
}

function registry(): Registry {
  current ??= registryOf([])
  return current
}

function registryOf(added: readonly FontFamily[]): Registry {
  const files = [...BUILT_IN, ...added].map(({ family, normal, bold = normal }) => [family, { normal: locate(normal), bold: locate(bold) }] as const)
  return { added: [...added], files: new Map(files), coverage: new Map(), heights: new Map() }
}

function common(one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> {
  return one === other ? one : new Set([...one].filter((codePoint) => other.has(codePoint)))
}

function expo(family: string, folder: string, name: string): FontFamily {
  const file = (weight: string) => `@expo-google-fonts/${folder}/${weight}/${name}_${weight}.ttf`
  return { family, normal: file("400Regular"), bold: file("600SemiBold") }
}
