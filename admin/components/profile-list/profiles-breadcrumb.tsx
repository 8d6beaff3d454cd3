import { useTranslation } from "react-i18next"

export const ProfilesBreadcrumb = () => {
  const { t } = useTranslation()
  return t("invoicing.profiles.domain")
}
