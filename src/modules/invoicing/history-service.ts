import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import { HealthService } from "./health-service"
import { InvoicingError } from "../../domain/errors"
import { managerOf, transactionOf } from "./manager"
import {
  endHistory,
  listFreeHistory,
  otherAtWork,
  resumeHistory,
  saveHistory,
  stopHistory,
  takeHistory,
  type HistoryBeat,
  type HistoryProgress,
  type HistoryRow,
} from "./sql/history"

/** What a run over the orders of the past begins with. */
export interface NewHistory {
  is_dry_run: boolean
  placed_from: Date | null
  placed_to: Date | null
  series: Record<string, unknown> | null
  total: number
  report: Record<string, unknown>
  actor: string
  started_at: Date
}

/** One run at a time: two that are opened or resumed at once would both see none at work. */
async function refuseSecond(context: Context, id: string | null): Promise<void> {
  if (await otherAtWork(transactionOf(context), id)) {
    throw new InvoicingError("already-running", "Another run over past orders is at work. Wait until it is done, or stop it.")
  }
}

/** The part of the module that keeps the runs over the orders of the past. */
export class HistoryService extends HealthService {
  /** Takes a run for this process; null when another one works on it. */
  @InjectManager()
  async takeHistory(id: string, @MedusaContext() sharedContext: Context = {}): Promise<HistoryRow | null> {
    return takeHistory(managerOf(sharedContext), id)
  }

  /** Runs that no process works on. */
  @InjectManager()
  async listFreeHistory(@MedusaContext() sharedContext: Context = {}): Promise<string[]> {
    return listFreeHistory(managerOf(sharedContext))
  }

  /** Notes how far a run has come; null when another process has taken it over. */
  @InjectManager()
  async saveHistory(
    id: string,
    beat: Date,
    progress: HistoryProgress,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<HistoryBeat | null> {
    return saveHistory(managerOf(sharedContext), id, beat, progress)
  }

  /** Ends a run, or lets go of it until somebody resumes it. */
  @InjectManager()
  async endHistory(
    id: string,
    beat: Date,
    end: { status: "done" | "stopped" | "failed"; error?: string },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await endHistory(managerOf(sharedContext), id, beat, end)
  }

  /** Asks a run to stop after the order it is at. */
  @InjectManager()
  async stopHistory(id: string, @MedusaContext() sharedContext: Context = {}): Promise<boolean> {
    return stopHistory(managerOf(sharedContext), id)
  }

  /** Makes the row of a run and returns its id. Throws `already-running` while another one is at work. */
  @InjectManager()
  async openHistory(run: NewHistory, @MedusaContext() sharedContext: Context = {}): Promise<string> {
    return this.openHistory_(run, sharedContext)
  }

  @InjectTransactionManager()
  protected async openHistory_(run: NewHistory, @MedusaContext() sharedContext: Context = {}): Promise<string> {
    await refuseSecond(sharedContext, null)
    const { id } = await this.createInvoiceHistories(run, sharedContext)
    return id
  }

  /** Lets a run go on that was stopped, has failed, or has lost its process. Throws `already-running` while another one is at work. */
  @InjectManager()
  async resumeHistory(id: string, @MedusaContext() sharedContext: Context = {}): Promise<boolean> {
    return this.resumeHistory_(id, sharedContext)
  }

  @InjectTransactionManager()
  protected async resumeHistory_(id: string, @MedusaContext() sharedContext: Context = {}): Promise<boolean> {
    await refuseSecond(sharedContext, id)
    return resumeHistory(transactionOf(sharedContext), id)
  }
}
