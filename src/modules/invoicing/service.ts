import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import { InvoicingError } from "../../domain/errors"
import { formatNumber, periodOf } from "../../domain/numbering"
import type { Profile, Series } from "../../domain/profile"
import { seriesName } from "../../domain/series-name"
import type { DocumentType } from "../../domain/document"
import { PrintingService } from "./printing-service"
import { managerOf, transactionOf } from "./manager"
import { parseOptions, type InvoicingOptions } from "./options"
import { countAttempt, forgetAttempts } from "./sql/attempts"
import { writeDocument, writeEvent, type RowState } from "./sql/document-row"
import { claimRevision, readRevision, recordFailed, recordSynced } from "./sql/order-state"
import { beginAt, firstFree, peekNumber, takeNumber } from "./sql/sequence"
import { listUnrendered } from "./sql/unrendered"
import { voidDraft } from "./sql/void-draft"
import { profileColumns } from "./profile-columns"
import type { DraftInput, IssueInput } from "./types"

const DRAFT: Omit<RowState, "has_issues"> = {
  status: "draft",
  series: null,
  period: null,
  sequence: null,
  number: null,
  issued_at: null,
  payment_status: "unpaid",
}

/** The database side of invoicing. What must be one transaction is one method here; everything else is generated. */
export class InvoicingModuleService extends PrintingService {
  protected readonly options_: InvoicingOptions

  constructor(container: Record<string, unknown>, options?: unknown) {
    super(...(arguments as unknown as [Record<string, unknown>]))
    this.options_ = parseOptions(options)
  }

  /** The plugin's options with defaults: the only place where workflows and routes can read them. */
  async getOptions(): Promise<InvoicingOptions> {
    return this.options_
  }

  /** The revision of an order's sync state, which is made when there is none. */
  @InjectManager()
  async readRevision(orderId: string, @MedusaContext() sharedContext: Context = {}): Promise<number> {
    return readRevision(managerOf(sharedContext), orderId)
  }

  /**
   * Issues a document: claims the order's revision, takes the next number and writes the row, all or nothing.
   * Throws `stale-plan` when the order's documents have changed since the plan was made; then nothing is used up.
   */
  @InjectManager()
  async issueInvoice(input: IssueInput, @MedusaContext() sharedContext: Context = {}): Promise<{ id: string; number: string }> {
    return this.issueInvoice_(input, sharedContext)
  }

  @InjectTransactionManager()
  protected async issueInvoice_(
    { row, series, revision, issued_at, actor }: IssueInput,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<{ id: string; number: string }> {
    const sql = transactionOf(sharedContext)
    if (row.order_id) {
      await claimRevision(sql, row.order_id, revision)
    }
    const day = row.document.issue_date
    const key = { profile_id: row.profile_id, series: seriesName(series, row.type), period: periodOf(series, day) }
    const { sequence, number, skipped } = await firstFree(sql, key, {
      start: series.start,
      take: (start) => takeNumber(sql, key, start),
      write: (taken) => formatNumber(series, day, taken),
    })
    if (skipped) {
      await beginAt(sql, key, sequence)
    }
    const id = await writeDocument(sql, row, {
      status: "issued",
      series: key.series,
      period: key.period,
      sequence,
      number,
      issued_at,
      has_issues: false,
      // A credit note is set off against its invoice at once; what is then paid too much stands there.
      payment_status: row.type === "credit_note" ? "paid" : "unpaid",
    })
    if (!id) {
      throw new InvoicingError("stale-plan", "This document has been issued or voided meanwhile. Plan again.")
    }
    await writeEvent(sql, { invoice_id: id, kind: "issued", actor, data: { number } })
    if (row.corrects_id) {
      const kind = row.type === "credit_note" ? "credited" : "debited"
      await writeEvent(sql, { invoice_id: row.corrects_id, kind, actor, data: { id, number } })
    }
    return { id, number }
  }

  /** Keeps a document that cannot be issued yet, with what the checks found. It takes no number. */
  @InjectManager()
  async saveDraft(input: DraftInput, @MedusaContext() sharedContext: Context = {}): Promise<{ id: string }> {
    return this.saveDraft_(input, sharedContext)
  }

  @InjectTransactionManager()
  protected async saveDraft_(
    { row, revision, actor }: DraftInput,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<{ id: string }> {
    const sql = transactionOf(sharedContext)
    if (row.order_id) {
      await claimRevision(sql, row.order_id, revision)
    }
    const has_issues = row.issues.some((issue) => issue.severity === "error")
    const id = await writeDocument(sql, row, { ...DRAFT, has_issues })
    if (!id) {
      throw new InvoicingError("stale-plan", "This document has been issued or voided meanwhile. Plan again.")
    }
    const rules = row.issues.map((issue) => issue.rule)
    await writeEvent(sql, { invoice_id: id, kind: "drafted", actor, data: { rules } })
    return { id }
  }

  /** Ends a draft for good. Throws `not-a-draft` for anything else, `not-found` for an unknown id. */
  @InjectManager()
  async voidDraft(id: string, actor: string, @MedusaContext() sharedContext: Context = {}): Promise<void> {
    await this.voidDraft_(id, actor, sharedContext)
  }

  @InjectTransactionManager()
  protected async voidDraft_(id: string, actor: string, @MedusaContext() sharedContext: Context = {}): Promise<void> {
    const sql = transactionOf(sharedContext)
    await voidDraft(sql, id)
    await writeEvent(sql, { invoice_id: id, kind: "voided", actor })
  }

  /** Stores a profile, new when `id` is null, and returns its id. A new default takes the place of the old one in the same transaction. */
  @InjectManager()
  async saveProfile(id: string | null, profile: Omit<Profile, "id">, @MedusaContext() sharedContext: Context = {}): Promise<string> {
    return this.saveProfile_(id, profile, sharedContext)
  }

  @InjectTransactionManager()
  protected async saveProfile_(
    id: string | null,
    { id: _id, ...fields }: Omit<Profile, "id"> & { id?: string },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string> {
    const sql = transactionOf(sharedContext)
    if (fields.is_default) {
      // Two that become the default at once would each not see the other: the second waits here.
      await sql.execute(`LOCK TABLE invoice_profile IN SHARE ROW EXCLUSIVE MODE`)
      await sql.execute(
        `UPDATE invoice_profile SET is_default = false, updated_at = now() WHERE is_default AND id IS DISTINCT FROM ?`,
        [id]
      )
    }
    const row = profileColumns(fields)
    if (id) {
      // Medusa merges an object into the stored one; what was taken out of it must go, so it is emptied first.
      await sql.execute(
        `UPDATE invoice_profile SET address = '{}', support = '{}', series = '{}', tax_codes = '{}', look = '{}', translations = '{}', registration = NULL, logo = NULL WHERE id = ?`,
        [id]
      )
      await this.updateInvoiceProfiles({ id, ...row }, sharedContext)
      return id
    }
    const created = await this.createInvoiceProfiles({ ...row, prefilled_at: new Date() }, sharedContext)
    return created.id
  }

  /** Notes that an order was looked at without a failure. */
  @InjectManager()
  async recordSynced(orderId: string, lookedAt: Date, @MedusaContext() sharedContext: Context = {}): Promise<void> {
    await recordSynced(managerOf(sharedContext), orderId, lookedAt)
  }

  /** Notes that looking at an order failed; it is tried again later. */
  @InjectManager()
  async recordSyncFailed(orderId: string, error: string, @MedusaContext() sharedContext: Context = {}): Promise<void> {
    await recordFailed(managerOf(sharedContext), orderId, error)
  }

  /** Adds an entry to a document's timeline. */
  @InjectManager()
  async recordEvent(
    event: { invoice_id: string; kind: string; actor: string; data?: Record<string, unknown> },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await writeEvent(managerOf(sharedContext), event)
  }

  /** Counts an attempt in a window shared by all instances; false when it is over the limit. */
  @InjectManager()
  async countAttempt(
    attempt: { key: string; limit: number; seconds: number },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<boolean> {
    return countAttempt(managerOf(sharedContext), attempt)
  }

  /** Ids of issued documents after `afterId` whose PDF is missing and due to be made. */
  @InjectManager()
  async listUnrendered(afterId: string, take: number, @MedusaContext() sharedContext: Context = {}): Promise<string[]> {
    return listUnrendered(managerOf(sharedContext), afterId, take)
  }

  /** Notes how far a job has come. */
  @InjectManager()
  async recordCheckpoint(id: string, doneUntil: Date, @MedusaContext() sharedContext: Context = {}): Promise<void> {
    await managerOf(sharedContext).execute(
      `INSERT INTO invoice_checkpoint (id, done_until, last_run_at) VALUES (?, ?, now())
       ON CONFLICT (id) DO UPDATE SET done_until = EXCLUDED.done_until, last_run_at = now(), updated_at = now()`,
      [id, doneUntil]
    )
  }

  /** Forgets old attempt counters. */
  @InjectManager()
  async forgetAttempts(@MedusaContext() sharedContext: Context = {}): Promise<void> {
    await forgetAttempts(managerOf(sharedContext))
  }

  /** What the next number of a series would be on `day`, as text, without taking it. */
  @InjectManager()
  async previewNumber(
    preview: { profile_id: string; series: Series; type: DocumentType; day: string },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string> {
    const { profile_id, series, type, day } = preview
    const key = { profile_id, series: seriesName(series, type), period: periodOf(series, day) }
    const sql = managerOf(sharedContext)
    const { number } = await firstFree(sql, key, {
      start: series.start,
      take: (start) => peekNumber(sql, key, start),
      write: (next) => formatNumber(series, day, next),
    })
    return number
  }
}
