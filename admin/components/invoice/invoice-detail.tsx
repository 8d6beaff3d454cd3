import { JsonViewSection, LayoutComposer } from "@medusajs/dashboard/components"
import type { AdminInvoiceDetail } from "../../../src/types"
import { InvoiceDrawers } from "./actions/invoice-drawers"
import { ChargesSection } from "./charges-section"
import { CorrectionsSection } from "./corrections-section"
import { FilesSection } from "./files-section"
import { FindingsSection } from "./findings-section"
import { HeaderSection } from "./header-section"
import { LinesSection } from "./lines-section"
import { PartiesSection } from "./parties-section"
import { ReferencesSection } from "./references-section"
import { StatementSection } from "./statement-section"
import { TaxesSection } from "./taxes-section"
import { TimelineSection } from "./timeline-section"
import { TotalsSection } from "./totals-section"

const { Entry } = LayoutComposer

const main = (invoice: AdminInvoiceDetail) => (
  <>
    <Entry id="InvoiceHeader">
      <HeaderSection invoice={invoice} />
    </Entry>
    <Entry id="InvoiceFindings">
      <FindingsSection invoice={invoice} />
    </Entry>
    <Entry id="InvoiceParties">
      <PartiesSection document={invoice.document} />
    </Entry>
    <Entry id="InvoiceLines">
      <LinesSection document={invoice.document} />
    </Entry>
    <Entry id="InvoiceCharges">
      <ChargesSection document={invoice.document} />
    </Entry>
    <Entry id="InvoiceTaxes">
      <TaxesSection document={invoice.document} />
    </Entry>
    <Entry id="InvoiceJson">
      <JsonViewSection data={invoice} />
    </Entry>
  </>
)

const side = (invoice: AdminInvoiceDetail) => (
  <>
    <Entry id="InvoiceTotals">
      <TotalsSection document={invoice.document} />
    </Entry>
    {invoice.status === "issued" && (
      <Entry id="InvoicePayments">
        <StatementSection invoice={invoice} />
      </Entry>
    )}
    <Entry id="InvoiceCorrections">
      <CorrectionsSection invoice={invoice} />
    </Entry>
    <Entry id="InvoiceFiles">
      <FilesSection invoice={invoice} />
    </Entry>
    <Entry id="InvoiceReferences">
      <ReferencesSection invoice={invoice} />
    </Entry>
    <Entry id="InvoiceTimeline">
      <TimelineSection invoice={invoice} />
    </Entry>
  </>
)

export const InvoiceDetail = ({ invoice }: { invoice: AdminInvoiceDetail }) => (
  <InvoiceDrawers invoice={invoice}>
    <LayoutComposer
      widgetsZonePrefix="invoice.details"
      preferredLayoutId="core:two-column"
      data={invoice}
      sections={{ main: main(invoice), side: side(invoice) }}
    />
  </InvoiceDrawers>
)
