import type { LaidOutPage } from "pdfmake/js/LayoutBuilder"
import { chosenEngine, isSound } from "../choose"
import { STOCK, TUNED } from "../engines"
import { TunedLayout } from "../tuned/layout"
import { TunedRenderer } from "../tuned/renderer"

class ShiftedLayout extends TunedLayout {
  override layoutDocument(...asked: Parameters<TunedLayout["layoutDocument"]>): LaidOutPage[] {
    const pages = super.layoutDocument(...asked)
    const [word] = pages[0].items.flatMap(({ item }) => item.inlines ?? []).slice(-1)
    word.x += 0.01
    return pages
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
      const owners = ["LayoutBuilder", "TextBreaker", "Renderer", "PDFDocument", "Line"].flatMap((name) => {
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
