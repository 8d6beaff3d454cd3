import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import { transactionOf } from "./manager"
import * as models from "./models"
import { writeEvent } from "./sql/document-row"
import { recordByHand, reverseByHand, tellStatus } from "./sql/ledger-by-hand"
import { levelOrder } from "./sql/level-order"
import { recordSettlement, type Settled } from "./sql/settlement"
import { takeBackWriteOff, writeOff } from "./sql/write-off"
import type { ByHand, LedgerEntry } from "./types"

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
    await tellStatus(sql, id, result)
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

  /**
   * Books a payment or refund that a person recorded, once by its key; `isDated` says that the person told when it was.
   * Throws `not-found`, `not-issued` for a draft or credit note, and `key-reused` when the key stands for another payment.
   */
  @InjectManager()
  async recordByHand(
    id: string,
    payment: { entry: LedgerEntry; isDated: boolean },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Settled> {
    return this.recordByHand_(id, payment, sharedContext)
  }

  @InjectTransactionManager()
  protected async recordByHand_(
    id: string,
    payment: { entry: LedgerEntry; isDated: boolean },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Settled> {
    return recordByHand(transactionOf(sharedContext), id, payment)
  }

  /** Takes back an entry that a person recorded, once. Throws `not-found` and `not-reversible`. */
  @InjectManager()
  async reverseByHand(id: string, entryId: string, by: ByHand, @MedusaContext() sharedContext: Context = {}): Promise<Settled> {
    return this.reverseByHand_(id, entryId, by, sharedContext)
  }

  @InjectTransactionManager()
  protected async reverseByHand_(
    id: string,
    entryId: string,
    by: ByHand,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Settled> {
    return reverseByHand(transactionOf(sharedContext), id, entryId, by)
  }

  /** Gives up what is open on a document. Throws `not-found`, `not-issued`, and `nothing-open` when nothing is. */
  @InjectManager()
  async writeOff(id: string, by: ByHand, @MedusaContext() sharedContext: Context = {}): Promise<Settled> {
    return this.writeOff_(id, by, sharedContext)
  }

  @InjectTransactionManager()
  protected async writeOff_(id: string, by: ByHand, @MedusaContext() sharedContext: Context = {}): Promise<Settled> {
    return writeOff(transactionOf(sharedContext), id, by)
  }

  /** Takes back all that was written off on a document. Throws `not-found`, `not-issued`, and `nothing-open` when nothing was. */
  @InjectManager()
  async takeBackWriteOff(id: string, by: ByHand, @MedusaContext() sharedContext: Context = {}): Promise<Settled> {
    return this.takeBackWriteOff_(id, by, sharedContext)
  }

  @InjectTransactionManager()
  protected async takeBackWriteOff_(id: string, by: ByHand, @MedusaContext() sharedContext: Context = {}): Promise<Settled> {
    return takeBackWriteOff(transactionOf(sharedContext), id, by)
  }
}
