import { useTranslation } from "react-i18next"

interface HealthCrumbProps {
  page: "health" | "series"
  /** The check whose list is open. */
  check?: string
}

export const HealthCrumb = ({ page, check }: HealthCrumbProps) => {
  const { t } = useTranslation()
  if (check) {
    return t(`invoicing.health.checks.${check}.label`, { defaultValue: check })
  }
  return page === "series" ? t("invoicing.health.series.title") : t("invoicing.health.title")
}
