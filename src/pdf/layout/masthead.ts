import { oneLine } from "../text/clean"
import { stack, text, type Block } from "./blocks"
import { topCodes } from "./codes"
import { code } from "./columns"
import { LIMIT, numberOf, type Page } from "./page"
import { below, partyIn } from "./voices"

const SIGN_WIDTH = 190
/** Beside a code there is less room, and a title is longer than most names. */
const SIGN_BY_CODE = 124
const GAP = 20

/** Title and number at the start, whose paper it is at the end. */
export function masthead(page: Page): Block {
  const scans = topCodes(page)
  const signWidth = scans.length > 0 ? SIGN_BY_CODE : SIGN_WIDTH
  const used = scans.reduce((sum, scan) => sum + scan.width + GAP, signWidth + GAP)
  return {
    kind: "columns",
    gap: GAP,
    margin: [0, 0, 0, scans.length > 0 ? 6 : page.theme.space.block - 2],
    columns: [
      { width: page.theme.width - used, block: stack([title(page), numberLine(page)]) },
      { width: signWidth, block: sign(page, signWidth, "end") },
      ...scans,
    ],
  }
}

/** What kind of paper this is, in both languages. */
export function title(page: Page): Block {
  const { size } = page.theme
  return below(page, (voice) => voice.title, { size: size.title, bold: true, leading: 1.05, role: "title" }, { size: (size.title + size.body) / 2 })
}

/** The number below a title, or why there is none. */
export function numberLine(page: Page): Block | null {
  const { size, color } = page.theme
  const warning = { size: size.number, bold: true, color: color.warning }
  const number = numberOf(page)
  if (page.print === "proforma") {
    return below(page, ({ labels }) => labels.notTaxInvoice, { ...warning, size: size.body + 1 })
  }
  if (page.print !== "document") {
    return null
  }
  if (number === null) {
    return below(page, ({ labels }) => labels.draftNotice, warning)
  }
  return text(code(oneLine(number, LIMIT.code)), { size: size.number, color: color.muted })
}

/** The seller's logo, or else its name in the seller's colour. */
export function sign(page: Page, width: number, align: "start" | "end"): Block {
  const { size, color } = page.theme
  if (page.hasLogo) {
    return { kind: "logo", fit: [width, size.title * 2], align, alt: signName(page, page) }
  }
  const style = { bold: true, color: color.accentText, align, margin: [0, 5, 0, 0] as const }
  return below(page, (voice) => signName(page, voice), { size: size.sign, ...style }, { size: size.body, color: color.accentText })
}

/** What the seller is called on top of a page. */
export function signName({ document: { seller } }: Page, voice: { language: string }): string {
  const { trading_name: trading, name } = partyIn(seller, voice)
  return oneLine(trading ?? name ?? "", LIMIT.title)
}
