import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../domain/errors"
import { plainMessage } from "../../domain/plain-message"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { within } from "../within"
import type { SyncOrderInput, SyncOrderResult } from "./sync"
import { syncDocuments } from "./sync-documents"

/** Each time another process was faster. */
const TRIES = 5

/** As long as the order's lock lasts. An order of a thousand lines takes seconds. */
export const LONGEST_LOOK_MS = 120_000

const isUnknownOrder = (error: unknown) => error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND

/** What is said of documents that were not made in time. */
export const tooSlow = () =>
  new InvoicingError(
    "too-slow",
    "The documents of this order were not made within two minutes: the database, or the store's own code in a hook, does not answer. It is tried again by itself."
  )

/** Runs something that plans from what it reads, again while another process was faster. Throws `too-slow`, and `stale-plan` after the last try. */
export async function untilFastEnough<Result>(tries: number, plan: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await within(LONGEST_LOOK_MS, plan(), tooSlow)
    } catch (error) {
      const isStale = error instanceof InvoicingError && error.code === "stale-plan"
      if (!isStale || attempt === tries) {
        throw error
      }
    }
  }
}

/** Makes the documents an order lacks. What fails, or never comes to an end, is kept as a row that is tried again later, and thrown. */
export async function lookInTime(container: MedusaContainer, input: SyncOrderInput): Promise<SyncOrderResult> {
  try {
    return await untilFastEnough(TRIES, () => syncDocuments(container, input))
  } catch (error) {
    const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
    if (isUnknownOrder(error)) {
      // It cannot be tried again later: an order that failed and was deleted since no longer waits for that.
      await service.recordSynced(input.order_id, new Date())
    } else {
      await service.recordSyncFailed(input.order_id, plainMessage(error))
    }
    throw error
  }
}
