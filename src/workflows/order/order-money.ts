import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Decimal } from "../../domain/document"
import type { Movement } from "../../domain/goodwill"
import { compare } from "../../domain/money"
import { versionAt, type DatedChange } from "../../domain/sold-version"
import { decimalOf } from "../../mapping/decimal-of"
import type { IssuedDocument } from "../../mapping/issued-document"
import type { MedusaOrder } from "../../mapping/medusa-order"
import { orderGains } from "../../mapping/order-gains"
import { ledgerOf } from "../../mapping/order-to-ledger"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { inVersion } from "./load-sold-order"

/** Medusa writes its credit lines anew with each version of an order: when they were first given is not known, and counts as always. */
const ALWAYS = new Date(0)

const medusasOwn = (order: MedusaOrder): Movement[] =>
  ledgerOf(order).map(({ kind, amount, occurred_at }) => ({
    amount,
    at: kind === "gift_card" || kind === "store_credit" ? ALWAYS : occurred_at,
    is_refund: kind === "refund",
  }))

/** What a person recorded, without what was taken back of it. */
async function recordedByHand(container: MedusaContainer, issued: IssuedDocument[]): Promise<Movement[]> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const recorded = await service.listInvoiceTransactions(
    { invoice_id: issued.map(({ id }) => id), kind: ["manual", "manual_refund"] },
    { select: ["id", "kind", "amount", "raw_amount", "occurred_at", "reverses_id"], take: null }
  )
  const undone = new Set(recorded.map(({ reverses_id }) => reverses_id))
  return recorded
    .filter(({ id, reverses_id }) => !reverses_id && !undone.has(id))
    .map(({ kind, amount, raw_amount, occurred_at }) => ({
      amount: decimalOf(amount, raw_amount as never),
      at: new Date(occurred_at),
      is_refund: kind === "manual_refund",
    }))
}

/**
 * What was paid for an order and given back: Medusa's payments, gift cards and store credit, and what a person recorded. Store credit that the shop
 * gave back is less paid and no refund: Medusa gives no more of it than it owes, so that it is never a goodwill.
 */
export async function movementsOf(container: MedusaContainer, order: MedusaOrder, issued: IssuedDocument[]): Promise<Movement[]> {
  return [...medusasOwn(order), ...(await recordedByHand(container, issued))]
}

async function changesOf(container: MedusaContainer, orderId: string): Promise<DatedChange[]> {
  const changes = await container
    .resolve(Modules.ORDER)
    .listOrderChanges({ order_id: orderId, status: "confirmed" }, { select: ["id", "version", "change_type", "confirmed_at"] })
  return changes.map(({ version, change_type, confirmed_at }) => ({
    version,
    change_type: change_type ?? null,
    confirmed_at: confirmed_at ? new Date(confirmed_at) : null,
  }))
}

/**
 * Gives what came to an order since the instant of each of its refunds, in the currency's digits. Reads the order in the versions that it had then;
 * nothing where nothing of it changed since, or where it is worth nothing any more.
 */
export async function gainsSince(
  container: MedusaContainer,
  order: MedusaOrder,
  { instants, ...context }: Parameters<typeof orderGains>[2] & { instants: Date[] }
): Promise<(at: Date) => Decimal> {
  const changes = instants.length && compare(context.worth, "0") > 0 ? await changesOf(container, order.id) : []
  const versions = new Map(instants.map((at) => [at.getTime(), versionAt(order.version, changes, at)]))
  const gains = new Map<number, Decimal>()
  for (const version of new Set(versions.values())) {
    if (version < order.version) {
      gains.set(version, orderGains(order, await inVersion(container, order, version), context))
    }
  }
  return (at) => gains.get(versions.get(at.getTime()) ?? order.version) ?? "0"
}
