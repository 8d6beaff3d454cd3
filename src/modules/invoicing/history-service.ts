import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import { HealthService } from "./health-service"
import { managerOf } from "./manager"
import {
  endHistory,
  listFreeHistory,
  resumeHistory,
  saveHistory,
  stopHistory,
  takeHistory,
  type HistoryProgress,
  type HistoryRow,
} from "./sql/history"

/** The part of the module that keeps the runs over the orders of the past. */
export class HistoryService extends HealthService {
  /** Takes a run for this process; null when another one works on it. */
  @InjectManager()
  async takeHistory(id: string, beat: Date, @MedusaContext() sharedContext: Context = {}): Promise<HistoryRow | null> {
    return takeHistory(managerOf(sharedContext), id, beat)
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
    beat: { from: Date; to: Date },
    progress: HistoryProgress,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string | null> {
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

  /** Lets a run go on that was stopped, has failed, or has lost its process. */
  @InjectManager()
  async resumeHistory(id: string, @MedusaContext() sharedContext: Context = {}): Promise<boolean> {
    return resumeHistory(managerOf(sharedContext), id)
  }
}
