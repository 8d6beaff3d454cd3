import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useHealth } from "../../hooks/api/health"

/** The way to the health page. A dot says that something there needs attention. */
export const HealthButton = () => {
  const { t } = useTranslation()
  const { data } = useHealth({ isFresh: false })
  const needsAttention = data?.healthy === false
  return (
    <Button size="small" variant="secondary" asChild>
      <Link to="/invoices/health">
        {t("invoicing.health.title")}
        {needsAttention && (
          <span
            role="img"
            aria-label={t("invoicing.health.needsAttention")}
            title={t("invoicing.health.needsAttention")}
            className="bg-ui-tag-red-icon size-2 shrink-0 rounded-full"
          />
        )}
      </Link>
    </Button>
  )
}
