import { useTranslation } from "react-i18next"
import { useFormat } from "../hooks/use-format"

const DAY = 24 * 60 * 60 * 1000

interface DueDateProps {
  /** The calendar day printed on the document. */
  day: string | null
  /** The instant at which that day is over for the seller. */
  dueAt: string | null
  overdue: boolean
}

/** The day payment is due; once it has passed, in words and not by colour alone. */
export const DueDate = ({ dueAt, day, overdue }: DueDateProps) => {
  const { t } = useTranslation()
  const format = useFormat()
  if (!day || !dueAt) {
    return <span className="text-ui-fg-muted">–</span>
  }
  const date = <bdi>{format.day(day)}</bdi>
  if (!overdue) {
    return date
  }
  const days = Math.ceil((Date.now() - new Date(dueAt).getTime()) / DAY)
  return (
    <span className="text-ui-fg-error flex flex-col">
      {date}
      <span className="txt-compact-xsmall-plus">
        {days > 0 ? t("invoicing.overdueDays", { count: days }) : t("invoicing.overdue")}
      </span>
    </span>
  )
}
