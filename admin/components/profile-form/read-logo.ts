import type { Logo } from "../../../src/types"

const MAX_BYTES = 256 * 1024
const MAX_SOURCE_BYTES = 10 * 1024 * 1024
const MAX_SOURCE_SIDE = 8000
const MIN_SIDE = 16
/** Enough for 60 mm on paper at 300 dpi. */
const MAX_WIDTH = 720
const MAX_HEIGHT = 360

export type LogoProblem = "type" | "too-large" | "unreadable" | "pixels" | "cannot-shrink"

type Result = { logo: Logo } | { problem: LogoProblem }

const SIGNATURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
]

// A file's name and declared type prove nothing: its first bytes do.
const isPicture = async (file: File) => {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  return SIGNATURES.some((signature) => signature.every((byte, index) => head[index] === byte))
}

const drawOnWhite = (bitmap: ImageBitmap) => {
  const scale = Math.min(1, MAX_WIDTH / bitmap.width, MAX_HEIGHT / bitmap.height)
  const canvas = document.createElement("canvas")
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const context = canvas.getContext("2d")
  if (!context) {
    return null
  }
  // PDF/A and many viewers know no transparency.
  context.fillStyle = "#ffffff"
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = "high"
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return canvas
}

const encode = (canvas: HTMLCanvasElement): Logo | null => {
  const attempts = [["image/png", 1], ["image/jpeg", 0.92], ["image/jpeg", 0.8], ["image/jpeg", 0.6]] as const
  for (const [media_type, quality] of attempts) {
    const [head, content] = canvas.toDataURL(media_type, quality).split(",")
    if (head.includes(media_type) && (content.length * 3) / 4 <= MAX_BYTES) {
      return { media_type, content, width: canvas.width, height: canvas.height }
    }
  }
  return null
}

/** Makes of a picked file what a document can carry: opaque, at most 256 KiB and no larger than it can be printed. */
export const readLogo = async (file: File): Promise<Result> => {
  if (!(await isPicture(file))) {
    return { problem: "type" }
  }
  if (file.size > MAX_SOURCE_BYTES) {
    return { problem: "too-large" }
  }
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) {
    return { problem: "unreadable" }
  }
  const longest = Math.max(bitmap.width, bitmap.height)
  if (Math.min(bitmap.width, bitmap.height) < MIN_SIDE || longest > MAX_SOURCE_SIDE) {
    return { problem: "pixels" }
  }
  const canvas = drawOnWhite(bitmap)
  bitmap.close()
  const logo = canvas && encode(canvas)
  return logo ? { logo } : { problem: "cannot-shrink" }
}
