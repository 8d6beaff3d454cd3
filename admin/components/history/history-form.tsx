import { Alert, Button, Input, Label, Switch, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Problem } from "../problem"
import { useStartHistory, type HistoryBody } from "../../hooks/api/history"
import { useConfirm } from "../../hooks/use-confirm"

interface Values {
  from: string
  to: string
  hasOwnSeries: boolean
  prefix: string
  start: string
}

const EMPTY: Values = { from: "", to: "", hasOwnSeries: false, prefix: "", start: "1" }

const instantOf = (day: string) => (day ? new Date(`${day}T00:00:00`).toISOString() : null)

type Problems = Partial<Record<keyof Values, string>>

/** What cannot be run as it was typed, by field: a key of its words. */
const problemsOf = ({ from, to, hasOwnSeries, prefix, start }: Values): Problems => ({
  ...(from && to && from >= to ? { to: "rangeWrong" } : {}),
  ...(hasOwnSeries && !prefix.trim() ? { prefix: "prefixNeeded" } : {}),
  ...(hasOwnSeries && !/^0*[1-9]\d{0,11}$/.test(start.trim()) ? { start: "startNeeded" } : {}),
})

const bodyOf = (values: Values, is_dry_run: boolean): HistoryBody => ({
  placed_from: instantOf(values.from),
  placed_to: instantOf(values.to),
  is_dry_run,
  series: values.hasOwnSeries ? { prefix: values.prefix.trim(), start: Number.parseInt(values.start, 10) } : null,
})

interface FieldProps {
  id: keyof Values
  type?: string
  values: Values
  problems: Problems
  set: (id: keyof Values, value: string) => void
}

const Field = ({ id, type = "text", values, problems, set }: FieldProps) => {
  const { t } = useTranslation()
  const problem = problems[id]
  return (
    <div className="flex flex-col gap-y-2">
      <Label size="small" weight="plus" htmlFor={`history-${id}`}>
        {t(`invoicing.health.history.${id}`)}
      </Label>
      <Input
        id={`history-${id}`}
        type={type}
        min={type === "number" ? 1 : undefined}
        value={String(values[id])}
        aria-invalid={Boolean(problem)}
        onChange={(event) => set(id, event.target.value)}
      />
      {problem && <Problem>{t(`invoicing.health.history.${problem}`)}</Problem>}
    </div>
  )
}

const useRun = (values: Values) => {
  const { t } = useTranslation()
  const confirm = useConfirm()
  const { mutate, isPending, error } = useStartHistory()
  const run = async (isDryRun: boolean) => {
    const isConfirmed =
      isDryRun ||
      (await confirm({
        title: t("invoicing.health.history.confirmTitle"),
        description: t("invoicing.health.history.confirmHint"),
        confirmText: t("invoicing.health.history.issue"),
        cancelText: t("actions.cancel"),
        variant: "confirmation",
      }))
    if (isConfirmed) {
      mutate(bodyOf(values, isDryRun), { onSuccess: () => toast.success(t("invoicing.health.history.started")) })
    }
  }
  return { run, isPending, error }
}

/** Which orders, in which series, and whether to try first. */
export const HistoryForm = ({ isBusy }: { isBusy: boolean }) => {
  const { t } = useTranslation()
  const [values, setValues] = useState(EMPTY)
  const set = (id: keyof Values, value: string | boolean) => setValues((before) => ({ ...before, [id]: value }))
  const { run, isPending, error } = useRun(values)
  const [isTried, setIsTried] = useState(false)
  const found = problemsOf(values)
  const problems = isTried ? found : {}
  const start = (isDryRun: boolean) => (Object.keys(found).length > 0 ? setIsTried(true) : void run(isDryRun))
  return (
    <section className="flex flex-col gap-y-4">
      {error && <Alert variant="error" role="alert"><bdi>{error.message}</bdi></Alert>}
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field id="from" type="date" {...{ values, problems, set }} />
        <Field id="to" type="date" {...{ values, problems, set }} />
      </div>
      <div className="flex items-start gap-x-3">
        <Switch id="history-own" dir="ltr" className="mt-0.5 shrink-0 rtl:rotate-180" aria-label={t("invoicing.health.history.ownSeries")} checked={values.hasOwnSeries} onCheckedChange={(checked) => set("hasOwnSeries", checked)} />
        <div>
          <Label htmlFor="history-own" size="small" weight="plus">
            {t("invoicing.health.history.ownSeries")}
          </Label>
          <Text size="small" className="text-ui-fg-subtle">
            {t("invoicing.health.history.ownSeriesHint")}
          </Text>
        </div>
      </div>
      {values.hasOwnSeries && (
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <Field id="prefix" {...{ values, problems, set }} />
          <Field id="start" type="number" {...{ values, problems, set }} />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button size="small" onClick={() => start(true)} isLoading={isPending} disabled={isBusy}>
          {t("invoicing.health.history.tryFirst")}
        </Button>
        <Button size="small" variant="secondary" onClick={() => start(false)} isLoading={isPending} disabled={isBusy}>
          {t("invoicing.health.history.issue")}
        </Button>
      </div>
    </section>
  )
}
