import LayoutBuilder, { type PageElementWriter, type TextNode } from "pdfmake/js/LayoutBuilder"
import type Line from "pdfmake/js/Line"
import PDFDocument, { type EmbeddedFont } from "pdfmake/js/PDFDocument"
import { version } from "pdfmake/package.json"
import { escapeXml } from "./archive"
import { onTheLine } from "./baseline"
import { reorder } from "./reorder"
import { TooTall } from "./too-tall"

/** What this engine was written for and tried with; `package.json` pins it. */
const TESTED_VERSION = "0.3.11"

// Words in the wrong order on a legal paper are worse than none: another pdfmake needs a look at `reorder` first.
if (version !== TESTED_VERSION || typeof LayoutBuilder.prototype.buildNextLine !== "function" || typeof LayoutBuilder.prototype.processNode !== "function") {
  // eslint-disable-next-line @medusajs/use-medusa-error-not-generic-error -- this layer knows no Medusa, and no request is under way
  throw new Error(`medusa-plugin-invoicing needs pdfmake ${TESTED_VERSION}, found ${version}: remove the override from package.json`)
}

/** pdfmake's layout, with right-to-left words in their places, and nothing left out. Own classes, so other users of pdfmake notice nothing. */
export class PageLayout extends LayoutBuilder {
  private watched: PageElementWriter | null = null

  // pdfmake leaves out, without a word, what is not to be torn and is higher than a page.
  override processNode(node: object): void {
    const { writer } = this
    if (this.watched !== writer) {
      this.watched = writer
      const add = writer.addFragment.bind(writer)
      writer.addFragment = (...fragment) => add(...fragment) || tooTall()
    }
    super.processNode(node)
  }

  override buildNextLine(node: TextNode): Line | null {
    for (const inline of node._inlines ?? []) {
      if (inline.breakable) {
        inline.noNewLine = false
      }
    }
    const line = this.fillLine(node)
    if (line) {
      reorder(line)
    }
    return line
  }

  /** Takes as many words from the node as the next line can hold. */
  protected fillLine(node: TextNode): Line | null {
    return super.buildNextLine(node)
  }
}

/** pdfkit's document, with names such as "Käufer & Söhne <GmbH>" escaped in its XML metadata, and all fonts on one line. */
export class PageDocument extends PDFDocument {
  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    return onTheLine(super.provideFont(family, bold, italics), family)
  }

  override _addInfo(): void {
    const info = this.info
    this.info = Object.fromEntries(Object.entries(info).map(([key, value]) => [key, typeof value === "string" ? escapeXml(value) : value]))
    try {
      super._addInfo()
    } finally {
      this.info = info
    }
  }
}

function tooTall(): never {
  throw new TooTall("A block that must not be torn is higher than a page.")
}
