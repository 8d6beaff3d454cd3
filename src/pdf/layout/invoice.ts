import { stack, type Block } from "./blocks"
import { notes, support } from "./closing"
import { headline } from "./headline"
import { lines } from "./lines"
import { masthead } from "./masthead"
import type { Page } from "./page"
import { parties } from "./parties"
import { totals } from "./totals"

/** An invoice, credit note or debit note from top to bottom. With `keepRows` the last rows go to the page of the totals. */
export function invoice(page: Page, keepRows: boolean): Block {
  return stack([masthead(page), parties(page), headline(page), lines(page, keepRows), totals(page), notes(page), support(page)])
}
