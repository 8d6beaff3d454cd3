import { stack, text, type Block } from "../layout/blocks"
import { plain } from "../layout/theme"
import type { Composition } from "./composition"
import { definition } from "./definition"

const PARAGRAPH = "Two groups, rotary pump (230 V): 1,234.50 – “fi” AVATAR\nDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, "
const ARABIC = "آلة إسبريسو (AUR-2) مع مضخة دوّارة 230 فولت لا غير"

const PROBE_BLOCK: Block = stack([
  text([PARAGRAPH, { text: "SKU-1000 19%", bold: true, code: true, size: 12 }, { text: " 12 kg", color: "#aa0000", whole: true }]),
  text(ARABIC, { align: "end" }),
  { kind: "table", widths: [90, 60], headerRows: 1, look: plain(2), rows: [[text("Item"), text("Net")], [text(PARAGRAPH), text("8,450.00", { align: "figure" })]] },
])

/** A small page with all that has to be placed with care: kerning, ligatures, words that are cut, right-to-left words, a table, page numbers. */
export const PROBE: Composition = {
  content: () => definition(PROBE_BLOCK, "ltr"),
  header: () => null,
  footer: (page, pages) => definition(text(`${page} / ${pages}`), "ltr"),
  pictures: {},
  page: { width: 220, height: 260, margins: { left: 20, top: 20, right: 20, bottom: 20 } },
  text: { size: 9, color: "#000000" },
  info: { title: "", author: "", language: "en", date: new Date(0) },
}
