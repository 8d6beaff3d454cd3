import type { Logo } from "../../domain/profile"
import { isSoundJpeg, isSoundPng } from "./sound-picture"

const SOUND = { "image/png": isSoundPng, "image/jpeg": isSoundJpeg }

/** The logo's bytes as a data address, or null when they are not a picture that can be drawn: a page without logo beats none. */
export function logoData(logo: Logo | null | undefined): string | null {
  if (!logo || !(logo.media_type in SOUND)) {
    return null
  }
  const bytes = Buffer.from(logo.content, "base64")
  return SOUND[logo.media_type](bytes) ? `data:${logo.media_type};base64,${bytes.toString("base64")}` : null
}
