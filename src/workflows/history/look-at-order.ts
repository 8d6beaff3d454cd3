import type { MedusaContainer } from "@medusajs/framework/types"
import { chooseProfile } from "../../domain/choose-profile"
import type { Issue } from "../../domain/document"
import type { HistoryOutcome, SkipReason } from "../../domain/history-report"
import { plainMessage } from "../../domain/plain-message"
import type { Series } from "../../domain/profile"
import { orderToDocument } from "../../mapping/order-to-document"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { asSold, loadOrder } from "../order/load-sold-order"
import { isEdited } from "../order/make-invoice"
import { readProfiles } from "../profile/read-profiles"
import { syncOrderWorkflow } from "../sync-order"
import type { PastOrder } from "./orders-by-age"
import { languagesOf } from "../printing/printer"

/** What became of an order, with what a person must know of it: why it is a draft, or what failed. */
export interface Looked {
  outcome: HistoryOutcome
  error: string | null
  invoice_id: string | null
}

const errorsOf = (issues: Issue[]) => issues.filter(({ severity }) => severity === "error")

const drafted = (issues: Issue[], invoice_id: string | null): Looked => {
  const errors = errorsOf(issues)
  return { outcome: { kind: "drafted", rules: errors.map(({ rule }) => rule) }, error: errors[0]?.message ?? null, invoice_id }
}

/** Why an order needs no invoice; null when it does. */
export function skipReason(order: PastOrder, documented: ReadonlySet<string>): SkipReason | null {
  if (documented.has(order.id)) {
    return "has_document"
  }
  if (order.is_draft_order) {
    return "draft_order"
  }
  return order.status === "canceled" || order.canceled_at ? "cancelled" : null
}

/** What the invoice of an order would be: mapped, calculated and checked, and nothing stored. */
export async function tryOrder(container: MedusaContainer, orderId: string): Promise<Looked> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const order = await loadOrder(container, orderId)
  const scope = { sales_channel_id: order?.sales_channel_id ?? null, region_id: order?.region_id ?? null }
  const profile = chooseProfile(await readProfiles(container), scope)
  if (!order || !profile) {
    return { outcome: { kind: "failed" }, error: order ? "There is no default invoicing profile." : "The order is no longer there.", invoice_id: null }
  }
  const { buyer, currency_digits, pdf } = await service.getOptions()
  const editsCount = profile.trigger !== "placed"
  const sold = await asSold(container, order, { editsCount })
  const collected = !editsCount || !isEdited(order)
  const context = { profile, now: new Date(), buyer, currency_digits, languages: languagesOf(pdf), collected, portion: null }
  const { document, charged, issues } = orderToDocument(sold, context)
  return errorsOf(issues).length
    ? drafted(issues, null)
    : { outcome: { kind: "invoiced", currency_code: document.currency.code, total: charged, corrections: 0 }, error: null, invoice_id: null }
}

/** Makes the documents of an order of the past, whatever the trigger and however old it is. */
export async function invoiceOrder(
  container: MedusaContainer,
  orderId: string,
  { actor, series }: { actor: string; series: Series | null }
): Promise<Looked> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const input = { order_id: orderId, forced: true, actor, ...(series ? { series } : {}) }
  const { errors } = await syncOrderWorkflow(container).run({ input, throwOnError: false })
  if (errors.length) {
    return { outcome: { kind: "failed" }, error: plainMessage(errors[0].error), invoice_id: null }
  }
  const rows = await service.listInvoices({ order_id: orderId }, { select: ["id", "type", "status", "currency_code", "total", "raw_total", "issues"], take: null })
  const invoice = rows.find(({ type, status }) => type === "invoice" && status === "issued")
  const draft = rows.find(({ type, status }) => type === "invoice" && status === "draft")
  if (!invoice) {
    return draft
      ? drafted(draft.issues as unknown as Issue[], draft.id)
      : { outcome: { kind: "failed" }, error: "No document was made: the draft of this order was voided before.", invoice_id: null }
  }
  const raw = (invoice as unknown as { raw_total?: { value?: string } }).raw_total?.value
  const corrections = rows.filter(({ type, status }) => type !== "invoice" && status === "issued").length
  return { outcome: { kind: "invoiced", currency_code: invoice.currency_code, total: raw ?? String(invoice.total), corrections }, error: null, invoice_id: invoice.id }
}
