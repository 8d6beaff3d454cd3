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
import { nextCorrection } from "./make-corrections"
import type { StoredDocument, Sync, SyncOrderInput, SyncOrderResult } from "./sync"

export type { SyncOrderInput, SyncOrderResult } from "./sync"

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
  const now = new Date()
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
  const profiles = await readProfiles(container)
  const profile = chooseProfile(profiles, scope)
  if (!profile) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no default invoicing profile. Make one under Settings, Invoicing.")
  }
  return { container, service, order, profile, profiles, documents, revision, actor: input.actor ?? "system", now }
}

/** A document that is due, with what its row needs besides. */
interface Due {
  source: string
  profile: Profile
  corrects_id: string | null
  mapped: MappedDocument
}

const rowOf = ({ order }: Sync, { source, profile, corrects_id, mapped }: Due): DocumentRow => ({
  ...columnsOf(mapped.document, mapped.charged),
  source,
  profile_id: profile.id,
  customer_id: order.customer_id ?? null,
  corrects_id,
  document: mapped.document,
  issues: mapped.issues,
})

const sameIssues = (one: Issue[], other: Issue[]) =>
  JSON.stringify(one.map(({ rule, path, params }) => [rule, path, params])) ===
  JSON.stringify(other.map(({ rule, path, params }) => [rule, path, params]))

/** Issues a document when its checks pass, else keeps it as a draft. Says whether it was issued. */
async function make(sync: Sync, due: Due, result: SyncOrderResult): Promise<boolean> {
  const { service, actor } = sync
  const row = rowOf(sync, due)
  if (!due.mapped.issues.some((issue) => issue.severity === "error")) {
    const series = due.profile.series[row.type]
    const { id } = await service.issueInvoice({ row, series, revision: sync.revision++, issued_at: sync.now, actor })
    result.issued.push({ id })
    return true
  }
  const draft = sync.documents.find((document) => document.source === due.source)
  if (draft && sameIssues(draft.issues, due.mapped.issues)) {
    result.drafted.push({ id: draft.id })
  } else {
    result.drafted.push(await service.saveDraft({ row, revision: sync.revision++, actor }))
  }
  return false
}

async function makeInvoice(sync: Sync, source: string, result: SyncOrderResult): Promise<void> {
  const { profile } = sync
  const { buyer, currency_digits } = await sync.service.getOptions()
  const sold = await asSold(sync.container, sync.order)
  const mapped = orderToDocument(sold, { profile, now: sync.now, buyer, currency_digits })
  await make(sync, { source, profile, corrects_id: null, mapped }, result)
}

/** A debit and a credit are the most that one change of an order needs; more would be a mistake of ours. */
const MOST_CORRECTIONS = 10

async function makeCorrections(sync: Sync, result: SyncOrderResult): Promise<void> {
  const used = new Set(sync.documents.filter(({ status }) => status !== "draft").map(({ source }) => source))
  for (let count = 0; count < MOST_CORRECTIONS; count++) {
    const due = await nextCorrection(sync, used)
    if (!due || !(await make(sync, due, result))) {
      break
    }
    used.add(due.source)
    if (due.type === "credit_note") {
      result.corrected.push({ id: due.corrects_id })
    }
  }
  await dropObsolete(sync, result)
}

/** A draft of a correction that is no longer due ends by itself. */
async function dropObsolete(sync: Sync, result: SyncOrderResult): Promise<void> {
  const kept = new Set([...result.drafted, ...result.issued].map(({ id }) => id))
  const obsolete = sync.documents.filter(({ id, type, status }) => status === "draft" && type !== "invoice" && !kept.has(id))
  for (const { id } of obsolete) {
    await sync.service.voidDraft(id, sync.actor)
    sync.revision++
    result.voided.push({ id })
  }
}

async function carryOut(sync: Sync, step: PlannedStep, result: SyncOrderResult): Promise<void> {
  if (step.kind === "invoice") {
    return makeInvoice(sync, step.source, result)
  }
  if (step.kind === "correct") {
    return makeCorrections(sync, result)
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
  const policy = { trigger: profile.trigger, starts_at: profile.starts_at, forced: input.forced === true }
  const steps = plan(factsOf(sync.order, sync.documents), policy)
  const result: SyncOrderResult = { order_id: sync.order.id, looked_at: sync.now.toISOString(), issued: [], drafted: [], voided: [], corrected: [] }
  for (const step of steps) {
    await carryOut(sync, step, result)
  }
  return result
}
