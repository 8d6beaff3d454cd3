import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../domain/errors"
import type { Logo } from "../../domain/profile"
import { printerOf } from "./printer"

const PROBLEMS = {
  "not-a-picture": "This file is not a PNG or JPEG picture, or it is damaged. Export it again as PNG.",
  "too-many-pixels": "This picture has more than 8 million pixels. Make it smaller: 1200 pixels in width are plenty.",
  "too-large": "This picture is larger than 256 KiB. Make it smaller, or save it as PNG, which is made smaller here.",
  "colours-for-print": "This JPEG has the colours of printing machines (CMYK). Save it in screen colours (RGB).",
}

/** A logo as it is kept: checked, on white and small. Throws `invalid-profile` with what is wrong with the picture. */
export async function uploadedLogo(container: MedusaContainer, logo: Logo): Promise<Logo> {
  const flat = await (await printerOf(container)).flatten(logo)
  if (flat.problem !== null) {
    throw new InvoicingError("invalid-profile", `logo: ${PROBLEMS[flat.problem]}`)
  }
  return flat.logo
}
