import { stack, type Block } from "./blocks"
import { notes, ownText, support } from "./closing"
import type { Design, Layout } from "./design"
import { headline } from "./headline"
import { lines } from "./lines"
import { packingSlip } from "./packing-slip"
import { receipt } from "./receipt"
import { totals } from "./totals"

/** All papers that begin alike: an invoice, credit note or debit note; a proforma; a packing slip; a receipt. */
export function papersOf(opening: Layout): Design["layouts"] {
  const document: Layout = (page): Block =>
    stack([opening(page), headline(page), ownText(page, "introduction"), lines(page), totals(page), ownText(page, "closing"), notes(page), support(page)])
  return {
    document,
    proforma: document,
    packing_slip: (page) => stack([opening(page), packingSlip(page), support(page)]),
    receipt: (page) => stack([opening(page), receipt(page), support(page)]),
  }
}
