import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { addOutcome } from "../../domain/history-report"
import { plainMessage } from "../../domain/plain-message"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { HistoryRow } from "../../modules/invoicing/sql/history"
import { invoiceOrder, skipReason, tryOrder, type Looked } from "./look-at-order"
import { cursorOf, ordersByAge, type PastOrder } from "./orders-by-age"

/** Called after each order with how far the run has come. */
export type OnProgress = (run: HistoryRow) => void

/** The check under which the findings of a run are kept. */
export const findingsOf = (runId: string) => `history:${runId}`

async function lookAt(container: MedusaContainer, run: HistoryRow, order: PastOrder): Promise<Looked> {
  try {
    return run.is_dry_run ? await tryOrder(container, order.id) : await invoiceOrder(container, order.id, run)
  } catch (error) {
    return { outcome: { kind: "failed" }, error: plainMessage(error), invoice_id: null }
  }
}

async function keepFinding(service: InvoicingModuleService, run: HistoryRow, order: PastOrder, looked: Looked): Promise<void> {
  const found = looked.error
    ? [{ subject: order.id, order_id: order.id, invoice_id: looked.invoice_id, data: { order_number: order.display_id ? String(order.display_id) : null, error: looked.error, outcome: looked.outcome.kind } }]
    : []
  await service.keepFindings(findingsOf(run.id), { lookedAt: [order.id], found })
}

/** Which of some orders have an issued invoice already. */
async function documentedOf(service: InvoicingModuleService, orders: PastOrder[]): Promise<Set<string>> {
  const rows = await service.listInvoices(
    { order_id: orders.map(({ id }) => id), type: "invoice", status: "issued" },
    { select: ["id", "order_id"], take: null }
  )
  return new Set(rows.map(({ order_id }) => order_id ?? ""))
}

/** Works through the orders; says how it ended. "lost": another process has taken the run over. */
async function work(container: MedusaContainer, run: HistoryRow, onProgress?: OnProgress): Promise<"done" | "stopped" | "lost"> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const span = { from: run.placed_from && new Date(run.placed_from), to: run.placed_to && new Date(run.placed_to) }
  for await (const page of ordersByAge(container, span, run.cursor)) {
    const documented = await documentedOf(service, page)
    for (const order of page) {
      if (run.status === "stopping") {
        return "stopped"
      }
      const why = skipReason(order, documented)
      if (why) {
        run.report = addOutcome(run.report, { kind: "skipped", why })
      } else {
        const looked = await lookAt(container, run, order)
        await keepFinding(service, run, order, looked)
        run.report = addOutcome(run.report, looked.outcome)
      }
      run.done++
      run.cursor = cursorOf(order)
      const kept = await service.saveHistory(run.id, run.beat_at, { cursor: run.cursor, done: run.done, report: run.report })
      if (!kept) {
        return "lost"
      }
      Object.assign(run, kept)
      onProgress?.(run)
    }
  }
  return "done"
}

/**
 * Works on a run over the orders of the past until it is done or stopped. Does nothing when another process works on it. Each order counts once: what was
 * done is noted after each of them, and an order that was invoiced just before a crash is found invoiced.
 */
export async function runHistory(container: MedusaContainer, id: string, onProgress?: OnProgress): Promise<HistoryRow | null> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const run = await service.takeHistory(id)
  if (!run) {
    return null
  }
  try {
    const end = await work(container, run, onProgress)
    if (end !== "lost") {
      await service.endHistory(id, run.beat_at, { status: end })
      run.status = end
    }
  } catch (error) {
    await service.endHistory(id, run.beat_at, { status: "failed", error: plainMessage(error) })
    run.status = "failed"
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`invoicing: the run over past orders ${id} failed and can be resumed: ${plainMessage(error)}`)
  }
  return run
}

/** Works on a run beside everything else that this process does. */
export function runInBackground(container: MedusaContainer, id: string): void {
  void runHistory(container, id).catch((error: unknown) => {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`invoicing: the run over past orders ${id} lost its process: ${plainMessage(error)}`)
  })
}
