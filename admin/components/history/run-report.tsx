import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminHistoryRun } from "../../../src/types"
import { useRunErrors } from "../../hooks/api/history"
import { useFormat } from "../../hooks/use-format"
import { Money } from "../money"

const Row = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="flex items-start justify-between gap-x-4 py-1.5">
    <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
    <dd className="txt-compact-small text-end">{children}</dd>
  </div>
)

const Errors = ({ run }: { run: AdminHistoryRun }) => {
  const { t } = useTranslation()
  const { data } = useRunErrors(run)
  if (!data?.count) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" weight="plus">
        {t("invoicing.health.history.errors", { count: data.count })}
      </Text>
      <ul className="flex flex-col gap-y-2">
        {data.items.map((item) => (
          <li key={item.subject} className="txt-compact-small">
            <Link to={`/orders/${item.order_id}`} className="text-ui-fg-interactive">
              {t("invoicing.fields.order")} <bdi dir="ltr">#{item.order_number ?? item.order_id}</bdi>
            </Link>
            <bdi className="text-ui-fg-subtle block break-words">{item.error}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What a run did, or would do: how many, what they sum to, what was skipped, and which orders it could not invoice. */
export const RunReport = ({ run }: { run: AdminHistoryRun }) => {
  const { t } = useTranslation()
  const { decimal } = useFormat()
  const { report } = run
  const { has_document, draft_order, cancelled } = report.skipped
  return (
    <div className="flex flex-col gap-y-4">
      <dl className="divide-y">
        <Row label={t("invoicing.health.history.invoiced")}>
          <bdi>{decimal(report.invoiced)}</bdi>
        </Row>
        {Object.entries(report.sums).map(([code, { total }]) => (
          <Row key={code} label={t("invoicing.health.history.sum", { currency: code })}>
            <Money amount={total} currency={{ code }} />
          </Row>
        ))}
        <Row label={t("invoicing.health.history.drafted")}>
          <bdi>{decimal(report.drafted)}</bdi>
        </Row>
        <Row label={t("invoicing.health.history.skipped")}>
          <bdi>{decimal(has_document + draft_order + cancelled)}</bdi>
        </Row>
        <Row label={t("invoicing.health.history.failed")}>
          <bdi>{decimal(report.failed)}</bdi>
        </Row>
      </dl>
      <Errors run={run} />
    </div>
  )
}
