import { SectionRow } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

interface RowProps {
  /** Key of its words in `invoicing.profiles.fields`. */
  name: string
  value: ReactNode
  /** Ids and numbers are written from the left in every language. */
  code?: boolean
}

/** One value of the profile, as it is read. */
export const Row = ({ name, value, code = false }: RowProps) => {
  const { t } = useTranslation()
  const isText = typeof value === "string" && value !== ""
  return (
    <SectionRow
      title={t(`invoicing.profiles.fields.${name}`)}
      value={isText ? <bdi dir={code ? "ltr" : "auto"} className="min-w-0 whitespace-pre-line break-words">{value}</bdi> : value || undefined}
    />
  )
}
