import { compose } from "../engine/compose"
import { definition } from "../engine/definition"
import { tongueOf } from "../labels/languages"
import { stack, text } from "../layout/blocks"

/** A page that only says something: a heading, a few words, and a list. */
export interface ListPage {
  /** BCP 47; one without words is English. */
  language: string
  title: string
  introduction: string
  items: { name: string; text: string }[]
  /** What is said when not all items are named; null when they are. */
  more: string | null
  /** Goes into the file, and nowhere on the page. */
  date: Date
}

const PAPER = { width: 595.28, height: 841.89, margins: { left: 46, top: 56, right: 46, bottom: 56 } }
const INK = "#1b2127"

/** Prints a list on as many pages as it needs. */
export function renderList({ language, title, introduction, items, more, date }: ListPage): Promise<Uint8Array> {
  const { direction, locale } = tongueOf(language)
  const content = stack([
    text(title, { size: 18, bold: true, margin: [0, 0, 0, 10] }),
    text(introduction, { size: 10, margin: [0, 0, 0, 14] }),
    ...items.map((item) => text([{ text: item.name, code: true, bold: true }, { text: ` – ${item.text}` }], { size: 9, margin: [0, 0, 0, 3] })),
    more === null ? null : text(more, { size: 9, margin: [0, 8, 0, 0] }),
  ])
  return compose({
    content: () => definition(content, direction),
    header: () => null,
    footer: () => definition(stack([]), direction),
    pictures: {},
    page: PAPER,
    text: { size: 10, color: INK },
    info: { title, author: "", language: locale.split("-u-")[0], date },
  })
}
