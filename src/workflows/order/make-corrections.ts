import { checkCharged } from "../../domain/charged"
import type { Decimal } from "../../domain/document"
import { moneyFactsOf, type MoneyFacts } from "../../domain/goodwill"
import { isFirstInvoice, scopeOf } from "../../domain/plan"
import type { Profile } from "../../domain/profile"
import type { IssuedDocument } from "../../mapping/issued-document"
import type { CorrectionFacts } from "../../mapping/next-corrections"
import { orderToWorth } from "../../mapping/order-to-worth"
import { planCorrections, type CorrectionPlan } from "../../mapping/plan-corrections"
import type { Quantities } from "../../mapping/portion-of-order"
import { tongueOf } from "../../pdf/labels/languages"
import { causeFacts, issuedDocuments, orderReturns } from "./load-corrections"
import { activeParts, invoicedQuantities } from "./make-invoice"
import { gainsSince, movementsOf } from "./order-money"
import type { Sync } from "./sync"

/** What is documented so far where an order is invoiced by its fulfilments and not all of it is; null: all of it. */
function scopeOfOrder(sync: Sync, issued: IssuedDocument[]): Quantities | null {
  const isWhole = issued.some((one) => isFirstInvoice(one) && scopeOf(one.source) === "order")
  return isWhole ? null : invoicedQuantities(activeParts(sync, issued))
}

/** What was paid and given back, and how the order stood then. */
async function moneyFacts({ container, order, profile }: Sync, issued: IssuedDocument[], { worth, digits }: { worth: Decimal; digits: number }): Promise<MoneyFacts> {
  const movements = await movementsOf(container, order, issued)
  const instants = movements.filter(({ is_refund }) => is_refund).map(({ at }) => at)
  return moneyFactsOf(movements, await gainsSince(container, order, { instants, worth, codes: profile.tax_codes, digits }))
}

async function correctionFacts(sync: Sync, issued: IssuedDocument[], currency: { code: string; digits: number }): Promise<CorrectionFacts> {
  const { container, order, profile, now } = sync
  const { digits } = currency
  const returns = await orderReturns(container, order.id)
  const worth = orderToWorth(order, returns, { codes: profile.tax_codes, digits, scope: scopeOfOrder(sync, issued) })
  // A doubled row or a multiplied total must not become a debit note (docs/medusa.md, Faults).
  const disagreements = checkCharged({ ours: worth.ours, orders: worth.orders, collections: null }, currency)
  return {
    order,
    worth,
    money: await moneyFacts(sync, issued, { worth: worth.orders, digits }),
    causes: await causeFacts(container, order, returns),
    issues: [...disagreements, ...worth.issues.filter(({ severity }) => severity === "error")],
    now,
    profileOf: ({ profile_id }): Profile => sync.profiles.find(({ id }) => id === profile_id) ?? profile,
    wordsOf: (language) => tongueOf(language).labels.corrections,
  }
}

/** Every correction that an order's documents need now; none when they say what the order is worth, or when it has no invoice yet. */
export async function dueCorrections(sync: Sync): Promise<CorrectionPlan> {
  const issued = await issuedDocuments(sync.container, sync.order.id)
  const original = issued.find(isFirstInvoice)
  if (!original) {
    return []
  }
  const used = new Set(sync.documents.filter(({ status }) => status !== "draft").map(({ source }) => source))
  return planCorrections(await correctionFacts(sync, issued, original.document.currency), { issued, used })
}
