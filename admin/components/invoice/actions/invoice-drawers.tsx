import { useCallback, useEffect, useRef, useState, type ReactNode } from "react"
import type { AdminInvoiceDetail } from "../../../../src/types"
import { pressedButton, returnFocus } from "../../../lib/pressed-button"
import { DOCUMENT_TITLE } from "../header-section"
import { BuyerDrawer } from "./buyer-drawer"
import { CreditDrawer } from "./credit-drawer"
import { OpenDrawerContext, type OpenDrawer } from "./open-drawer"
import { PaymentDrawer } from "./payment-drawer"
import { ReverseDrawer, TakeBackWriteOffDrawer, WriteOffDrawer } from "./reason-drawer"
import { TaxCodeDrawer } from "./tax-code-drawer"
import { TotalDrawer } from "./total-drawer"

interface InvoiceDrawersProps {
  invoice: AdminInvoiceDetail
  children: ReactNode
}

const Drawer = ({ drawer, ...props }: { drawer: OpenDrawer; invoice: AdminInvoiceDetail; onClose: () => void }) => {
  switch (drawer.kind) {
    case "credit":
      return <CreditDrawer {...props} />
    case "payment":
      return <PaymentDrawer {...props} />
    case "writeOff":
      return <WriteOffDrawer {...props} />
    case "takeBackWriteOff":
      return <TakeBackWriteOffDrawer {...props} />
    case "reverse":
      return <ReverseDrawer {...props} row={drawer.row} />
    case "mendBuyer":
      return <BuyerDrawer {...props} />
    case "mendTax":
      return <TaxCodeDrawer {...props} issue={drawer.issue} />
    case "mendTotal":
      return <TotalDrawer {...props} issue={drawer.issue} />
  }
}

/** A menu takes a moment to close, about a second's sixty frames at most. */
const MOST_FRAMES = 60

/**
 * A menu that is still closing holds back every click on the page, and a drawer that opens meanwhile would hold them back for good once it is
 * closed: it opens when the menu is gone.
 */
const whenMenusAreGone = (run: () => void, frames = MOST_FRAMES): void => {
  if (document.body.style.pointerEvents === "none" && frames > 0) {
    requestAnimationFrame(() => whenMenusAreGone(run, frames - 1))
  } else {
    run()
  }
}

/** The document's page, and the drawer of what a person is doing to it. */
export const InvoiceDrawers = ({ invoice, children }: InvoiceDrawersProps) => {
  const [drawer, setDrawer] = useState<OpenDrawer | null>(null)
  const opener = useRef<{ button: Element | null } | null>(null)
  const open = useCallback((next: OpenDrawer) => {
    opener.current = { button: pressedButton() }
    whenMenusAreGone(() => setDrawer(next))
  }, [])
  useEffect(() => {
    if (!drawer && opener.current) {
      returnFocus(opener.current.button, DOCUMENT_TITLE)
      opener.current = null
    }
  }, [drawer])
  return (
    <OpenDrawerContext.Provider value={open}>
      {children}
      {drawer && <Drawer drawer={drawer} invoice={invoice} onClose={() => setDrawer(null)} />}
    </OpenDrawerContext.Provider>
  )
}
