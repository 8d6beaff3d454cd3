import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import {
  formatBytes,
  formatCountry,
  formatDay,
  formatDecimal,
  formatInstant,
  formatLanguage,
  formatMoney,
  formatRate,
  formatUnitPrice,
  toLocale,
} from "../lib/format"

type Rest<F> = F extends (locale: string, ...rest: infer R) => string ? R : never

/** Numbers and dates as the dashboard's language writes them. */
export const useFormat = () => {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const locale = toLocale(i18n.language)
    return {
      money: (...rest: Rest<typeof formatMoney>) => formatMoney(locale, ...rest),
      unitPrice: (...rest: Rest<typeof formatUnitPrice>) => formatUnitPrice(locale, ...rest),
      decimal: (...rest: Rest<typeof formatDecimal>) => formatDecimal(locale, ...rest),
      rate: (...rest: Rest<typeof formatRate>) => formatRate(locale, ...rest),
      day: (...rest: Rest<typeof formatDay>) => formatDay(locale, ...rest),
      instant: (...rest: Rest<typeof formatInstant>) => formatInstant(locale, ...rest),
      bytes: (...rest: Rest<typeof formatBytes>) => formatBytes(locale, ...rest),
      country: (...rest: Rest<typeof formatCountry>) => formatCountry(locale, ...rest),
      language: (...rest: Rest<typeof formatLanguage>) => formatLanguage(locale, ...rest),
    }
  }, [i18n.language])
}
