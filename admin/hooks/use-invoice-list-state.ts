import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useCallback, useEffect, useRef } from "react"
import { useSearchParams } from "react-router-dom"
import { FILTER_FIELDS, toListQuery, type FilterField } from "../lib/invoice-list-query"
import { tabOwns, toInvoiceTab, type InvoiceTab } from "../lib/invoice-tabs"

/** The list's whole state, kept in the address: tab, search, filters, order and page. */
export const useInvoiceListState = () => {
  const [params, setParams] = useSearchParams()
  const { tab: tabInAddress, ...address } = useQueryParams(["tab", "q", "order", "offset", ...FILTER_FIELDS])
  const tab = toInvoiceTab(tabInAddress)
  useFirstPageOnChange()

  const openTab = useCallback(
    (next: InvoiceTab) =>
      setParams((previous) => {
        const kept = new URLSearchParams(previous)
        kept.delete("offset")
        kept.delete("tab")
        FILTER_FIELDS.filter((field) => tabOwns(next, field)).forEach((field) => kept.delete(field))
        if (next !== "all") {
          kept.set("tab", next)
        }
        return kept
      }),
    [setParams]
  )
  const isInAddress = useCallback((field: FilterField) => params.has(field), [params])
  const isNarrowed = [...FILTER_FIELDS, "q"].some((field) => params.has(field))
  return { tab, openTab, query: toListQuery(tab, address), isInAddress, isNarrowed }
}

// The table sets the page back and the new filter in one go; of two such changes React Router keeps the last.
const useFirstPageOnChange = () => {
  const [params, setParams] = useSearchParams()
  const offset = params.get("offset")
  const rest = withoutOffset(params).toString()
  const seen = useRef({ offset, rest })

  useEffect(() => {
    const { offset: offsetBefore, rest: restBefore } = seen.current
    seen.current = { offset, rest }
    if (offset !== null && offset === offsetBefore && rest !== restBefore) {
      setParams((previous) => withoutOffset(previous), { replace: true })
    }
  }, [offset, rest, setParams])
}

const withoutOffset = (params: URLSearchParams) => {
  const rest = new URLSearchParams(params)
  rest.delete("offset")
  return rest
}
