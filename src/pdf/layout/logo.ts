import type { Logo } from "../../domain/profile"

const START = { "image/png": "89504e470d0a1a0a", "image/jpeg": "ffd8ff" }

/** The logo's bytes as a data address, or null when they are not the picture they claim to be. */
export function logoData(logo: Logo | null | undefined): string | null {
  if (!logo) {
    return null
  }
  const bytes = Buffer.from(logo.content, "base64")
  const start = START[logo.media_type]
  if (!start || !bytes.toString("hex", 0, start.length / 2).startsWith(start)) {
    return null
  }
  return `data:${logo.media_type};base64,${bytes.toString("base64")}`
}
