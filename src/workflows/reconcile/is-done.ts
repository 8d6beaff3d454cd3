import type { InvoicingModuleService } from "../../modules/invoicing"
import { FULL_CHECKPOINT } from "./run"

/** Whether a full run was done within some hours before `now`: then the next one has time until the next night. */
export async function isDone(
  service: Pick<InvoicingModuleService, "listInvoiceCheckpoints">,
  { hours, now }: { hours: number; now: Date }
): Promise<boolean> {
  const [last] = await service.listInvoiceCheckpoints({ id: FULL_CHECKPOINT }, { take: 1 })
  return Boolean(last?.last_run_at) && now.getTime() - new Date(last.last_run_at as Date).getTime() < hours * 3_600_000
}
