import { MedusaError } from "@medusajs/framework/utils"
import type { ExecArgs } from "@medusajs/framework/types"
import type { Series } from "../domain/profile"
import { INVOICING_MODULE, type InvoicingModuleService } from "../modules/invoicing"
import type { HistoryRow } from "../modules/invoicing/sql/history"
import { openHistory } from "../workflows/history/open-history"
import { findingsOf, runHistory } from "../workflows/history/run-history"
import { HELP, readArguments, type HistoryArguments } from "./read-arguments"
import { progressLine, reportLines } from "./history-texts"

const MOST_ERRORS = 20

const say = (text: string) => process.stdout.write(`${text}\n`)

const seriesOf = ({ prefix, start }: HistoryArguments): Series | null =>
  prefix ? { prefix, start, date: "none", padding: 5, reset: "never" } : null

/** The run to go on with: the newest that was stopped, has failed or has lost its process. */
async function resumed(service: InvoicingModuleService): Promise<string> {
  const [run] = await service.listInvoiceHistories({ status: ["stopped", "failed", "running", "stopping"] }, { select: ["id"], take: 1, order: { started_at: "DESC" } })
  if (!run || !(await service.resumeHistory(run.id))) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no run to resume: none was stopped, or another process is at work on it.")
  }
  return run.id
}

/** Writes the progress in one place of a terminal, and once in a while into a file. */
function progressWriter(began: number) {
  let last = 0
  return (run: HistoryRow) => {
    const pause = process.stdout.isTTY ? 200 : 5000
    if (Date.now() - last < pause && run.done < run.total) {
      return
    }
    last = Date.now()
    const line = progressLine(run, Date.now() - began, handled)
    process.stdout.write(process.stdout.isTTY ? `\r\x1b[2K${line}` : `${line}\n`)
  }
}

let handled = 0

async function printErrors(service: InvoicingModuleService, runId: string): Promise<void> {
  const { items, count } = await service.listHealth(findingsOf(runId), { limit: MOST_ERRORS, offset: 0 })
  for (const item of items) {
    say(`  #${item.order_number ?? item.order_id}: ${item.error}`)
  }
  if (count > items.length) {
    say(`  … and ${count - items.length} more: they are listed on the health page of the dashboard.`)
  }
}

/**
 * Invoices the orders of the past from a terminal; see docs/history.md. Ctrl-C stops after the order it is at, and `--resume` goes on there.
 */
export default async function invoiceHistory({ container }: ExecArgs): Promise<void> {
  const options = readArguments(process.argv)
  if (options.help) {
    say(HELP)
    return
  }
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const id = options.resume
    ? await resumed(service)
    : await openHistory(container, { placed_from: options.from, placed_to: options.to, is_dry_run: options.dryRun, series: seriesOf(options), actor: "system" })
  const stop = () => void service.stopHistory(id)
  process.on("SIGINT", stop)
  process.on("SIGTERM", stop)
  const show = progressWriter(Date.now())
  const run = await runHistory(container, id, (now) => {
    handled++
    show(now)
  })
  if (!run) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Another process is at work on this run.")
  }
  say("")
  reportLines(run).forEach(say)
  await printErrors(service, id)
}
