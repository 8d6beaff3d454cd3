import { inflateSync } from "node:zlib"

const PNG_START = Buffer.from("89504e470d0a1a0a", "hex")
const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const DEPTHS = [1, 2, 4, 8, 16]
const MOST_PIXELS = 16_000_000

/** Whether a PNG can be drawn. pdfkit unpacks some pictures later, and then a broken one would end the whole process. */
export function isSoundPng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, 8).equals(PNG_START) || bytes.toString("latin1", 12, 16) !== "IHDR" || bytes.length < 45) {
    return false
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const [depth, color, interlace] = [bytes[24], bytes[25], bytes[28]]
  const packed = pngPixels(bytes)
  if (!packed || !(color in CHANNELS) || !DEPTHS.includes(depth) || interlace !== 0 || width * height === 0 || width * height > MOST_PIXELS) {
    return false
  }
  const size = height * (1 + Math.ceil((width * CHANNELS[color] * depth) / 8))
  try {
    return inflateSync(packed, { maxOutputLength: size }).length === size
  } catch {
    return false
  }
}

/** Whether a JPEG has the header that says how large it is, and colours of a screen: ink colours (CMYK) are not allowed in PDF/A beside an RGB profile. */
export function isSoundJpeg(bytes: Buffer): boolean {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) {
    return false
  }
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff) {
      return false
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return bytes.readUInt16BE(at + 5) > 0 && bytes.readUInt16BE(at + 7) > 0 && [1, 3].includes(bytes[at + 9])
    }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return false
}

// The contents of all IDAT chunks, or null when the file ends before its last chunk.
function pngPixels(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString("latin1", at + 4, at + 8)
    if (type === "IEND") {
      return Buffer.concat(parts)
    }
    if (type === "IDAT") {
      parts.push(bytes.subarray(at + 8, at + 8 + length))
    }
    at += 12 + length
  }
  return null
}
