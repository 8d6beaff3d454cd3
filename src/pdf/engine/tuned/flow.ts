import type { Vector } from "pdfmake/js/Renderer"
import type { PageDocument } from "../parts"
import type { CanvasNode, ColumnsNode, ImageNode, Node, TextNode } from "../nodes"
import { Beyond } from "./beyond"
import type { Paragraphs } from "./paragraph"
import type { Margins, Sheet } from "./place"
import { flowTable } from "./table"
import { PageWriter } from "./writer"

/** What stands on the pages besides their content: the top and the bottom of each. */
export interface Running {
  header: (page: number) => Node | null
  footer: (page: number, pages: number) => Node | null
}

export interface Paper {
  size: { width: number; height: number }
  margins: Margins
}

/**
 * Puts the engine's own kinds of nodes where pdfmake (0.3.11, LayoutBuilder) puts them, in one pass: no node is copied, and no width is
 * asked for that the definition already says. Throws `Beyond` where it does not know what pdfmake would do. Nodes are only read.
 */
export class Flow {
  readonly writer: PageWriter
  /** Tables and columns that what is placed now stands within. */
  private depth = 0

  constructor(
    private readonly pdf: PageDocument,
    private readonly paper: Paper,
    private readonly paragraphs: Paragraphs,
  ) {
    this.writer = new PageWriter(paper.size, paper.margins)
  }

  /** The pages of a document. */
  pages(content: Node, { header, footer }: Running): Sheet[] {
    this.node(content)
    const { sheets } = this.writer.place
    const { size, margins } = this.paper
    const at = (y: number, height: number) => ({ y, width: size.width, height })
    sheets.forEach((_, page) => this.running(page, at(0, margins.top), header(page + 1)))
    sheets.forEach((_, page) => this.running(page, at(size.height - margins.bottom, margins.bottom), footer(page + 1, sheets.length)))
    return sheets
  }

  /** Places one node with its margins. */
  node(node: Node): void {
    const { writer } = this
    if ("pageBreak" in node) {
      if (writer.isUntorn || this.depth > 0) {
        throw new Beyond("A page begins within a block that is not torn.")
      }
      writer.nextPage()
    }
    const { margin } = node
    if (margin) {
      this.space(margin[1])
      writer.place.indent(margin[0], margin[2])
    }
    const isUntorn = "unbreakable" in node && node.unbreakable === true
    if (isUntorn) {
      writer.begin()
    }
    this.content(node)
    if (isUntorn) {
      writer.end()
    }
    if (margin) {
      this.space(margin[3])
      writer.place.indent(-margin[0], -margin[2])
    }
  }

  /** Places nodes beside each other, each `offsets` after the one before. */
  row(nodes: readonly Node[], widths: readonly number[], offsets: readonly number[], margin: Node["margin"]): void {
    const { writer } = this
    writer.place.beginColumns(this.depth === 1 ? [margin?.[0] ?? 0, margin?.[2] ?? 0] : null)
    nodes.forEach((node, index) => {
      writer.place.beginColumn(widths[index], offsets[index])
      this.node(node)
    })
    writer.place.endColumns()
  }

  /** Does what is within a table or columns. */
  within(draw: () => void): void {
    this.depth += 1
    draw()
    this.depth -= 1
    if (this.depth === 0) {
      this.writer.place.endOuterColumns()
    }
  }

  private content(node: Node): void {
    if ("text" in node) {
      this.text(node)
    } else if ("stack" in node) {
      node.stack.forEach((child) => this.node(child))
    } else if ("columns" in node) {
      this.within(() => this.columns(node))
    } else if ("table" in node) {
      this.within(() => flowTable(this, node))
    } else if ("canvas" in node) {
      this.canvas(node)
    } else if ("image" in node) {
      this.image(node)
    } else {
      throw new Beyond("There is a kind of node that the definition does not know.")
    }
  }

  private running(page: number, box: { y: number; width: number; height: number }, node: Node | null): void {
    if (node) {
      this.writer.running(page, box, () => this.node(node))
    }
  }

  // Space that does not fit ends the page, and is left out on the next one.
  private space(height: number): void {
    const { place } = this.writer
    if (place.availableHeight - height < 0) {
      place.moveDown(place.availableHeight)
      this.writer.nextPage()
    } else {
      place.moveDown(height)
    }
  }

  private columns({ columns, columnGap, margin }: ColumnsNode): void {
    const widths = columns.map(({ width }) => width ?? NaN)
    if (widths.some(Number.isNaN)) {
      throw new Beyond("A column does not say how wide it is.")
    }
    this.row(columns, widths, columns.map((_, index) => (index === 0 ? 0 : columnGap)), margin)
  }

  private text(node: TextNode): void {
    const { writer } = this
    for (const line of this.paragraphs.lines(node, writer.place.availableWidth)) {
      writer.makeRoom(line.height)
      const { place } = writer
      line.x = place.x + (node.alignment === "right" ? place.availableWidth - line.getWidth() : 0)
      line.y = place.y
      writer.put({ type: "line", item: line })
      place.moveDown(line.height)
    }
  }

  private canvas({ canvas, alignment }: CanvasNode): void {
    const width = canvas.reduce((most, vector) => Math.max(most, vector.type === "line" ? Math.max(vector.x1, vector.x2) : vector.x + vector.w), 0)
    const height = canvas.reduce((most, vector) => Math.max(most, vector.type === "line" ? Math.max(vector.y1, vector.y2) : vector.y + vector.h), 0)
    this.writer.makeRoom(height)
    const { place } = this.writer
    const x = place.x + (alignment === "right" ? place.availableWidth - width : 0)
    for (const vector of canvas) {
      const item = vector.type === "line" ? { ...vector, x1: vector.x1 + x, x2: vector.x2 + x, y1: vector.y1 + place.y, y2: vector.y2 + place.y } : { ...vector, x: vector.x + x, y: vector.y + place.y }
      this.writer.put({ type: "vector", item: item as unknown as Vector })
    }
    place.moveDown(height)
  }

  private image(node: ImageNode): void {
    const { width: across, height: down, orientation = 1 } = this.pdf.provideImage(node.image)
    const [width, height] = orientation > 4 ? [down, across] : [across, down]
    const scale = width / height > node.fit[0] / node.fit[1] ? node.fit[0] / width : node.fit[1] / height
    const [_width, _height] = [width * scale, height * scale]
    if (this.writer.place.sheet.items.length > 0) {
      this.writer.makeRoom(_height)
    }
    const { place } = this.writer
    const x = place.x + (node.alignment === "right" ? place.availableWidth - _width : 0)
    this.writer.put({ type: "image", item: { ...node, _width, _height, x, y: place.y } as { x: number; y: number } })
    place.moveDown(_height)
  }
}
