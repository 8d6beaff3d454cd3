import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import type {
  AdminCreateDownload,
  AdminCreateDownloadResponse,
  AdminDesignsResponse,
  AdminDownload,
  AdminDownloadResponse,
  AdminProfilePreviewInput,
  Issue,
} from "../../../src/types"
import { sdk } from "../../lib/sdk"

const ACCEPT_PDF = { accept: "application/pdf" }

/** What a look may name. */
export const useDesigns = () =>
  useQuery<AdminDesignsResponse, FetchError>({
    queryKey: ["invoicing-designs"],
    queryFn: () => sdk.client.fetch("/admin/invoicing/designs"),
    staleTime: Infinity,
  })

/** A printed page, and what of it could not be printed as it was asked for. */
export interface PrintedPreview {
  blob: Blob
  findings: Issue[]
}

const findingsOf = ({ headers }: Response): Issue[] => {
  const said = headers.get("x-invoicing-findings")
  return said ? (JSON.parse(decodeURIComponent(said)) as Issue[]) : []
}

/** The PDF of a real document with settings that are not saved. */
export const usePreview = (profileId: string, body: AdminProfilePreviewInput) =>
  useQuery<PrintedPreview, FetchError>({
    queryKey: ["invoicing-preview", profileId, body],
    queryFn: async ({ signal }) => {
      const response = await sdk.client.fetch<Response>(`/admin/invoicing/profiles/${profileId}/preview`, { method: "POST", body, headers: ACCEPT_PDF, signal })
      return { blob: await response.blob(), findings: findingsOf(response) }
    },
    placeholderData: keepPreviousData,
    retry: false,
    refetchOnWindowFocus: false,
    gcTime: 30_000,
  })

/** A paper that is printed when it is asked for: a packing slip, a proforma, a receipt. */
export const usePaper = (address: string) =>
  useMutation<Blob, FetchError, void>({
    mutationFn: async () => (await sdk.client.fetch<Response>(address, { headers: ACCEPT_PDF })).blob(),
  })

export const useCreateDownload = () =>
  useMutation<AdminCreateDownloadResponse, FetchError, AdminCreateDownload>({
    mutationFn: (body) => sdk.client.fetch("/admin/invoicing/downloads", { method: "POST", body }),
  })

const POLL_MS = 1000
const isOver = (download: AdminDownload | undefined) => !!download && !["ready", "running"].includes(download.status)

/** How far a download is, asked again until it is over. */
export const useDownload = (id: string) =>
  useQuery<AdminDownloadResponse, FetchError>({
    queryKey: ["invoicing-download", id],
    queryFn: () => sdk.client.fetch(`/admin/invoicing/downloads/${id}`),
    refetchInterval: ({ state }) => (isOver(state.data?.download) || state.error ? false : POLL_MS),
    // The browser may be looking at its list of downloads meanwhile.
    refetchIntervalInBackground: true,
    retry: false,
  })

export const useCancelDownload = (id: string) =>
  useMutation<unknown, FetchError, void>({ mutationFn: () => sdk.client.fetch(`/admin/invoicing/downloads/${id}`, { method: "DELETE" }) })

interface OrdersResponse {
  orders: { id: string; display_id: number; email: string | null }[]
}

/** The newest orders, or the newest that a search by number or e-mail address finds, as far as a choice of them needs. */
export const useFoundOrders = ({ q, limit }: { q?: string; limit: number }) =>
  useQuery<OrdersResponse, FetchError>({
    queryKey: ["invoicing-found-orders", q, limit],
    queryFn: () => sdk.client.fetch("/admin/orders", { query: { ...(q ? { q } : {}), limit, order: "-created_at", fields: "id,display_id,email" } }),
    placeholderData: keepPreviousData,
  })
