import { compose } from "../../src/pdf/engine/compose"
import { definition } from "../../src/pdf/engine/definition"
import { stack, text, type Block } from "../../src/pdf/layout/blocks"
import type { Typeface } from "../../src/pdf/fonts/order"
import type { Sample } from "./scripts"

const MARGIN = 20

/** A page of texts below each other, each in its own language and direction, on paper of this width in points. */
export function textPage(samples: readonly Sample[], width: number, { font = null }: Pick<Typeface, "font"> = {}): Promise<Uint8Array> {
  const node = ({ text: words, direction, language }: Sample) => {
    const block: Block = text(words, { margin: [0, 0, 0, 6] })
    return definition(block, direction, null, { language, font })
  }
  return compose({
    content: () => ({ stack: samples.map(node) }),
    header: () => null,
    footer: () => definition(stack([]), "ltr"),
    pictures: {},
    page: { width, height: 842, margins: { left: MARGIN, top: MARGIN, right: MARGIN, bottom: MARGIN } },
    text: { size: 10, color: "#000000" },
    info: { title: "Texts", author: "Test", language: "en", date: new Date("2026-01-15T00:00:00Z") },
  })
}
