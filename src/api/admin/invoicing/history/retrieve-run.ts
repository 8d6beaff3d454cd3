import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../../../domain/errors"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../../../modules/invoicing"
import type { AdminHistoryRun } from "../../../../types/history"

/** Only what a person may see of a run: not where its cursor stands. */
export function presentRun(row: Record<string, unknown>): AdminHistoryRun {
  const { id, status, is_dry_run, placed_from, placed_to, series, total, done, report, actor, started_at, beat_at, finished_at, error } = row
  const run = { id, status, is_dry_run, placed_from, placed_to, series, total, done, report, actor, started_at, beat_at, finished_at, error }
  return run as unknown as AdminHistoryRun
}

/** Reads one run. Throws `not-found`. */
export async function retrieveRun(container: MedusaContainer, id: string): Promise<AdminHistoryRun> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const [row] = await service.listInvoiceHistories({ id }, { take: 1 })
  if (!row) {
    throw new InvoicingError("not-found", `There is no run with id ${id}`)
  }
  return presentRun(row)
}
