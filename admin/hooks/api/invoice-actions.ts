import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type {
  AdminAmendInput,
  AdminCreditInput,
  AdminCreditPreviewResponse,
  AdminInvoiceListResponse,
  AdminInvoiceResponse,
  AdminRecordPaymentInput,
} from "../../../src/types"
import { sdk } from "../../lib/sdk"
import { invoicesQueryKeys, useInvoiceMutation } from "./invoices"

const pathOf = (id: string) => `/admin/invoices/${encodeURIComponent(id)}`

const once = (key: string) => ({ "idempotency-key": key })

export const useRecordPayment = (id: string, key: string) =>
  useInvoiceMutation<AdminInvoiceResponse, AdminRecordPaymentInput>((body) =>
    sdk.client.fetch(`${pathOf(id)}/payments`, { method: "POST", body, headers: once(key) })
  )

export const useReversePayment = (id: string, transactionId: string) =>
  useInvoiceMutation<AdminInvoiceResponse, { reason: string }>((body) =>
    sdk.client.fetch(`${pathOf(id)}/payments/${encodeURIComponent(transactionId)}`, { method: "DELETE", body })
  )

export const useWriteOff = (id: string) =>
  useInvoiceMutation<AdminInvoiceResponse, { reason: string }>((body) =>
    sdk.client.fetch(`${pathOf(id)}/write-off`, { method: "POST", body })
  )

export const useTakeBackWriteOff = (id: string) =>
  useInvoiceMutation<AdminInvoiceResponse, { reason: string }>((body) =>
    sdk.client.fetch(`${pathOf(id)}/write-off`, { method: "DELETE", body })
  )

export const useCreditInvoice = (id: string, key: string) =>
  useInvoiceMutation<AdminInvoiceResponse, AdminCreditInput>((body) =>
    sdk.client.fetch(`${pathOf(id)}/credit`, { method: "POST", body, headers: once(key) })
  )

/** What a credit note would say, and what is left to credit; nothing is stored. */
export const useCreditPreview = (id: string, input: AdminCreditInput) =>
  useQuery<AdminCreditPreviewResponse, FetchError>({
    queryKey: [...invoicesQueryKeys.detail(id), "credit", input],
    queryFn: () => sdk.client.fetch(`${pathOf(id)}/credit/preview`, { method: "POST", body: input }),
    placeholderData: keepPreviousData,
    retry: false,
  })

export const useAmendDraft = (id: string) =>
  useInvoiceMutation<AdminInvoiceResponse, AdminAmendInput>((body) =>
    sdk.client.fetch(`${pathOf(id)}/amend`, { method: "POST", body })
  )

/** Makes the documents of an order anew, e.g. after the settings were mended. */
export const useSyncOrder = (orderId: string) =>
  useInvoiceMutation<AdminInvoiceListResponse, void>(() =>
    sdk.client.fetch(`/admin/orders/${encodeURIComponent(orderId)}/invoices/sync`, { method: "POST", body: {} })
  )
