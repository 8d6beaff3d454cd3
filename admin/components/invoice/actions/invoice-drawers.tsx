import { useState, type ReactNode } from "react"
import type { AdminInvoiceDetail } from "../../../../src/types"
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

/** The document's page, and the drawer of what a person is doing to it. Where the button stood, the focus returns. */
export const InvoiceDrawers = ({ invoice, children }: InvoiceDrawersProps) => {
  const [drawer, setDrawer] = useState<OpenDrawer | null>(null)
  return (
    <OpenDrawerContext.Provider value={setDrawer}>
      {children}
      {drawer && <Drawer drawer={drawer} invoice={invoice} onClose={() => setDrawer(null)} />}
    </OpenDrawerContext.Provider>
  )
}
