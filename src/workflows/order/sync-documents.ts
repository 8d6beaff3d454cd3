import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { applyAmendments } from "../../domain/amendments"
import { chooseProfile } from "../../domain/choose-profile"
import type { PrecedingDocument } from "../../domain/document"
import { reviveError } from "../../domain/errors"
import { isFirstInvoice, plan, type PlannedStep } from "../../domain/plan"
import type { Profile } from "../../domain/profile"
import { isByHand } from "../../mapping/issued-document"
import type { MappedDocument } from "../../mapping/order-to-document"
import type { DueCorrection } from "../../mapping/next-corrections"
import type { MedusaOrder } from "../../mapping/medusa-order"
import { ledgerOf } from "../../mapping/order-to-ledger"
import { referringTo } from "../../mapping/plan-corrections"
import { unexplainedCredit } from "../../mapping/unexplained-credit"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { issueDocumentWorkflow, type DueDocument, type IssueDocumentResult } from "../issue-document"
import { readProfiles } from "../profile/read-profiles"
import { loadOrder } from "./load-sold-order"
import { dueCorrections } from "./make-corrections"
import { mapInvoice } from "./make-invoice"
import { nameLines } from "./name-lines"
import { factsOf, isByFulfillment, orderFulfillments } from "./order-facts"
import type { OrderMoney, StoredDocument, Sync, SyncOrderInput, SyncOrderResult } from "./sync"

export type { SyncOrderInput, SyncOrderResult } from "./sync"

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
    { select: ["id", "source", "type", "status", "amendments"], take: null }
  )) as unknown as StoredDocument[]
  const scope = { sales_channel_id: order.sales_channel_id ?? null, region_id: order.region_id ?? null }
  const profiles = await readProfiles(container)
  const profile = chooseProfile(profiles, scope)
  if (!profile) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no default invoicing profile. Make one under Settings, Invoicing.")
  }
  const fulfillments = isByFulfillment(profile, documents) ? await orderFulfillments(container, order.id) : []
  const { actor = "system", series = null } = input
  return { container, service, order, profile, profiles, documents, fulfillments, revision, actor, series, now }
}

/** A document that is due, with what its row needs besides. */
interface Due {
  source: string
  profile: Profile
  corrects_id: string | null
  mapped: MappedDocument
}

const dueOf = (sync: Sync, { source, profile, corrects_id, mapped }: Due): DueDocument => ({
  source,
  profile_id: profile.id,
  customer_id: sync.order.customer_id ?? null,
  corrects_id,
  ...mapped,
  series: (corrects_id ? null : sync.series) ?? profile.series[mapped.document.type],
  revision: sync.revision,
  issued_at: sync.now.toISOString(),
  actor: sync.actor,
})

/** Issues a document when its checks pass, else keeps it as a draft. */
async function make(sync: Sync, due: Due, result: SyncOrderResult): Promise<IssueDocumentResult> {
  const document = await nameLines(sync.container, due.mapped.document, { order: sync.order, profile: due.profile })
  const input = dueOf(sync, { ...due, mapped: { ...due.mapped, document } })
  const { result: made, errors } = await issueDocumentWorkflow(sync.container).run({ input, throwOnError: false })
  if (errors.length) {
    throw reviveError(errors[0].error)
  }
  const issued = made as IssueDocumentResult
  sync.revision += issued.outcome === "kept" ? 0 : 1
  const list = issued.outcome === "issued" ? result.issued : result.drafted
  list.push({ id: issued.id })
  return issued
}

async function makeInvoice(sync: Sync, { source, fulfillment_id }: { source: string; fulfillment_id: string | null }, result: SyncOrderResult): Promise<void> {
  const mapped = await mapInvoice(sync, fulfillment_id)
  if (mapped) {
    const draft = sync.documents.find((document) => document.source === source && document.status === "draft")
    const amended = applyAmendments(mapped, draft?.amendments ?? {})
    await make(sync, { source, profile: sync.profile, corrects_id: null, mapped: amended }, result)
  }
}

/** Makes the corrections of one step. Says whether all of them were issued: what is due after one that was not depends on it. */
async function makeStep(sync: Sync, step: DueCorrection[], made: Map<string, PrecedingDocument>, result: SyncOrderResult): Promise<boolean> {
  let isIssued = true
  for (const planned of step) {
    const due = referringTo(planned, made)
    const { outcome, id, number } = await make(sync, due, result)
    if (outcome !== "issued") {
      isIssued = false
      continue
    }
    made.set(due.source, { invoice_id: id, number: number as string, issue_date: due.mapped.document.issue_date })
    if (due.type === "credit_note") {
      result.corrected.push({ id: due.corrects_id })
    }
  }
  return isIssued
}

async function makeCorrections(sync: Sync, result: SyncOrderResult): Promise<void> {
  const made = new Map<string, PrecedingDocument>()
  for (const step of await dueCorrections(sync)) {
    if (!(await makeStep(sync, step, made, result))) {
      break
    }
  }
  return dropObsolete(sync, result)
}

/** A draft of a correction that is no longer due ends by itself. */
async function dropObsolete(sync: Sync, result: SyncOrderResult): Promise<void> {
  const kept = new Set([...result.drafted, ...result.issued].map(({ id }) => id))
  const obsolete = sync.documents.filter(
    (document) => document.status === "draft" && !isFirstInvoice(document) && !isByHand(document) && !kept.has(document.id)
  )
  for (const { id } of obsolete) {
    await sync.service.voidDraft(id, sync.actor)
    sync.revision++
    result.voided.push({ id })
  }
}

async function carryOut(sync: Sync, step: PlannedStep, result: SyncOrderResult): Promise<void> {
  if (step.kind === "invoice") {
    return makeInvoice(sync, step, result)
  }
  if (step.kind === "correct") {
    return makeCorrections(sync, result)
  }
  await sync.service.voidDraft(step.invoice_id, sync.actor)
  sync.revision++
  result.voided.push({ id: step.invoice_id })
}

const moneyOf = (order: MedusaOrder): OrderMoney => ({
  customer_id: order.customer_id ?? null,
  ledger: ledgerOf(order),
  unexplained: unexplainedCredit(order),
})

/**
 * Looks at an order once and makes what is missing: load, plan, and carry each planned step out.
 * Throws `stale-plan` when another process was faster; nothing is used up then and the caller plans again.
 */
export async function syncDocuments(container: MedusaContainer, input: SyncOrderInput): Promise<SyncOrderResult> {
  const sync = await openSync(container, input)
  const { profile } = sync
  const policy = { trigger: profile.trigger, starts_at: profile.starts_at, forced: input.forced === true }
  const { currency_digits } = await sync.service.getOptions()
  const steps = plan(factsOf(sync, currency_digits), policy)
  const money = moneyOf(sync.order)
  const nothing = { issued: [], drafted: [], voided: [], corrected: [] }
  const result: SyncOrderResult = { order_id: sync.order.id, looked_at: sync.now.toISOString(), money, ...nothing }
  for (const step of steps) {
    await carryOut(sync, step, result)
  }
  return result
}
