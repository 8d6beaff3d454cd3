import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../domain/errors"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { hashToken, newToken } from "../links/token"

/** Which documents to download, and how. */
export interface OpenDownloadInput {
  kind: "pdf" | "zip"
  /** Chosen ones; drafts among them are named as missing. */
  invoice_ids?: string[]
  /** Filters of the list of documents; of what they find, only issued documents are taken. */
  filters?: Record<string, unknown>
  /** BCP 47; one without words is English. */
  language: string
  actor: string
}

/** A download that is ready, and the secret that fetches it once. */
export interface OpenedDownload {
  id: string
  ticket: string
  total: number
}

const MOST = 20_000
const PAGE = 1000
/** How long somebody may take to fetch it. */
const MINUTES = 10

async function foundBy(container: MedusaContainer, filters: Record<string, unknown>): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids: string[] = []
  for (;;) {
    const { data } = await query.graph({
      entity: "invoice",
      fields: ["id"],
      filters: { $and: [filters, { status: "issued" }] },
      pagination: { skip: ids.length, take: PAGE, order: { issued_at: "ASC", id: "ASC" } },
    })
    ids.push(...data.map(({ id }) => id))
    if (data.length < PAGE || ids.length > MOST) {
      return ids
    }
  }
}

async function inOrder(container: MedusaContainer, ids: string[]): Promise<string[]> {
  const rows = await container
    .resolve<InvoicingModuleService>(INVOICING_MODULE)
    .listInvoices({ id: ids }, { select: ["id"], order: { issued_at: "ASC", id: "ASC" }, take: null })
  return rows.map(({ id }) => id)
}

/** Chooses the documents of a download now: what is issued later is not in it. Throws `nothing-to-print` for none or for too many. */
export async function openDownload(container: MedusaContainer, input: OpenDownloadInput): Promise<OpenedDownload> {
  const { kind, language, actor, invoice_ids, filters = {} } = input
  const ids = invoice_ids ? await inOrder(container, [...new Set(invoice_ids)]) : await foundBy(container, filters)
  if (!ids.length) {
    throw new InvoicingError("nothing-to-print", "There is nothing to download: no issued document fits.")
  }
  if (ids.length > MOST) {
    throw new InvoicingError("nothing-to-print", `These are more than ${MOST} documents. Narrow the filter, for example to a year.`)
  }
  const ticket = newToken()
  const download = await container.resolve<InvoicingModuleService>(INVOICING_MODULE).createInvoiceDownloads({
    ticket_hash: hashToken(ticket),
    kind,
    language,
    actor,
    invoice_ids: ids as unknown as Record<string, unknown>,
    total: ids.length,
    expires_at: new Date(Date.now() + MINUTES * 60_000),
  })
  return { id: download.id, ticket, total: ids.length }
}
