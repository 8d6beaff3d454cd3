import { useTranslation } from "react-i18next"
import type { Issue } from "../../../src/types"

/** A finding in the operator's language; a rule without words of ours keeps the server's sentence. */
export const useFindingText = () => {
  const { t } = useTranslation()
  return ({ rule, message, params }: Issue) =>
    t(`invoicing.findings.${rule}`, { ...params, defaultValue: message })
}
