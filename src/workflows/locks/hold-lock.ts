import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../domain/errors"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { within } from "../within"

/** What to lock, how long to wait for it, and for how long it is held at most. */
export interface LockWish {
  key: string
  /** Seconds. */
  patience: number
  /** Seconds. */
  lasts: number
  /** The order that is looked at once it is free: when it is not in time, a row says that it is still to be looked at. */
  order_id?: string
}

/** A lock, and the name under which it is held: whoever took longer than it lasts must not release the next one's. */
export interface HeldLock {
  key: string
  owner: string
}

/** Between two attempts. */
const PAUSE_MS = 200
/** A locking service that does not answer is asked again, not waited for. */
const ANSWER_MS = 5_000

const BUSY = "This is being worked on at the moment. Wait a minute and try again; if it stays so, see whether the locking service of the store answers."

async function acquire(container: MedusaContainer, { key, patience, lasts }: LockWish): Promise<HeldLock> {
  const lock = { key, owner: randomUUID() }
  const locking = container.resolve(Modules.LOCKING)
  const end = Date.now() + patience * 1000
  for (;;) {
    try {
      await within(ANSWER_MS, locking.acquire(key, { ownerId: lock.owner, expire: lasts }), () => new Error("The locking service does not answer."))
      return lock
    } catch (cause) {
      if (Date.now() >= end) {
        throw new InvoicingError("busy", BUSY, { cause })
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
}

/** Takes a lock. Throws `busy` when it is not free in time, and keeps that on the order's row so that it is looked at later. */
export async function holdLock(container: MedusaContainer, wish: LockWish): Promise<HeldLock> {
  try {
    return await acquire(container, wish)
  } catch (error) {
    if (wish.order_id) {
      await container.resolve<InvoicingModuleService>(INVOICING_MODULE).recordSyncFailed(wish.order_id, (error as Error).message)
    }
    throw error
  }
}

/** Releases a lock that is still held under this name. */
export async function releaseLock(container: MedusaContainer, { key, owner }: HeldLock): Promise<void> {
  await container.resolve(Modules.LOCKING).release(key, { ownerId: owner })
}
