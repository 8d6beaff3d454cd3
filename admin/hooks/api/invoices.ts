import type { FetchError } from "@medusajs/js-sdk"
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
  type UseMutationOptions,
} from "@tanstack/react-query"
import type {
  AdminInvoiceLinkResponse,
  AdminInvoiceListResponse,
  AdminInvoiceResponse,
} from "../../../src/types"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"

export type InvoiceListQuery = Record<string, unknown>

export const invoicesQueryKeys = queryKeysFactory<InvoiceListQuery>("invoicing-invoices")

const fetchInvoices = (query: InvoiceListQuery) =>
  sdk.client.fetch<AdminInvoiceListResponse>("/admin/invoices", { query })

export const invoiceQuery = (id: string) => ({
  queryKey: invoicesQueryKeys.detail(id),
  queryFn: () => sdk.client.fetch<AdminInvoiceResponse>(`/admin/invoices/${encodeURIComponent(id)}`),
})

export const useInvoices = (query: InvoiceListQuery) =>
  useQuery<AdminInvoiceListResponse, FetchError>({
    queryKey: invoicesQueryKeys.list(query),
    queryFn: () => fetchInvoices(query),
    placeholderData: keepPreviousData,
  })

/** A file is rendered after the invoice is issued: look again while one is on its way. */
const RENDERING_INTERVAL = 2_500
const RENDERING_ATTEMPTS = 40

export const useInvoice = (id: string) =>
  useQuery<AdminInvoiceResponse, FetchError>({
    ...invoiceQuery(id),
    refetchInterval: ({ state }) => {
      const isRendering = state.data?.invoice.files.some((file) => file.status === "pending") ?? false
      return isRendering && state.dataUpdateCount < RENDERING_ATTEMPTS ? RENDERING_INTERVAL : false
    },
  })

const ORDER_DOCUMENTS = 50

/** All documents of an order, the first one first. */
export const useOrderInvoices = (orderId: string | null) => {
  const query = { order_id: orderId, order: "created_at", limit: ORDER_DOCUMENTS }
  return useQuery<AdminInvoiceListResponse, FetchError>({
    queryKey: invoicesQueryKeys.list(query),
    queryFn: () => fetchInvoices(query),
    enabled: orderId !== null,
  })
}

/** The documents that correct this one, and the one that it corrects; the first one first. */
export const useChain = ({ id, corrects_id: correctsId }: { id: string; corrects_id: string | null }) => {
  const query = { corrects_id: id, order: "created_at", limit: ORDER_DOCUMENTS }
  const corrections = useQuery<AdminInvoiceListResponse, FetchError>({
    queryKey: invoicesQueryKeys.list(query),
    queryFn: () => fetchInvoices(query),
  })
  const above = { id: correctsId ?? "", limit: 1 }
  const corrected = useQuery<AdminInvoiceListResponse, FetchError>({
    queryKey: invoicesQueryKeys.list(above),
    queryFn: () => fetchInvoices(above),
    enabled: correctsId !== null,
  })
  return { corrections: corrections.data?.invoices ?? [], corrected: corrected.data?.invoices ?? [] }
}

// Issuing one document changes others (the credited one, the order's list): all of them are read anew.
const invalidateInvoices = (client: QueryClient) =>
  Promise.all([
    client.invalidateQueries({ queryKey: invoicesQueryKeys.lists() }),
    client.invalidateQueries({ queryKey: invoicesQueryKeys.details() }),
  ])

/** Does something with a document, and reads all documents anew whatever came of it. */
export const useInvoiceMutation = <TResult, TInput>(
  run: (input: TInput) => Promise<TResult>,
  options?: UseMutationOptions<TResult, FetchError, TInput>
) => {
  const client = useQueryClient()
  return useMutation<TResult, FetchError, TInput>({
    mutationFn: run,
    ...options,
    // After a refusal the page may show an older state than the server has, so it is read anew as well.
    onSettled: async (...result) => {
      await invalidateInvoices(client)
      await options?.onSettled?.(...result)
    },
  })
}

export type InvoiceAction = "issue" | "void" | "render"

export const useInvoiceAction = (id: string, action: InvoiceAction) =>
  useInvoiceMutation<AdminInvoiceResponse, void>(() =>
    sdk.client.fetch(`/admin/invoices/${id}/${action}`, { method: "POST" })
  )

export const useCreateOrderInvoice = (orderId: string) =>
  useInvoiceMutation<AdminInvoiceResponse, void>(() =>
    sdk.client.fetch("/admin/invoices", { method: "POST", body: { order_id: orderId } })
  )

export const useCreateInvoiceLink = (id: string) =>
  useInvoiceMutation<AdminInvoiceLinkResponse, void>(() =>
    sdk.client.fetch(`/admin/invoices/${id}/links`, { method: "POST" })
  )

export const useRevokeInvoiceLinks = (id: string) =>
  useInvoiceMutation<unknown, void>(() => sdk.client.fetch(`/admin/invoices/${id}/links`, { method: "DELETE" }))

/** The stored PDF; throws the server's own message while it is not ready. */
export const useInvoicePdf = (id: string) =>
  useMutation<Blob, FetchError, void>({
    mutationFn: async () => {
      const response = await sdk.client.fetch<Response>(`/admin/invoices/${id}/pdf`, {
        headers: { accept: "application/pdf" },
      })
      return response.blob()
    },
  })
