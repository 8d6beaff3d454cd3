const MM = 72 / 25.4
const SMALLEST = 28
/** Modules of half a millimetre, up to this side; larger codes have smaller ones, but never below 0.4 mm. */
const COMFORTABLE = 42
const MODULE = { good: 0.5, least: 0.4 }
/** Longer contents take the lower error level, as the engine draws them. */
const LONG = 350
const QUIET = 4
/** How many bytes each version holds (ISO/IEC 18004, table 7), from version 1 at level M and from version 12 at level L. */
const LEVEL_M = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362]
const LEVEL_L = [367, 425, 458, 520, 586, 644, 718, 792, 858, 929, 1003]
const FIRST_LEVEL_L = 12

/** The most bytes that `codeSide` knows a place for. */
export const MOST_IN_CODE = LEVEL_L[LEVEL_L.length - 1]

/** How wide a QR code with its quiet zone is drawn at most, in points: what a layout keeps free for it. */
export function codeSide(content: string): number {
  const count = 17 + 4 * versionOf(Buffer.byteLength(content)) + 2 * QUIET
  return Math.max(SMALLEST, Math.min(COMFORTABLE, count * MODULE.good), count * MODULE.least) * MM
}

function versionOf(bytes: number): number {
  const [levels, first] = bytes > LONG ? [LEVEL_L, FIRST_LEVEL_L] : [LEVEL_M, 1]
  const index = levels.findIndex((most) => bytes <= most)
  return first + (index < 0 ? levels.length - 1 : index)
}
