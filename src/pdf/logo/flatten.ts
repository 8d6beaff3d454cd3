import { PNG } from "pngjs"
import type { Logo } from "../../domain/profile"
import { isSoundJpeg } from "../engine/sound-picture"
import { halved, onWhite, type Pixels } from "./pixels"

/** A logo that every print of a page can take as it is, or why there is none. */
export type FlatLogo = { logo: Logo; problem: null } | { logo: null; problem: LogoProblem }

export type LogoProblem = "not-a-picture" | "too-many-pixels" | "too-large" | "colours-for-print"

/** What is kept of a logo: it is printed a few centimetres wide. */
const MOST_BYTES = 256 * 1024
const WIDEST = 1200
const HIGHEST = 600
/** What is unpacked in memory at most: 32 MB. */
const MOST_PIXELS = 8_000_000

const PNG_START = Buffer.from("89504e470d0a1a0a", "hex")

/**
 * Checks a logo and makes it cheap to print. A PNG becomes RGB on white (an alpha channel costs every page that is printed 8 ms) of at most
 * 1,200 × 600 pixels and 256 KiB; a JPEG stays as it is when it is sound, small enough and not made for printing machines.
 */
export function flattenLogo({ media_type, content }: Pick<Logo, "media_type" | "content">): FlatLogo {
  const bytes = Buffer.from(content, "base64")
  return media_type === "image/jpeg" ? jpeg(bytes) : png(bytes)
}

const refused = (problem: LogoProblem): FlatLogo => ({ logo: null, problem })

const kept = (media_type: Logo["media_type"], bytes: Buffer, { width, height }: { width: number; height: number }): FlatLogo => ({
  logo: { media_type, content: bytes.toString("base64"), width, height },
  problem: null,
})

function png(bytes: Buffer): FlatLogo {
  if (bytes.length < 33 || !bytes.subarray(0, 8).equals(PNG_START) || bytes.toString("latin1", 12, 16) !== "IHDR") {
    return refused("not-a-picture")
  }
  if (bytes.readUInt32BE(16) * bytes.readUInt32BE(20) > MOST_PIXELS) {
    return refused("too-many-pixels")
  }
  const picture = unpacked(bytes)
  if (!picture) {
    return refused("not-a-picture")
  }
  let flat = onWhite(picture)
  while (flat.width > WIDEST || flat.height > HIGHEST) {
    flat = halved(flat)
  }
  for (;;) {
    const written = packed(flat)
    if (written.length <= MOST_BYTES) {
      return kept("image/png", written, flat)
    }
    if (flat.width < 2 || flat.height < 2) {
      return refused("too-large")
    }
    flat = halved(flat)
  }
}

function unpacked(bytes: Buffer): Pixels | null {
  try {
    const { width, height, data } = PNG.sync.read(bytes)
    return { width, height, data }
  } catch {
    return null
  }
}

function packed({ width, height, data }: Pixels): Buffer {
  const picture = new PNG({ width, height })
  picture.data = data
  // The same settings always: the same logo must give the same bytes.
  return PNG.sync.write(picture, { colorType: 2, inputColorType: 6, inputHasAlpha: true, bitDepth: 8, deflateLevel: 9 })
}

function jpeg(bytes: Buffer): FlatLogo {
  const size = jpegSize(bytes)
  // Four colours are ink, which an archival page in screen colours must not hold (ISO 19005-3, 6.2.4).
  if (size?.colours === 4) {
    return refused("colours-for-print")
  }
  if (!size || !isSoundJpeg(bytes)) {
    return refused("not-a-picture")
  }
  if (size.width * size.height > MOST_PIXELS) {
    return refused("too-many-pixels")
  }
  return bytes.length > MOST_BYTES ? refused("too-large") : kept("image/jpeg", bytes, size)
}

/** Width, height and number of colours, from the frame header of a JPEG (ITU-T T.81, B.2.2). */
function jpegSize(bytes: Buffer): { width: number; height: number; colours: number } | null {
  for (let at = 2; at + 10 <= bytes.length; ) {
    const marker = bytes[at + 1]
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7), colours: bytes[at + 9] }
    }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}
