import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import { HistoryService } from "./history-service"
import { managerOf, transactionOf } from "./manager"
import { cancelDownload, endDownload, forgetDownloads, moveDownload, startDownload, type StartedDownload } from "./sql/downloads"
import { keepLink, keepLook, recordViewed } from "./sql/looks"

/** The part of the module that keeps what documents were printed with, and how their downloads are getting on. */
export class PrintingService extends HistoryService {
  /** Keeps a look with its logo under its hash. */
  @InjectManager()
  async keepLook(look: { id: string; look: unknown; logo: unknown }, @MedusaContext() sharedContext: Context = {}): Promise<void> {
    await keepLook(managerOf(sharedContext), look)
  }

  /** Keeps the hash of the link that is printed on a document; a link that was revoked stays revoked. */
  @InjectManager()
  async keepLink(
    link: { id: string; invoice_id: string; token_hash: string; expires_at: Date },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await keepLink(managerOf(sharedContext), link)
  }

  /** Notes that a document was opened by a link, once a link. False when it was noted before. */
  @InjectManager()
  async recordViewed(view: { link_id: string; invoice_id: string }, @MedusaContext() sharedContext: Context = {}): Promise<boolean> {
    return this.recordViewed_(view, sharedContext)
  }

  @InjectTransactionManager()
  protected async recordViewed_(view: { link_id: string; invoice_id: string }, @MedusaContext() sharedContext: Context = {}): Promise<boolean> {
    return recordViewed(transactionOf(sharedContext), view)
  }

  /** Starts the download of a ticket, once; null for one that was used, has expired or never was. */
  @InjectManager()
  async startDownload(ticketHash: string, @MedusaContext() sharedContext: Context = {}): Promise<StartedDownload | null> {
    return startDownload(managerOf(sharedContext), ticketHash, new Date())
  }

  /** Notes how far a download has come; false when it is to stop. */
  @InjectManager()
  async moveDownload(id: string, progress: { done: number; missing: number }, @MedusaContext() sharedContext: Context = {}): Promise<boolean> {
    return moveDownload(managerOf(sharedContext), id, progress)
  }

  /** Ends a download that runs. */
  @InjectManager()
  async endDownload(
    id: string,
    end: { status: "done" | "failed" | "cancelled"; error?: string },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await endDownload(managerOf(sharedContext), id, end)
  }

  /** Cancels a download that has not ended; false when it has. */
  @InjectManager()
  async cancelDownload(id: string, @MedusaContext() sharedContext: Context = {}): Promise<boolean> {
    return cancelDownload(managerOf(sharedContext), id)
  }

  /** Forgets downloads of the day before. */
  @InjectManager()
  async forgetDownloads(@MedusaContext() sharedContext: Context = {}): Promise<void> {
    await forgetDownloads(managerOf(sharedContext))
  }
}
