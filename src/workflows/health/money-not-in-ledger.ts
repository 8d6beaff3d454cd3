import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { decimalOf } from "../../mapping/decimal-of"
import type { Amount } from "../../mapping/medusa-order"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { PageOf, StoreCheck } from "./store-check"

/** A capture of this moment is still on its normal road. */
const GRACE = 60_000

interface MoneyRow {
  id: string
  created_at: string | Date
  amount: Amount
  raw_amount?: Amount
  payment_id?: string | null
  payment?: { id: string } | null
}

const paymentOf = (row: MoneyRow) => row.payment_id ?? row.payment?.id ?? ""

const pageOf =
  (kind: "capture" | "refund") =>
  async (container: MedusaContainer, { since, after, ids, take }: PageOf): Promise<MoneyRow[]> => {
    const payments = container.resolve(Modules.PAYMENT)
    const filters = ids ? { id: ids } : { id: { $gt: after ?? "" }, created_at: { $gte: since ?? new Date(0) } }
    const config = { take, skip: 0, order: { id: "ASC" }, relations: ["payment"] }
    const rows = kind === "capture" ? await payments.listCaptures(filters as object, config) : await payments.listRefunds(filters as object, config)
    return rows as unknown as MoneyRow[]
  }

/** The order of each payment, by the payment's id. */
async function ordersOf(container: MedusaContainer, paymentIds: string[]): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: ["id", "payment_collection.order.id"],
    filters: { id: paymentIds },
  })
  const payments = data as unknown as { id: string; payment_collection?: { order?: { id?: string } } }[]
  return new Map(payments.map(({ id, payment_collection }) => [id, payment_collection?.order?.id ?? ""]))
}

/** The first issued document of each order, by the order's id: the one whose ledger takes the order's money. */
async function issuedOf(service: InvoicingModuleService, orderIds: string[]) {
  const rows = await service.listInvoices(
    { order_id: orderIds, type: ["invoice", "debit_note"], status: "issued" },
    { select: ["id", "order_id", "order_number", "number", "currency_code", "issued_at"], take: null, order: { issued_at: "DESC" } }
  )
  return new Map(rows.map((row) => [row.order_id, row]))
}

const checkOf = (id: string, kind: "capture" | "refund"): StoreCheck<MoneyRow> => ({
  id,
  page: pageOf(kind),
  async find(container, rows) {
    const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
    const known = new Set(await service.listKnownKeys(rows.map((row) => row.id)))
    const settled = Date.now() - GRACE
    const missing = rows.filter((row) => !known.has(row.id) && new Date(row.created_at).getTime() < settled)
    if (!missing.length) {
      return []
    }
    const orders = await ordersOf(container, missing.map(paymentOf))
    const issued = await issuedOf(service, [...new Set(orders.values())].filter(Boolean))
    return missing.flatMap((row) => {
      const document = issued.get(orders.get(paymentOf(row)) ?? "")
      return document
        ? [
            {
              subject: row.id,
              order_id: document.order_id,
              invoice_id: document.id,
              data: {
                order_number: document.order_number,
                number: document.number,
                currency_code: document.currency_code,
                amount: decimalOf(row.amount, row.raw_amount),
                at: new Date(row.created_at).toISOString(),
              },
            },
          ]
        : []
    })
  },
})

/** Captures of an invoiced order that are not in its ledger. */
export const capturesNotInLedger = checkOf("captures-not-in-ledger", "capture")

/** Refunds of an invoiced order that are not in its ledger, so that no credit note can explain them. */
export const refundsNotInLedger = checkOf("refunds-without-credit", "refund")
