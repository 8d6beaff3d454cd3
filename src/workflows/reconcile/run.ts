import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../domain/errors"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { readProfiles } from "../profile/read-profiles"

/** What a reconcile did. */
export interface ReconcileResult {
  synced: number
  failed: number
  rendered: number
  verified: number
  damaged: number
}

export type Scope = "recent" | "full"

/** One run and how far it has come: kept as text after every page, so that any process can go on with it. */
export interface Run {
  scope: Scope
  since: string
  began: string
  phase: string
  /** Where the phase goes on; "" is its beginning. */
  after: string
  result: ReconcileResult
  /** A phase that could not be done: then everything is looked at again by the next run. */
  broken: boolean
}

/** What a phase works with. */
export interface Work {
  container: MedusaContainer
  run: Run
}

/** One part of a run. It yields where it has come to after each page. */
export interface Phase {
  name: string
  /** Only in a full run. */
  isFull?: boolean
  work(work: Work): AsyncGenerator<string>
}

export const CHECKPOINT = "reconcile-orders"

/** Where it is kept when a full run was done last. */
export const FULL_CHECKPOINT = "reconcile-full"

/** Runs overlap by this, because a transaction can commit after a later one. */
const OVERLAP = 60 * 60 * 1000
/** A run says this often that its process is alive. */
const BEAT = 3_000

/** A run that did nothing. */
export const NOTHING: ReconcileResult = { synced: 0, failed: 0, rendered: 0, verified: 0, damaged: 0 }

/** When the first seller began to invoice. */
export async function installedAt(container: MedusaContainer): Promise<Date> {
  const profiles = await readProfiles(container)
  return new Date(profiles.map((profile) => profile.starts_at).sort()[0])
}

const freshRun = (scope: Scope, since: Date, now: Date, phase: string): Run => ({
  scope,
  since: since.toISOString(),
  began: now.toISOString(),
  phase,
  after: "",
  result: { ...NOTHING },
  broken: false,
})

/** Holds a run for this process and notes how far it has come. */
class Lease {
  #cursor: string
  readonly #service: InvoicingModuleService
  readonly #timer: NodeJS.Timeout

  constructor(service: InvoicingModuleService, cursor: string) {
    this.#service = service
    this.#cursor = cursor
    this.#timer = setInterval(() => void service.moveRun(CHECKPOINT, this.#cursor, this.#cursor).catch(() => undefined), BEAT)
    this.#timer.unref()
  }

  async save(run: Run): Promise<void> {
    const next = JSON.stringify(run)
    const isMine = await this.#service.moveRun(CHECKPOINT, this.#cursor, next)
    if (!isMine) {
      throw new InvoicingError("already-running", "Another process has taken this reconcile over.")
    }
    this.#cursor = next
  }

  async end(run: Run): Promise<void> {
    await this.save(run)
    await this.#service.endRun(CHECKPOINT, this.#cursor, new Date(run.began))
    if (run.scope === "full") {
      await this.#service.recordCheckpoint(FULL_CHECKPOINT, new Date(run.began))
    }
  }

  async drop(): Promise<void> {
    await this.#service.dropRun(CHECKPOINT, this.#cursor)
  }

  close(): void {
    clearInterval(this.#timer)
  }
}

async function openRun(container: MedusaContainer, scope: Scope, first: string): Promise<{ lease: Lease; run: Run }> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const installed = await installedAt(container)
  const now = new Date()
  const fresh = JSON.stringify(freshRun(scope, installed, now, first))
  const claimed = await service.claimRun(CHECKPOINT, fresh)
  if (!claimed) {
    throw new InvoicingError("already-running", "Reconcile is at work already and holds its lock. Try again in a minute.")
  }
  const lease = new Lease(service, claimed.cursor)
  const found = JSON.parse(claimed.cursor) as Run
  const isResumed = claimed.cursor !== fresh && !(scope === "full" && found.scope === "recent")
  if (isResumed) {
    return { lease, run: found }
  }
  const since = scope === "recent" && claimed.done_until ? new Date(new Date(claimed.done_until).getTime() - OVERLAP) : installed
  return { lease, run: freshRun(scope, since, now, first) }
}

async function workThrough(work: Work, phase: Phase, lease: Lease): Promise<void> {
  const { container, run } = work
  try {
    for await (const after of phase.work(work)) {
      run.after = after
      await lease.save(run)
    }
  } catch (error) {
    if (error instanceof InvoicingError && error.code === "already-running") {
      throw error
    }
    run.broken = true
    const message = error instanceof Error ? error.message : String(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`invoicing: reconcile could not finish "${phase.name}" and tries again: ${message}`)
  }
}

/**
 * Works through all phases, from the one in which an earlier run was cut off. Only one process does at a time. A phase that fails does not keep
 * the others from their work; the run is then not counted as done, so that the next one looks at the same again.
 */
export async function runPhases(container: MedusaContainer, scope: Scope, phases: Phase[]): Promise<ReconcileResult> {
  const { lease, run } = await openRun(container, scope, phases[0].name)
  try {
    await lease.save(run)
    const from = Math.max(0, phases.findIndex(({ name }) => name === run.phase))
    for (const phase of phases.slice(from)) {
      run.after = phase.name === run.phase ? run.after : ""
      run.phase = phase.name
      if (!phase.isFull || run.scope === "full") {
        await workThrough({ container, run }, phase, lease)
      }
    }
    if (run.broken) {
      run.phase = phases[0].name
      run.after = ""
      run.broken = false
      await lease.save(run)
      await lease.drop()
    } else {
      await lease.end(run)
    }
    return run.result
  } catch (error) {
    await lease.drop().catch(() => undefined)
    throw error
  } finally {
    lease.close()
  }
}
