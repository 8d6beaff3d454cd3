import { CheckCircleSolid, ExclamationCircleSolid } from "@medusajs/icons"
import { Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminHealthResponse } from "../../../src/types"
import { useReconcile } from "../../hooks/api/health"
import { useFormat } from "../../hooks/use-format"
import { MoreMenu } from "../more-menu"

const useRun = () => {
  const { t } = useTranslation()
  const { mutate, isPending, variables } = useReconcile()
  const run = (scope: "recent" | "full") =>
    mutate(scope, {
      onSuccess: ({ reconcile }) =>
        reconcile.failed > 0
          ? toast.warning(t("invoicing.health.ranWithFailures", { count: reconcile.failed }))
          : toast.success(t("invoicing.health.ran", { count: reconcile.synced })),
      onError: (error) => toast.error(error.message),
    })
  return { run, isPending, scope: isPending ? variables : undefined }
}

const LastRun = ({ health }: { health: AdminHealthResponse }) => {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const at = health.checks.find(({ id }) => id === "reconcile-overdue")?.last_run_at
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {at ? t("invoicing.health.lastRun", { date: instant(at, true) }) : t("invoicing.health.neverRun")}
    </Text>
  )
}

/** At a glance: in order or not, when it was last looked at, and the button that looks now. */
export const HealthStatus = ({ health }: { health: AdminHealthResponse }) => {
  const { t } = useTranslation()
  const { run, isPending, scope } = useRun()
  const wrong = health.checks.filter(({ count }) => count > 0).length
  return (
    <Container className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="flex min-w-0 items-start gap-x-3">
        <span className="mt-1 shrink-0">
          {health.healthy ? (
            <CheckCircleSolid className="text-ui-tag-green-icon" />
          ) : (
            <ExclamationCircleSolid className="text-ui-tag-red-icon" />
          )}
        </span>
        <div className="min-w-0">
          <Heading>{health.healthy ? t("invoicing.health.inOrder") : t("invoicing.health.notInOrder", { count: wrong })}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t(health.healthy ? "invoicing.health.inOrderHint" : "invoicing.health.notInOrderHint")}
          </Text>
          <LastRun health={health} />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="small" variant="secondary" asChild>
          <Link to="/invoices/series">{t("invoicing.health.series.title")}</Link>
        </Button>
        <Button size="small" onClick={() => run("recent")} isLoading={scope === "recent"} disabled={isPending}>
          {t("invoicing.health.runNow")}
        </Button>
        <MoreMenu
          groups={[
            {
              actions: [
                { icon: null, label: t("invoicing.health.runFull"), onClick: () => run("full"), disabled: isPending },
                { icon: null, label: t("invoicing.health.history.open"), to: "/invoices/health/history" },
              ],
            },
          ]}
        />
      </div>
    </Container>
  )
}
