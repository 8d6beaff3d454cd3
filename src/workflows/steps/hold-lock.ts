import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { holdLock, releaseLock, type HeldLock, type LockWish } from "../locks/hold-lock"

export const holdLockStepId = "invoicing-hold-lock"

/** Takes a lock, or throws `busy` when it is not free in time. Undone by releasing it. */
export const holdLockStep = createStep(
  holdLockStepId,
  async (wish: LockWish, { container }) => {
    const lock = await holdLock(container, wish)
    return new StepResponse(lock, lock)
  },
  async (lock, { container }) => {
    if (lock) {
      await releaseLock(container, lock)
    }
  }
)

export const releaseHeldLockStepId = "invoicing-release-held-lock"

/** Releases a lock. There is nothing to undo: the work under it is over. */
export const releaseHeldLockStep = createStep(releaseHeldLockStepId, async (lock: HeldLock, { container }) => {
  await releaseLock(container, lock)
  return new StepResponse(undefined)
})
