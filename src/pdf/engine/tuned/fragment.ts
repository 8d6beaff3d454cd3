import type { Vector } from "pdfmake/js/Renderer"
import type { TextLine } from "./text-line"

/** Something at its place on a page or within a block that is not torn. */
export type PlacedItem =
  | { type: "line"; item: TextLine }
  | { type: "vector"; item: Vector & { x?: number; y?: number } }
  | { type: "image"; item: { x: number; y: number } }

/** Things that go onto a page together. */
export interface Fragment {
  items: readonly PlacedItem[]
  height: number
}

/** Moves things that are used once by `x` and `y` points. */
export function move(items: readonly PlacedItem[], x: number, y: number): void {
  for (const { type, item } of items) {
    if (type === "vector" && item.type === "line") {
      const rule = item as unknown as { x1: number; y1: number; x2: number; y2: number }
      rule.x1 += x
      rule.x2 += x
      rule.y1 += y
      rule.y2 += y
    } else {
      item.x = (item.x ?? 0) + x
      item.y = (item.y ?? 0) + y
    }
  }
}

/** The same things once more, to be moved elsewhere. */
export function copies(items: readonly PlacedItem[]): PlacedItem[] {
  return items.map((placed) => (placed.type === "line" ? { type: "line", item: placed.item.copy() } : ({ ...placed, item: { ...placed.item } } as PlacedItem)))
}
