import { stack, text, type Block, type ColumnsBlock } from "./blocks"
import { codeSide } from "./code-side"
import { transferCode } from "./epc"
import type { Page, Voice } from "./page"
import { isDue } from "./payment"
import { said } from "./voices"

const GAP = 14

interface Code {
  content: string
  alt(voice: Voice): string
  /** Whether what it is for stands below it; what a law asks for speaks for itself. */
  hasCaption: boolean
}

/** A QR code with what it is for, and how much room it takes. */
export interface CodeColumn {
  width: number
  block: Block
}

/** The QR codes below the totals of a page in one language: how to pay, and its own code. */
export function codes(page: Page, width: number): ColumnsBlock | null {
  const all = page.second ? [] : wanted(page)
  if (all.length === 0) {
    return null
  }
  const columns = all.map((code) => column(code, page))
  const rest = width - columns.reduce((sum, one) => sum + one.width + GAP, 0)
  return { kind: "columns", gap: GAP, columns: [...(rest > 0 ? [{ width: rest, block: stack([]) }] : []), ...columns], together: true }
}

/** The same codes on top of a page in two languages, the page's own at the end: there is less room below. */
export function topCodes(page: Page): CodeColumn[] {
  return page.second ? wanted(page).map((code) => column(code, page)) : []
}

function wanted(page: Page): Code[] {
  return [transfer(page), own(page)].filter((code) => code !== null)
}

function column(code: Code, page: Page): CodeColumn {
  return { width: codeSide(code.content), block: picture(code, page) }
}

function transfer(page: Page): Code | null {
  const content = page.look.payment_qr ? transferCode(page) : null
  return content === null ? null : { content, alt: ({ labels }) => labels.scanToPay, hasCaption: true }
}

function own({ formatCode, link, look, document, print }: Page): Code | null {
  if (print === "packing_slip" || print === "receipt") {
    return null
  }
  if (formatCode !== null) {
    return { content: formatCode, alt: ({ labels }) => labels.officialCode, hasCaption: false }
  }
  if (link === null || !look.page_qr) {
    return null
  }
  return { content: link, alt: ({ labels }) => (isDue(document) ? labels.payOnline : labels.viewOnline), hasCaption: true }
}

function picture({ content, alt, hasCaption }: Code, page: Page): Block {
  const { size, color } = page.theme
  const captions = (hasCaption ? said(page, alt) : []).map((words) => text({ ...words, opens: content === page.link }, { size: size.tiny, color: color.muted, align: "end" }))
  return stack([{ kind: "qr", content, alt: alt(page), align: "end" }, ...captions])
}
