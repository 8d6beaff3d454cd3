import { RouteDrawer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { DrawerHeader } from "../../../../components/drawer-header"
import { HistoryForm } from "../../../../components/history/history-form"
import { RunProgress } from "../../../../components/history/run-progress"
import { isAtWork, useLatestRun } from "../../../../hooks/api/history"

const HistoryDrawer = () => {
  const { t } = useTranslation()
  const { data } = useLatestRun()
  const run = data?.runs[0]
  return (
    <RouteDrawer>
      <DrawerHeader title={t("invoicing.health.history.open")} hint={t("invoicing.health.history.hint")} />
      <RouteDrawer.Body className="flex flex-1 flex-col gap-y-8 overflow-y-auto">
        <HistoryForm isBusy={isAtWork(run)} />
        {run && <RunProgress run={run} />}
      </RouteDrawer.Body>
    </RouteDrawer>
  )
}

export default HistoryDrawer
