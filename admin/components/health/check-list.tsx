import { CheckCircle, ExclamationCircleSolid, TriangleRightMini } from "@medusajs/icons"
import { Container, Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminHealthCheck } from "../../../src/types"
import { useFormat } from "../../hooks/use-format"

const Count = ({ count }: { count: number }) => {
  const { decimal } = useFormat()
  return (
    <bdi className={clx("txt-compact-large-plus tabular-nums", count > 0 ? "text-ui-fg-error" : "text-ui-fg-muted")}>{decimal(count)}</bdi>
  )
}

const CheckRow = ({ check }: { check: AdminHealthCheck }) => {
  const { t } = useTranslation()
  const isWrong = check.count > 0
  return (
    <li>
      <Link
        to={`/invoices/health/${check.id}`}
        className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex items-center gap-x-3 px-6 py-3 outline-none"
      >
        <span className="shrink-0">
          {isWrong ? <ExclamationCircleSolid className="text-ui-tag-red-icon" /> : <CheckCircle className="text-ui-tag-green-icon" />}
        </span>
        <span className="min-w-0 flex-1">
          <Text as="span" size="small" weight="plus" leading="compact" className="block">
            {t(`invoicing.health.checks.${check.id}.label`)}
          </Text>
          {isWrong && (
            <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle mt-1 block">
              {t(`invoicing.health.checks.${check.id}.explanation`)}
            </Text>
          )}
        </span>
        <Count count={check.count} />
        <TriangleRightMini className="text-ui-fg-muted shrink-0 rtl:rotate-180" />
      </Link>
    </li>
  )
}

/** Each check as a number; what is wrong comes first and says what it means. */
export const CheckList = ({ checks }: { checks: AdminHealthCheck[] }) => {
  const ordered = [...checks.filter(({ count }) => count > 0), ...checks.filter(({ count }) => count === 0)]
  return (
    <Container className="overflow-hidden p-0">
      <ul className="divide-y">
        {ordered.map((check) => (
          <CheckRow key={check.id} check={check} />
        ))}
      </ul>
    </Container>
  )
}
