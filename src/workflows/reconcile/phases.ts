import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { deliverInvoiceWorkflow } from "../deliver-invoice"
import { verifyFiles } from "../files/verify-files"
import { runCheck, type StoreCheck } from "../health/store-check"
import { STORE_CHECKS } from "../health/store-checks"
import { announce, neverHeardOf } from "./announce"
import type { Phase, Work } from "./run"
import { failedOrders, notWaiting, staleOrders } from "./stale-orders"
import { syncAll } from "./sync-all"

const PAGE = 200
/** What the nightly verification of files may take. */
const VERIFYING = 30 * 60 * 1000

const serviceOf = ({ container }: Work) => container.resolve<InvoicingModuleService>(INVOICING_MODULE)

async function* syncStale(work: Work) {
  const { container, run } = work
  const span = { since: new Date(run.since), now: new Date(run.began), after: run.after }
  for await (const { ids, after } of staleOrders(container, span)) {
    await syncAll(work, ids)
    yield after
  }
}

async function* syncFailed(work: Work) {
  const { container, run } = work
  for await (const { ids, after } of failedOrders(container, { now: new Date(run.began), after: run.after })) {
    await syncAll(work, ids)
    yield after
  }
}

async function* render(work: Work) {
  const { container, run } = work
  for (;;) {
    const ids = await serviceOf(work).listUnrendered(run.after, PAGE)
    if (!ids.length) {
      return
    }
    const unheard = await neverHeardOf(container, ids)
    for (const invoice_id of ids) {
      const { result, errors } = await deliverInvoiceWorkflow(container).run({ input: { invoice_id }, throwOnError: false })
      run.result.rendered += errors.length || result?.status === "failed" ? 0 : 1
    }
    await announce(container, unheard)
    yield ids[ids.length - 1]
  }
}

/** A check of the store that looks at the orders concerned again before it keeps what it found; not at one that failed and waits for its next attempt. */
const mending = (check: StoreCheck): Phase => ({
  name: check.id,
  async *work(work) {
    const repair = async (found: { order_id: string | null }[]) => {
      const ids = [...new Set(found.flatMap(({ order_id }) => (order_id ? [order_id] : [])))]
      await syncAll(work, await notWaiting(work.container, ids, new Date()))
    }
    yield* runCheck({ container: work.container, check, since: new Date(work.run.since), after: work.run.after, repair })
  },
})

/**
 * Everything a reconcile does, in this order. Captures raise nothing on their order (measured on 2.21.2: `updated_at` rises with refunds, credit lines,
 * transfers, returns, exchanges, claims and what is cancelled of them, but not with a capture), so they are looked for by themselves.
 */
export const PHASES: Phase[] = [
  { name: "stale-orders", work: syncStale },
  { name: "failed-orders", work: syncFailed },
  ...STORE_CHECKS.map(mending),
  { name: "unrendered", work: render },
  {
    name: "files",
    isFull: true,
    work: ({ container, run }) => verifyFiles(container, { began: new Date(run.began), until: Date.now() + VERIFYING, result: run.result }),
  },
]
