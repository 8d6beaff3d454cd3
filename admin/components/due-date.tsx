import { useTranslation } from "react-i18next"
import { useFormat } from "../hooks/use-format"
import { DAY, middleOfDueDay } from "../lib/due-day"

interface DueDateProps {
  dueAt: string | null
  /** The calendar day printed on the document, where it is known. */
  day?: string | null
  overdue: boolean
}

/** The day payment is due; once it has passed, in words and not by colour alone. */
export const DueDate = ({ dueAt, day, overdue }: DueDateProps) => {
  const { t } = useTranslation()
  const format = useFormat()
  if (!dueAt) {
    return <span className="text-ui-fg-muted">–</span>
  }
  const date = <bdi>{day ? format.day(day) : format.instant(middleOfDueDay(dueAt))}</bdi>
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
