import { Button, Heading, Text, toast } from "@medusajs/ui"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import type { AdminHistoryRun } from "../../../src/types"
import { isAtWork, useHistoryAction } from "../../hooks/api/history"
import { useFormat } from "../../hooks/use-format"
import { RunReport } from "./run-report"

/** Orders a second since this page first saw the run, and the minutes that are left at that rate. */
const useRate = (run: AdminHistoryRun) => {
  const first = useRef({ id: run.id, done: run.done, at: Date.now() })
  if (first.current.id !== run.id || run.done < first.current.done) {
    first.current = { id: run.id, done: run.done, at: Date.now() }
  }
  const seconds = (Date.now() - first.current.at) / 1000
  const rate = seconds > 1 ? (run.done - first.current.done) / seconds : 0
  return { rate, minutes: rate > 0 ? Math.ceil((run.total - run.done) / rate / 60) : null }
}

const Bar = ({ run }: { run: AdminHistoryRun }) => {
  const { t } = useTranslation()
  const percent = run.total ? Math.min(100, Math.floor((100 * run.done) / run.total)) : 100
  return (
    <div
      role="progressbar"
      aria-label={t("invoicing.health.history.progress")}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className="bg-ui-bg-component h-2 w-full overflow-hidden rounded-full"
    >
      <div className="bg-ui-tag-blue-icon h-full rounded-full" style={{ width: `${percent}%` }} />
    </div>
  )
}

const ActionButton = ({ run, action }: { run: AdminHistoryRun; action: "stop" | "resume" }) => {
  const { t } = useTranslation()
  const { mutate, isPending } = useHistoryAction(run.id, action)
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={isPending || run.status === "stopping"}
      onClick={() => mutate(undefined, { onError: (error) => toast.error(error.message) })}
    >
      {t(`invoicing.health.history.${action}`)}
    </Button>
  )
}

/** How far the newest run has come, what it did, and the buttons that stop it and let it go on. */
export const RunProgress = ({ run }: { run: AdminHistoryRun }) => {
  const { t } = useTranslation()
  const { decimal } = useFormat()
  const { rate, minutes } = useRate(run)
  const isBusy = isAtWork(run)
  return (
    <section className="flex flex-col gap-y-3" aria-live="polite">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h3">
          {t(run.is_dry_run ? "invoicing.health.history.dryRun" : "invoicing.health.history.realRun")}
          {": "}
          {t(`invoicing.health.history.status.${run.status}`)}
        </Heading>
        {isBusy && <ActionButton run={run} action="stop" />}
        {(run.status === "stopped" || run.status === "failed") && <ActionButton run={run} action="resume" />}
      </div>
      <Bar run={run} />
      <Text size="small" className="text-ui-fg-subtle">
        {t("invoicing.health.history.doneOf", { done: decimal(run.done), total: decimal(run.total) })}
        {isBusy && rate > 0 && ` · ${t("invoicing.health.history.rate", { rate: decimal(rate.toFixed(1)) })}`}
        {isBusy && minutes !== null && ` · ${t("invoicing.health.history.left", { count: minutes })}`}
      </Text>
      {run.error && (
        <Text size="small" className="text-ui-fg-error break-words">
          <bdi>{run.error}</bdi>
        </Text>
      )}
      <RunReport run={run} />
    </section>
  )
}
