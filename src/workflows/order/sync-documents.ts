import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { chooseProfile } from "../../domain/choose-profile"
import { columnsOf } from "../../domain/columns"
import type { Issue } from "../../domain/document"
import { plan, type ExistingDocument, type OrderFacts, type PlannedStep } from "../../domain/plan"
import type { Profile } from "../../domain/profile"
import type { MedusaOrder } from "../../mapping/medusa-order"
import { orderToDocument, type MappedDocument } from "../../mapping/order-to-document"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { DocumentRow } from "../../modules/invoicing/types"
import { readProfiles } from "../profile/read-profiles"
import { asSold, loadOrder } from "./load-sold-order"

/** What starts a sync: an order, whether a person asks for it now, and who. */
export interface SyncOrderInput {
  order_id: string
  forced?: boolean
  /** "system" or "user:<id>". */
  actor?: string
}

/** What a sync did. */
export interface SyncOrderResult {
  order_id: string
  issued: { id: string }[]
  drafted: { id: string }[]
  voided: { id: string }[]
}

type StoredDocument = ExistingDocument & { issues: Issue[] }

interface Sync {
  container: MedusaContainer
  service: InvoicingModuleService
  order: MedusaOrder
  profile: Profile
  documents: StoredDocument[]
  revision: number
  actor: string
  now: Date
}

function factsOf(order: MedusaOrder, documents: ExistingDocument[]): OrderFacts {
  return {
    id: order.id,
    placed_at: new Date(order.created_at).toISOString(),
    is_draft: order.is_draft_order === true,
    is_canceled: order.status === "canceled" || Boolean(order.canceled_at),
    documents,
  }
}

async function openSync(container: MedusaContainer, input: SyncOrderInput): Promise<Sync> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const order = await loadOrder(container, input.order_id)
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order with id ${input.order_id}`)
  }
  // The revision is read before the documents: whatever is issued in between makes the plan stale, never doubled.
  const revision = await service.readRevision(order.id)
  const documents = (await service.listInvoices(
    { order_id: order.id },
    { select: ["id", "source", "type", "status", "issues"], take: null }
  )) as unknown as StoredDocument[]
  const scope = { sales_channel_id: order.sales_channel_id ?? null, region_id: order.region_id ?? null }
  const profile = chooseProfile(await readProfiles(container), scope)
  if (!profile) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no default invoicing profile. Make one under Settings, Invoicing.")
  }
  return { container, service, order, profile, documents, revision, actor: input.actor ?? "system", now: new Date() }
}

const rowOf = ({ order, profile }: Sync, source: string, mapped: MappedDocument): DocumentRow => ({
  ...columnsOf(mapped.document, mapped.charged),
  source,
  profile_id: profile.id,
  customer_id: order.customer_id ?? null,
  corrects_id: null,
  document: mapped.document,
  issues: mapped.issues,
})

const sameIssues = (one: Issue[], other: Issue[]) =>
  JSON.stringify(one.map(({ rule, path, params }) => [rule, path, params])) ===
  JSON.stringify(other.map(({ rule, path, params }) => [rule, path, params]))

async function makeInvoice(sync: Sync, source: string, result: SyncOrderResult): Promise<void> {
  const { service, profile, actor } = sync
  const options = await service.getOptions()
  const sold = await asSold(sync.container, sync.order)
  const mapped = orderToDocument(sold, { profile, now: sync.now, buyer: options.buyer, currency_digits: options.currency_digits })
  const row = rowOf(sync, source, mapped)
  if (!mapped.issues.some((issue) => issue.severity === "error")) {
    const { id } = await service.issueInvoice({
      row,
      series: profile.series.invoice,
      revision: sync.revision++,
      issued_at: sync.now,
      actor,
    })
    result.issued.push({ id })
    return
  }
  const draft = sync.documents.find((document) => document.source === source)
  if (draft && sameIssues(draft.issues, mapped.issues)) {
    result.drafted.push({ id: draft.id })
    return
  }
  result.drafted.push(await service.saveDraft({ row, revision: sync.revision++, actor }))
}

async function carryOut(sync: Sync, step: PlannedStep, result: SyncOrderResult): Promise<void> {
  if (step.kind === "invoice") {
    return makeInvoice(sync, step.source, result)
  }
  await sync.service.voidDraft(step.invoice_id, sync.actor)
  sync.revision++
  result.voided.push({ id: step.invoice_id })
}

/**
 * Looks at an order once and makes what is missing: load, plan, and carry each planned step out.
 * Throws `stale-plan` when another process was faster; nothing is used up then and the caller plans again.
 */
export async function syncDocuments(container: MedusaContainer, input: SyncOrderInput): Promise<SyncOrderResult> {
  const sync = await openSync(container, input)
  const { profile } = sync
  const steps = plan(factsOf(sync.order, sync.documents), {
    trigger: profile.trigger,
    starts_at: profile.starts_at,
    forced: input.forced === true,
  })
  const result: SyncOrderResult = { order_id: sync.order.id, issued: [], drafted: [], voided: [] }
  for (const step of steps) {
    await carryOut(sync, step, result)
  }
  return result
}
