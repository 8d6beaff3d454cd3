import { Beyond } from "./beyond"
import { copies, move, type Fragment, type PlacedItem } from "./fragment"
import { Place, type Margins } from "./place"

const NO_MARGINS: Margins = { left: 0, top: 0, right: 0, bottom: 0 }
/** A block that is not torn is first laid out on a page without end. */
const ENDLESS = NaN

/** Something that is drawn again on each page, such as the heading of a table. */
interface Repeated extends Fragment {
  x: number
  drawnOn: Set<number>
}

/** Puts things on pages; pdfmake's PageElementWriter (0.3.11) without what the engine's definition never asks for. */
export class PageWriter {
  place: Place
  /** The place that an untorn block goes to when it is complete. */
  private outer: Place | null = null
  private untorn = 0
  private start = 0
  private isRunning = false
  private heading: Repeated | null = null
  private readonly repeated: Repeated[] = []

  constructor(size: { width: number; height: number }, margins: Margins) {
    this.place = new Place(size, margins)
  }

  /** Whether what is written now is part of a block that is not torn. */
  get isUntorn(): boolean {
    return this.untorn > 0
  }

  /** Begins a block that is not torn. Within another one it only counts. */
  begin(): void {
    this.untorn += 1
    if (this.untorn === 1) {
      this.enter(new Place({ width: this.place.availableWidth, height: ENDLESS }, NO_MARGINS))
    }
  }

  /** Ends a block that is not torn: it goes where there is room for all of it. `onNextPage` draws what comes before it there. */
  end(onNextPage?: () => void): void {
    this.untorn -= 1
    if (this.untorn > 0) {
      return
    }
    const { sheet, y: height } = this.leave()
    if (height > this.place.availableHeight) {
      this.nextPage()
      onNextPage?.()
      if (height > this.place.availableHeight) {
        throw new Beyond("A block that must not be torn is higher than a page.")
      }
    }
    this.add(sheet.items, this.place.x, this.place.y)
    this.place.moveDown(height)
  }

  /** Draws something at the top or bottom of a page, outside the flow. */
  running(page: number, box: { y: number; width: number; height: number }, draw: () => void): void {
    this.place.page = page
    this.isRunning = true
    this.untorn += 1
    this.enter(new Place({ width: box.width, height: box.height }, NO_MARGINS))
    draw()
    this.untorn -= 1
    this.isRunning = false
    this.add(this.leave().sheet.items, 0, box.y)
  }

  /** What was written of the untorn block up to now is the heading of a table. */
  keepHeading(): void {
    this.heading = { items: copies(this.place.sheet.items), height: this.place.y, x: this.start, drawnOn: new Set() }
  }

  /** Draws that heading at the top of each page to come, until it is forgotten. */
  repeatHeading(): void {
    if (this.heading) {
      this.repeated.push(this.heading)
      this.heading = null
    }
  }

  forgetHeading(): void {
    this.repeated.pop()
  }

  /** Goes to the next page, and draws there what is repeated. */
  nextPage(): void {
    if (this.isRunning) {
      throw new Beyond("A running header or footer is higher than its margin.")
    }
    this.place.nextPage()
    for (const { items, height, x, drawnOn } of this.repeated) {
      const { page, y } = this.place
      if (!drawnOn.has(page)) {
        drawnOn.add(page)
        this.add(copies(items), x, y)
      }
      this.place.moveDown(height)
    }
  }

  /** Goes to the next page where something of this height does not fit. */
  makeRoom(height: number): void {
    if (height > this.place.availableHeight) {
      this.nextPage()
      if (height > this.place.availableHeight) {
        throw new Beyond("Something is higher than a page.")
      }
    }
  }

  /** Puts one thing on the page, where its own place says. */
  put(item: PlacedItem): void {
    this.place.sheet.items.push(item)
  }

  private add(items: readonly PlacedItem[], x: number, y: number): void {
    move(items, x, y)
    const { sheet } = this.place
    items.forEach((item) => sheet.items.push(item))
  }

  private enter(place: Place): void {
    this.start = this.place.x
    this.outer = this.place
    this.place = place
  }

  private leave(): Place {
    const inner = this.place
    this.place = this.outer as Place
    return inner
  }
}
