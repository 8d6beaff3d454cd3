import type { EmbeddedFont } from "pdfmake/js/PDFDocument"
import { sharedFont, type SharedFont } from "../../fonts/shared"
import { onTheLine } from "../baseline"
import { PageDocument } from "../parts"

/** pdfkit's document with fonts that are read once for all documents, and one write a page instead of one for each operator. */
export class TunedDocument extends PageDocument {
  private readonly opened = new Map<SharedFont, EmbeddedFont>()
  private content: string[] = []

  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const type = this.getFontType(bold, italics)
    const file = this.getFontFile(family, bold, italics)
    const known = this.fontCache[family]?.[type]
    if (known || typeof file !== "string" || !this.virtualfs?.existsSync(file)) {
      return known ?? super.provideFont(family, bold, italics)
    }
    const font = onTheLine(this.openShared(sharedFont(this.virtualfs.readFileSync(file))), family)
    this.fontCache[family] = { ...this.fontCache[family], [type]: font }
    return font
  }

  override addContent(content: string): this {
    this.content.push(content)
    return this
  }

  override flushPages(): void {
    if (this.content.length > 0) {
      this.page?.write(this.content.join("\n"))
      this.content = []
    }
    super.flushPages()
  }

  private openShared(shared: SharedFont): EmbeddedFont {
    let font = this.opened.get(shared)
    if (!font) {
      this._fontCount += 1
      font = shared.open(this, `F${this._fontCount}`)
      this.opened.set(shared, font)
      // pdfkit writes the fonts that it finds here into the file.
      this._fontFamilies[font.name in this._fontFamilies ? font.id : font.name] = font
    }
    return font
  }
}
