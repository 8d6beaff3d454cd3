import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../domain/errors"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { AdminDownload } from "../../types/download"

/** A process that has said nothing for this long has died. */
const SILENT_MS = 60_000

/** How far a download of this person is. Throws `not-found` for somebody else's too. */
export async function readDownload(container: MedusaContainer, id: string, actor: string): Promise<AdminDownload> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const [row] = await service.listInvoiceDownloads({ id, actor }, { take: 1 })
  if (!row) {
    throw new InvoicingError("not-found", `There is no download with id ${id}`)
  }
  const isDead = row.status === "running" && Date.now() - new Date(row.updated_at).getTime() > SILENT_MS
  const isLate = row.status === "ready" && new Date(row.expires_at).getTime() <= Date.now()
  return {
    id: row.id,
    kind: row.kind,
    status: isDead ? "failed" : isLate ? "cancelled" : row.status,
    total: row.total,
    done: row.done,
    missing: row.missing,
    error: isDead ? "The server stopped while it was sending." : row.error,
  }
}

/** Cancels a download of this person; one that has ended stays as it is. Throws `not-found`. */
export async function cancelDownload(container: MedusaContainer, id: string, actor: string): Promise<void> {
  await readDownload(container, id, actor)
  await container.resolve<InvoicingModuleService>(INVOICING_MODULE).cancelDownload(id)
}
