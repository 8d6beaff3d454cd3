import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AdminHealthItem, AdminHealthItemsResponse, AdminHealthResponse } from "../../../src/types"
import { sdk } from "../../lib/sdk"
import { invoicesQueryKeys } from "./invoices"

const PATH = "/admin/invoicing/health"

export const healthQueryKeys = {
  all: ["invoicing-health"] as const,
  items: (check: string, page: object) => [...healthQueryKeys.all, check, page] as const,
}

/** A page that only shows a dot asks once a minute at most. */
const DOT_IS_FRESH = 60_000

export const useHealth = ({ isFresh = true }: { isFresh?: boolean } = {}) =>
  useQuery<AdminHealthResponse, FetchError>({
    queryKey: healthQueryKeys.all,
    queryFn: () => sdk.client.fetch(PATH),
    staleTime: isFresh ? 0 : DOT_IS_FRESH,
  })

export const useHealthItems = (check: string, page: { limit: number; offset: number }) =>
  useQuery<AdminHealthItemsResponse, FetchError>({
    queryKey: healthQueryKeys.items(check, page),
    queryFn: () => sdk.client.fetch(`${PATH}/${encodeURIComponent(check)}`, { query: page }),
    placeholderData: keepPreviousData,
  })

/** What was mended may have changed any document: all of it is read anew. */
const useEverythingAnew = () => {
  const client = useQueryClient()
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: healthQueryKeys.all }),
      client.invalidateQueries({ queryKey: invoicesQueryKeys.all }),
    ])
}

export interface ReconcileAnswer {
  reconcile: { synced: number; failed: number; rendered: number; verified: number; damaged: number }
}

export const useReconcile = () => {
  const onSettled = useEverythingAnew()
  return useMutation<ReconcileAnswer, FetchError, "recent" | "full">({
    mutationFn: (scope) => sdk.client.fetch("/admin/invoicing/reconcile", { method: "POST", body: { scope } }),
    onSettled,
  })
}

/** Where a finding is tried again: its order is looked at, or its file is made. */
export const retryPath = (check: string, item: AdminHealthItem): string | null => {
  if (["failed-renderings", "damaged-files", "not-rendered"].includes(check)) {
    return item.invoice_id && `/admin/invoices/${item.invoice_id}/render`
  }
  return item.order_id && `/admin/orders/${item.order_id}/invoices/sync`
}

export const useRetry = () => {
  const onSettled = useEverythingAnew()
  return useMutation<unknown, FetchError, string>({
    mutationFn: (path) => sdk.client.fetch(path, { method: "POST", body: {} }),
    onSettled,
  })
}
