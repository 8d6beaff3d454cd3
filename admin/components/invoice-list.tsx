import { DataTable } from "@medusajs/dashboard/components"
import type { DataTableRowSelectionState } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useInvoices } from "../hooks/api/invoices"
import { useInvoiceColumns } from "../hooks/use-invoice-columns"
import { useInvoiceFilters } from "../hooks/use-invoice-filters"
import { useInvoiceListState } from "../hooks/use-invoice-list-state"
import { PAGE_SIZE } from "../lib/invoice-list-query"
import type { AdminInvoice } from "../../src/types"
import { ChosenBar } from "./downloads/chosen-bar"
import { DownloadMenu } from "./downloads/download-menu"
import { DownloadProgress } from "./downloads/download-progress"
import { useBulkDownload } from "./downloads/use-bulk-download"
import { InvoiceListHeader } from "./invoice-list-header"
import { LoadError } from "./load-error"
import { TableCard } from "./table-card"

const rowId = (invoice: AdminInvoice) => invoice.id
const rowHref = (invoice: AdminInvoice) => `/invoices/${invoice.id}`

export const InvoiceList = () => {
  const { t } = useTranslation()
  const { tab, openTab, query, isInAddress, isNarrowed } = useInvoiceListState()
  const { data, isLoading, isError, error, refetch, isFetching } = useInvoices(query)
  const columns = useInvoiceColumns()
  const filters = useInvoiceFilters(tab, isInAddress)
  const bulk = useBulkDownload()
  const [chosen, setChosen] = useState<DataTableRowSelectionState>({})
  const chosenIds = Object.keys(chosen).filter((id) => chosen[id])

  // The dashboard's own boundary leads a person whose session has ended to the login.
  if (isError && error.status === 401) {
    throw error
  }
  const nothing = {
    heading: t(isNarrowed ? "invoicing.list.noResults" : `invoicing.list.empty.${tab}.heading`),
    description: t(isNarrowed ? "invoicing.list.noResultsHint" : `invoicing.list.empty.${tab}.description`),
  }
  return (
    <TableCard>
      <InvoiceListHeader tab={tab} onOpenTab={openTab}>
        <DownloadMenu isLoading={bulk.isStarting} isDisabled={!data?.count} onPick={(kind) => bulk.downloadFiltered(kind, query)} />
      </InvoiceListHeader>
      {bulk.current && <DownloadProgress key={bulk.current} id={bulk.current} onClose={bulk.close} />}
      {isError ? (
        <LoadError
          title={t("invoicing.list.loadFailed")}
          message={error.message}
          onRetry={() => refetch()}
          isRetrying={isFetching}
        />
      ) : (
        <DataTable
          data={data?.invoices}
          rowCount={data?.count}
          columns={columns}
          filters={filters}
          getRowId={rowId}
          rowHref={rowHref}
          pageSize={PAGE_SIZE}
          isLoading={isLoading}
          emptyState={{ empty: nothing, filtered: nothing }}
          rowSelection={{ state: chosen, onRowSelectionChange: setChosen }}
        />
      )}
      <ChosenBar
        ids={chosenIds}
        onDownload={(kind) => {
          bulk.downloadChosen(kind, chosenIds)
          setChosen({})
        }}
      />
    </TableCard>
  )
}
