import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import { transactionOf } from "./manager"
import * as models from "./models"
import { writeEvent } from "./sql/document-row"
import { levelOrder } from "./sql/level-order"
import { recordSettlement, type Settled } from "./sql/settlement"
import type { LedgerEntry } from "./types"

/** The part of the module that keeps the ledger: what was paid, given back and given up. */
export class SettlementService extends MedusaService(models) {
  /** Adds what was paid or given back to a document's ledger and brings its totals up to date. */
  @InjectManager()
  async settleInvoice(
    id: string,
    entries: LedgerEntry[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Settled> {
    return this.settleInvoice_(id, entries, sharedContext)
  }

  @InjectTransactionManager()
  protected async settleInvoice_(
    id: string,
    entries: LedgerEntry[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Settled> {
    const sql = transactionOf(sharedContext)
    const result = await recordSettlement(sql, id, entries)
    if (result.before !== result.after) {
      await writeEvent(sql, { invoice_id: id, kind: `payment_${result.after}`, actor: "system" })
    }
    return result
  }

  /**
   * Brings the ledger of all issued invoices and debit notes of an order up to date: the entries go to the oldest, and what is paid
   * too much on one pays the others, as two entries of the ledger each. Returns the documents that are fully paid by it.
   */
  @InjectManager()
  async settleOrder(orderId: string, entries: LedgerEntry[], @MedusaContext() sharedContext: Context = {}): Promise<string[]> {
    return this.settleOrder_(orderId, entries, sharedContext)
  }

  @InjectTransactionManager()
  protected async settleOrder_(
    orderId: string,
    entries: LedgerEntry[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string[]> {
    const sql = transactionOf(sharedContext)
    const changed = await levelOrder(sql, orderId, entries)
    for (const { id, after } of changed) {
      await writeEvent(sql, { invoice_id: id, kind: `payment_${after}`, actor: "system" })
    }
    return changed.filter(({ after }) => after === "paid").map(({ id }) => id)
  }
}
