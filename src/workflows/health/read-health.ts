import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { HEALTH_CHECKS, type HealthCheckId } from "../../domain/health"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { HealthRow } from "../../modules/invoicing/sql/health-checks"
import type { AdminHealthItem, AdminHealthItemsResponse, AdminHealthResponse } from "../../types/health"
import { publicFilesFolder } from "./public-files"

/** The checks whose findings a job keeps. */
const BY_JOB: readonly HealthCheckId[] = ["orders-without-document", "captures-not-in-ledger", "refunds-without-credit"]

const unsafeFolder = (container: MedusaContainer) =>
  publicFilesFolder(container, { mode: process.env.NODE_ENV ?? "", cwd: process.cwd() })

/** Whether everything is in order, check by check. */
export async function readHealth(container: MedusaContainer): Promise<AdminHealthResponse> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const now = new Date().toISOString()
  const counts = await service.countHealth()
  const rows = await service.listInvoiceCheckpoints({ id: ["reconcile-orders", "health-checks"] })
  const lastRun = new Map(rows.map(({ id, last_run_at }) => [id, last_run_at ? new Date(last_run_at).toISOString() : null]))
  counts["local-file-provider"] = unsafeFolder(container) === null ? 0 : 1
  const checks = HEALTH_CHECKS.map((id) => ({
    id,
    count: counts[id] ?? 0,
    last_run_at:
      id === "reconcile-overdue" ? (lastRun.get("reconcile-orders") ?? null) : BY_JOB.includes(id) ? (lastRun.get("health-checks") ?? null) : now,
  }))
  return { healthy: checks.every(({ count }) => count === 0), checks }
}

const NOTHING: Omit<AdminHealthItem, "subject"> = {
  order_id: null,
  order_number: null,
  invoice_id: null,
  number: null,
  currency_code: null,
  since: null,
  error: null,
  attempts: null,
  next_attempt_at: null,
  data: null,
}

/** The numbers of orders that only their id is known of. */
async function orderNumbers(container: MedusaContainer, rows: HealthRow[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ order_id, order_number }) => (order_id && !order_number ? [order_id] : []))
  if (!ids.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id", "display_id"], filters: { id: [...new Set(ids)] } })
  return new Map(data.map(({ id, display_id }) => [id, String(display_id)]))
}

const iso = (instant: Date | null) => (instant ? new Date(instant).toISOString() : null)

/** A page of what one check found. */
export async function readHealthItems(
  container: MedusaContainer,
  check: string,
  { limit, offset }: { limit: number; offset: number }
): Promise<AdminHealthItemsResponse> {
  if (check === "local-file-provider") {
    const folder = unsafeFolder(container)
    const items = folder === null ? [] : [{ ...NOTHING, subject: "private_upload_dir", data: { folder } }]
    return { items: items.slice(offset, offset + limit), count: items.length, limit, offset }
  }
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const { items, count } = await service.listHealth(check, { limit, offset })
  const numbers = await orderNumbers(container, items)
  return {
    items: items.map((row) => ({
      ...row,
      order_number: row.order_number ?? numbers.get(row.order_id ?? "") ?? null,
      since: iso(row.since),
      next_attempt_at: iso(row.next_attempt_at),
    })),
    count,
    limit,
    offset,
  }
}
