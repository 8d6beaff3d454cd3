import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../domain/errors"
import { EMPTY_REPORT } from "../../domain/history-report"
import { canCollide, checkSeries } from "../../domain/numbering"
import type { Series } from "../../domain/profile"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { readProfiles } from "../profile/read-profiles"
import { countOrders } from "./orders-by-age"

/** What a run over the orders of the past is asked to do. */
export interface HistoryInput {
  placed_from: string | null
  placed_to: string | null
  is_dry_run: boolean
  /** A series of its own for the invoices; null: that of the order's profile. */
  series: Series | null
  actor: string
}

/** A series of its own must be sound, and no number of it may ever be one of a profile's. */
async function refuseBrokenSeries(container: MedusaContainer, series: Series | null): Promise<void> {
  if (!series) {
    return
  }
  const broken = checkSeries(series, "series").filter(({ severity }) => severity === "error")
  if (broken.length) {
    throw new InvoicingError("invalid-series", broken.map(({ message }) => message).join(" "))
  }
  const profiles = await readProfiles(container)
  const taken = profiles.find((profile) => Object.values(profile.series).some((own) => canCollide(own, series)))
  if (taken) {
    throw new InvoicingError("invalid-series", `Numbers of this series could be equal to those of the profile "${taken.name}". Choose another prefix.`)
  }
}

/** Makes the row of a run. Throws `already-running` while another one is at work, and `invalid-series`. */
export async function openHistory(container: MedusaContainer, input: HistoryInput): Promise<string> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  await refuseBrokenSeries(container, input.series)
  const now = new Date()
  const span = { from: input.placed_from ? new Date(input.placed_from) : null, to: input.placed_to ? new Date(input.placed_to) : now }
  const total = await countOrders(container, span)
  return service.openHistory({
    is_dry_run: input.is_dry_run,
    placed_from: span.from,
    placed_to: span.to,
    series: input.series as unknown as Record<string, unknown> | null,
    total,
    report: EMPTY_REPORT as unknown as Record<string, unknown>,
    actor: input.actor,
    started_at: now,
  })
}
