import { columnsOf } from "../../../src/domain/columns"
import type { DocumentType, InvoiceDocument, Issue } from "../../../src/domain/document"
import { DEFAULT_SERIES } from "../../../src/domain/numbering"
import type { Series } from "../../../src/domain/profile"
import type { InvoicingModuleService } from "../../../src/modules/invoicing"
import type { DocumentRow } from "../../../src/modules/invoicing/types"
import { aDocument } from "../../../src/domain/__tests__/a-document"

/** What a test may want to be different about a document of 119.00 EUR. */
export interface Wish {
  type?: DocumentType
  source?: string
  profile_id?: string
  series?: Partial<Series>
  /** Day of issue. */
  day?: string
  total?: string
  currency?: { code: string; digits: number }
  revision?: number
  issued_at?: Date
  issues?: Issue[]
  corrects_id?: string
  document?: Partial<InvoiceDocument>
}

export const aSeries = (changes: Partial<Series> = {}): Series => ({ ...DEFAULT_SERIES.invoice, ...changes })

/** A document of an order, ready to be stored. */
export function aRow(orderId: string | null, wish: Wish = {}): DocumentRow {
  const document = aDocument({
    type: wish.type ?? "invoice",
    issue_date: wish.day ?? "2026-11-21",
    currency: wish.currency ?? { code: "EUR", digits: 2 },
    references: { ...aDocument().references, order_id: orderId },
    ...wish.document,
  })
  return {
    ...columnsOf(document, wish.total ?? "119.00"),
    source: wish.source ?? `order:${orderId}`,
    profile_id: wish.profile_id ?? "invprof_default",
    customer_id: "cus_1",
    corrects_id: wish.corrects_id ?? null,
    document,
    issues: wish.issues ?? [],
  }
}

type Issuer = Pick<InvoicingModuleService, "issueInvoice" | "saveDraft" | "readRevision">

/** Issues a document of an order, as a sync does: the revision is read first. */
export async function issue(service: Issuer, orderId: string, wish: Wish = {}): Promise<{ id: string; number: string }> {
  const revision = wish.revision ?? (await service.readRevision(orderId))
  return service.issueInvoice({
    row: aRow(orderId, wish),
    series: aSeries(wish.series),
    revision,
    issued_at: wish.issued_at ?? new Date("2026-11-21T10:00:00.000Z"),
    actor: "system",
  })
}

/** What keeps a draft a draft. */
export const MISMATCH: Issue = { rule: "charged-mismatch", path: "totals.payable", severity: "error", message: "It does not add up." }

/** Keeps a draft of an order. */
export async function draft(service: Issuer, orderId: string, wish: Wish = {}): Promise<{ id: string }> {
  const revision = wish.revision ?? (await service.readRevision(orderId))
  return service.saveDraft({ row: aRow(orderId, { issues: [MISMATCH], ...wish }), revision, actor: "system" })
}

/** The error of a call that must fail. */
export async function failure(call: Promise<unknown>): Promise<Error & { code?: string }> {
  return call.then(
    () => {
      throw new Error("This was expected to fail, and did not")
    },
    (error: Error & { code?: string }) => error
  )
}
