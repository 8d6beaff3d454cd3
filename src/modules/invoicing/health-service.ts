import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import { managerOf, transactionOf } from "./manager"
import { AmendmentService } from "./amendment-service"
import { countHealth, listHealth, type HealthRow } from "./sql/health-checks"
import { listFilesToVerify, recordFileDamaged, recordFileSound, type FileToVerify } from "./sql/health-files"
import { keepFindings, listFindingSubjects, listKnownKeys, type Finding } from "./sql/health-findings"
import { claimRun, dropRun, endRun, moveRun, type ClaimedRun } from "./sql/health-run"
import { countedNumbers, listNumbers, listSeries, pageNumbers, type NumberRow, type SeriesKey, type SeriesRow } from "./sql/health-series"

/** The part of the module that says whether everything is in order, and what is not. */
export class HealthService extends AmendmentService {
  /** How many things each check of our own tables finds. */
  @InjectManager()
  async countHealth(@MedusaContext() sharedContext: Context = {}): Promise<Record<string, number>> {
    return countHealth(managerOf(sharedContext))
  }

  /** A page of what a check finds, and how many there are. */
  @InjectManager()
  async listHealth(
    checkId: string,
    page: { limit: number; offset: number },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<{ items: HealthRow[]; count: number }> {
    return listHealth(managerOf(sharedContext), checkId, page)
  }

  /** Keeps what a check found of the subjects it looked at, and forgets what it no longer finds of them. */
  @InjectManager()
  async keepFindings(checkId: string, look: { lookedAt: string[]; found: Finding[] }, @MedusaContext() sharedContext: Context = {}): Promise<void> {
    await this.keepFindings_(checkId, look, sharedContext)
  }

  @InjectTransactionManager()
  protected async keepFindings_(
    checkId: string,
    { lookedAt, found }: { lookedAt: string[]; found: Finding[] },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await keepFindings(transactionOf(sharedContext), checkId, lookedAt, found)
  }

  /** Subjects of what a check found, a page after another. */
  @InjectManager()
  async listFindingSubjects(checkId: string, after: string, take: number, @MedusaContext() sharedContext: Context = {}): Promise<string[]> {
    return listFindingSubjects(managerOf(sharedContext), checkId, after, take)
  }

  /** Those of some keys that are in the ledger. */
  @InjectManager()
  async listKnownKeys(keys: string[], @MedusaContext() sharedContext: Context = {}): Promise<string[]> {
    return listKnownKeys(managerOf(sharedContext), keys)
  }

  /** Begins a job's run or takes over one that was cut off; null while another process works on it. */
  @InjectManager()
  async claimRun(id: string, fresh: string, @MedusaContext() sharedContext: Context = {}): Promise<ClaimedRun | null> {
    return claimRun(managerOf(sharedContext), id, fresh)
  }

  /** Notes how far a run has come; false when another process has taken it over. */
  @InjectManager()
  async moveRun(id: string, from: string, to: string, @MedusaContext() sharedContext: Context = {}): Promise<boolean> {
    return moveRun(managerOf(sharedContext), id, from, to)
  }

  /** Ends a run: everything before `doneUntil` has been looked at. */
  @InjectManager()
  async endRun(id: string, cursor: string, doneUntil: Date, @MedusaContext() sharedContext: Context = {}): Promise<void> {
    await endRun(managerOf(sharedContext), id, cursor, doneUntil)
  }

  /** Lets go of a run that failed. */
  @InjectManager()
  async dropRun(id: string, cursor: string, @MedusaContext() sharedContext: Context = {}): Promise<void> {
    await dropRun(managerOf(sharedContext), id, cursor)
  }

  /** Stored files whose checksum is due, the most urgent first. `before` is when the run began: none comes twice in it. */
  @InjectManager()
  async listFilesToVerify(before: Date, take: number, @MedusaContext() sharedContext: Context = {}): Promise<FileToVerify[]> {
    return listFilesToVerify(managerOf(sharedContext), before, take)
  }

  /** Notes that a file's bytes are those that were stored. */
  @InjectManager()
  async recordFileSound(file: { id: string; invoice_id: string }, @MedusaContext() sharedContext: Context = {}): Promise<void> {
    await this.recordFileSound_(file, sharedContext)
  }

  @InjectTransactionManager()
  protected async recordFileSound_(file: { id: string; invoice_id: string }, @MedusaContext() sharedContext: Context = {}): Promise<void> {
    await recordFileSound(transactionOf(sharedContext), file)
  }

  /** Notes that a file's bytes are not those that were stored, or cannot be read. */
  @InjectManager()
  async recordFileDamaged(
    file: { id: string; invoice_id: string; format: string; error: string },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await this.recordFileDamaged_(file, sharedContext)
  }

  @InjectTransactionManager()
  protected async recordFileDamaged_(
    file: { id: string; invoice_id: string; format: string; error: string },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await recordFileDamaged(transactionOf(sharedContext), file)
  }

  /** Every series with its first and last number, and what is missing or there twice. */
  @InjectManager()
  async listSeries(@MedusaContext() sharedContext: Context = {}): Promise<SeriesRow[]> {
    return listSeries(managerOf(sharedContext))
  }

  /** A page of a series: every number in order, gaps as rows of their own. */
  @InjectManager()
  async listNumbers(
    key: SeriesKey,
    page: { limit: number; offset: number },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<{ numbers: NumberRow[]; count: number }> {
    return listNumbers(managerOf(sharedContext), key, page)
  }

  /** The documents of a series after a place in it. */
  @InjectManager()
  async pageNumbers(
    key: SeriesKey,
    after: { sequence: number; id: string; take: number },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<NumberRow[]> {
    return pageNumbers(managerOf(sharedContext), key, after)
  }

  /** From where to where a series was counted; null for a series that never was. */
  @InjectManager()
  async countedNumbers(key: SeriesKey, @MedusaContext() sharedContext: Context = {}): Promise<{ first: number; last: number } | null> {
    return countedNumbers(managerOf(sharedContext), key)
  }
}
