import type { PlacedItem } from "./fragment"

/** A page that is being filled. */
export interface Sheet {
  items: PlacedItem[]
  pageSize: { width: number; height: number }
}

export interface Margins {
  left: number
  top: number
  right: number
  bottom: number
}

interface Spot {
  page: number
  y: number
  availableHeight: number
}

interface Group extends Spot {
  x: number
  availableWidth: number
  lastColumnWidth: number
  lowest: Spot
}

/** Where the next thing goes, and how much room there is; pdfmake's DocumentContext (0.3.11) without what the engine's definition never asks for. */
export class Place {
  readonly sheets: Sheet[] = []
  page = -1
  x: number
  y = 0
  availableWidth: number
  availableHeight = 0
  private lastColumnWidth = 0
  private outerMargins: readonly [number, number] | null = null
  private readonly groups: Group[] = []

  /** A place on a first page of this size. With a height that is not a number there is no end to the page. */
  constructor(
    private readonly size: { width: number; height: number },
    readonly margins: Margins,
  ) {
    this.x = margins.left
    this.availableWidth = size.width - margins.left - margins.right
    this.addSheet()
  }

  get sheet(): Sheet {
    return this.sheets[this.page]
  }

  moveDown(height: number): void {
    this.y += height
    this.availableHeight -= height
  }

  /** Narrows the room by margins at the left and the right; negative ones give it back. */
  indent(left: number, right: number): void {
    this.x += left
    this.availableWidth -= left + right
  }

  /** Goes to the next page, which is made where there is none. */
  nextPage(): void {
    if (this.page + 1 < this.sheets.length) {
      this.page += 1
      this.startPage()
      return
    }
    const { availableWidth } = this
    this.addSheet()
    this.availableWidth = availableWidth
  }

  /** Begins things beside each other. `margins` are those of columns that stand within nothing else. */
  beginColumns(margins: readonly [number, number] | null): void {
    const { x, y, page, availableWidth, availableHeight, lastColumnWidth } = this
    this.groups.push({ x, y, page, availableWidth, availableHeight, lastColumnWidth, lowest: { page, y, availableHeight } })
    this.lastColumnWidth = 0
    this.outerMargins = margins ?? this.outerMargins
  }

  beginColumn(width: number, offset: number): void {
    const group = this.groups[this.groups.length - 1]
    group.lowest = this.lower(group.lowest)
    this.page = group.page
    this.x = this.x + this.lastColumnWidth + offset
    this.y = group.y
    this.availableWidth = width
    this.availableHeight = group.availableHeight
    this.lastColumnWidth = width
  }

  /** Goes on below the longest column. */
  endColumns(): void {
    const group = this.groups.pop() as Group
    const { page, y, availableHeight } = this.lower(group.lowest)
    Object.assign(this, { page, y, availableHeight, x: group.x, availableWidth: group.availableWidth, lastColumnWidth: group.lastColumnWidth })
  }

  /** What stands outside all columns begins; the next ones have margins of their own. */
  endOuterColumns(): void {
    this.outerMargins = null
  }

  private lower(other: Spot): Spot {
    const isLower = this.page === other.page ? this.y > other.y : this.page > other.page
    return isLower ? { page: this.page, y: this.y, availableHeight: this.availableHeight } : other
  }

  private addSheet(): void {
    const { width, height } = this.size
    this.sheets.push({ items: [], pageSize: { width, height } })
    this.page = this.sheets.length - 1
    this.startPage()
  }

  // Within columns the width is kept in what will go on below them, without margins of blocks around them: pdfmake does the same.
  private startPage(): void {
    const { left, top, right, bottom } = this.margins
    this.y = top
    this.availableHeight = this.size.height - top - bottom
    const width = this.size.width - left - right
    if (this.groups.length === 0) {
      this.availableWidth = width
    } else {
      const [start, end] = this.outerMargins ?? [0, 0]
      this.groups[0].availableWidth = width - start - end
    }
  }
}
