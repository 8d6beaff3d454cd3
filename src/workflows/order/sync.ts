import type { MedusaContainer } from "@medusajs/framework/types"
import type { Amendments } from "../../domain/amendments"
import type { Decimal } from "../../domain/document"
import type { LedgerEntry } from "../../domain/ledger"
import type { ExistingDocument } from "../../domain/plan"
import type { Profile, Series } from "../../domain/profile"
import type { MedusaFulfillment, MedusaOrder } from "../../mapping/medusa-order"
import type { InvoicingModuleService } from "../../modules/invoicing"

/** What starts a sync: an order, whether a person asks for it now, and who. */
export interface SyncOrderInput {
  order_id: string
  forced?: boolean
  /** "system" or "user:<id>". */
  actor?: string
  /** A series of its own for the invoice: orders of the past are numbered apart. */
  series?: Series
}

/** What is settled of an order, and whose it is: as it was when its documents were looked at. */
export interface OrderMoney {
  customer_id: string | null
  ledger: LedgerEntry[]
  /** Credit that Medusa gives without saying why (`unexplainedCredit`), in major units. */
  unexplained: Decimal
}

/** What a sync did. */
export interface SyncOrderResult {
  order_id: string
  /** When the order's facts were read, ISO 8601: what changed since has not been looked at. */
  looked_at: string
  /** The facts of money that the documents were made from. */
  money: OrderMoney
  issued: { id: string }[]
  drafted: { id: string }[]
  voided: { id: string }[]
  /** Documents that were corrected by a credit or debit note. */
  corrected: { id: string }[]
}

/** A document of the order as its plan sees it, with what a person decided on it while it was a draft. */
export type StoredDocument = ExistingDocument & { amendments: Amendments | null }

/** One look at an order: what was loaded, and how far its revision has come. */
export interface Sync {
  container: MedusaContainer
  service: InvoicingModuleService
  order: MedusaOrder
  profile: Profile
  profiles: Profile[]
  documents: StoredDocument[]
  /** Those that were not cancelled, oldest first; only read where invoices are made for each. */
  fulfillments: MedusaFulfillment[]
  series: Series | null
  revision: number
  actor: string
  now: Date
}
