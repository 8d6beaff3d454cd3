import { useMemo } from "react"
import { useTranslation } from "react-i18next"

/** Names of countries, currencies and languages in the operator's language, from the browser. */
export const useDisplayNames = (type: "region" | "currency" | "language") => {
  const { i18n } = useTranslation()
  return useMemo(() => {
    // The dashboard writes "enGB" where BCP 47 has "en-GB".
    const locale = i18n.language.replace(/([a-z])([A-Z])/, "$1-$2")
    const names = new Intl.DisplayNames([locale, "en"], { type, fallback: "none" })
    return (code: string) => {
      try {
        return names.of(code)
      } catch {
        return undefined
      }
    }
  }, [i18n.language, type])
}
