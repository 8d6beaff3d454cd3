import type { HistoryRow } from "../modules/invoicing/sql/history"

const WIDTH = 30

const duration = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  return [hours && `${hours} h`, (hours || minutes) && `${minutes} min`, !hours && `${Math.round(seconds % 60)} s`].filter(Boolean).join(" ")
}

/** A bar with how far the run has come, its rate in this process, and the time that is left. */
export function progressLine({ done, total }: Pick<HistoryRow, "done" | "total">, milliseconds: number, handled: number): string {
  const share = total ? Math.min(1, done / total) : 1
  const filled = Math.round(share * WIDTH)
  const rate = handled / Math.max(0.001, milliseconds / 1000)
  const left = rate > 0 && done < total ? `, ${duration((total - done) / rate)} left` : ""
  return `[${"#".repeat(filled)}${".".repeat(WIDTH - filled)}] ${Math.floor(share * 100)} %  ${done} of ${total} orders, ${rate.toFixed(1)} a second${left}`
}

const ENDS = {
  done: "Done.",
  stopped: "Stopped. --resume goes on with the next order.",
  failed: "Cut off by a failure. --resume goes on with the next order.",
  running: "",
  stopping: "",
}

/** What a run did, or would do, in words. */
export function reportLines({ report, is_dry_run, status }: Pick<HistoryRow, "report" | "is_dry_run" | "status">): string[] {
  const would = is_dry_run ? "would be " : ""
  const sums = Object.entries(report.sums).map(([code, { count, total }]) => `    ${code} ${total} on ${count} invoices`)
  const rules = Object.entries(report.rules)
    .sort(([, one], [, other]) => other - one)
    .map(([rule, count]) => `    ${rule}: ${count}`)
  const { has_document, draft_order, cancelled } = report.skipped
  return [
    is_dry_run ? `${ENDS[status]} This was a dry run: nothing was stored.` : ENDS[status],
    `  ${would}invoiced: ${report.invoiced}`,
    ...sums,
    ...(is_dry_run ? [] : [`  corrected by credit and debit notes: ${report.corrections}`]),
    `  ${would}kept as drafts: ${report.drafted}`,
    ...rules,
    `  skipped: ${has_document} invoiced already, ${draft_order} draft orders, ${cancelled} cancelled`,
    `  failed: ${report.failed}`,
  ]
}
