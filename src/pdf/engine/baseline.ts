import type { EmbeddedFont } from "pdfmake/js/PDFDocument"
import { ascenderOf } from "../fonts/families"

/**
 * Sets the letters of a store's family on the line on which all others stand: what is beside each other in a table is level, whatever its font says
 * of its own height. The lines stay as high as they were. Families that come with the plugin are left as they are.
 */
export function onTheLine(font: EmbeddedFont, family: string): EmbeddedFont {
  const ascender = ascenderOf(family)
  if (ascender !== null) {
    font.descender += ascender - font.ascender
    font.ascender = ascender
  }
  return font
}
