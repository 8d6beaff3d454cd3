import type Line from "pdfmake/js/Line"
import type { TextNode } from "pdfmake/js/LayoutBuilder"
import { chosenEngine, isSound } from "../choose"
import { STOCK, TUNED } from "../engines"
import { TunedLayout } from "../tuned/layout"
import { TunedRenderer } from "../tuned/renderer"

class ShiftedLayout extends TunedLayout {
  override buildNextLine(node: TextNode): Line | null {
    const line = super.buildNextLine(node)
    const last = line?.inlines[line.inlines.length - 1]
    if (last) {
      last.x += 0.01
    }
    return line
  }
}

class FailingRenderer extends TunedRenderer {
  override renderLine(): void {
    throw new TypeError("page.write is not a function")
  }
}

describe("the choice of the engine", () => {
  it("takes the tuned one when it places a page as pdfmake does", () => {
    expect(isSound(STOCK)).toBe(true)
    expect(isSound(TUNED)).toBe(true)
    expect(chosenEngine()).toBe(TUNED)
  })

  it("does without it when a word stands a hundredth of a point elsewhere", () => {
    expect(isSound({ ...TUNED, Layout: ShiftedLayout })).toBe(false)
  })

  it("does without it when it cannot draw", () => {
    expect(isSound({ ...TUNED, Renderer: FailingRenderer })).toBe(false)
  })

  it("leaves pdfmake and pdfkit as they are for others in the same process", () => {
    jest.isolateModules(() => {
      const owners = ["LayoutBuilder", "TextInlines", "DocMeasure", "Renderer", "PDFDocument", "Line"].flatMap((name) => {
        const { prototype } = jest.requireActual<{ default: { prototype: object } }>(`pdfmake/js/${name}`).default
        return [prototype, Object.getPrototypeOf(prototype) as object]
      })
      const before = owners.map((owner) => Object.getOwnPropertyDescriptors(owner))
      const engine = jest.requireActual<typeof import("../choose")>("../choose")
      expect(engine.isSound(engine.chosenEngine())).toBe(true)
      expect(owners.map((owner) => Object.getOwnPropertyDescriptors(owner))).toEqual(before)
    })
  })
})
