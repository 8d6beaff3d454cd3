import { Checkbox } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminInvoice } from "../../../src/types"

interface SelectableRow {
  original: AdminInvoice
  getIsSelected: () => boolean
  getCanSelect: () => boolean
  toggleSelected: (isSelected: boolean) => void
}

interface SelectableTable {
  getIsSomePageRowsSelected: () => boolean
  getIsAllPageRowsSelected: () => boolean
  toggleAllPageRowsSelected: (isSelected: boolean) => void
}

/** As the dashboard's own, with a name for those who do not see which row it stands in. */
export const SelectCell = ({ row }: { row: SelectableRow }) => {
  const { t } = useTranslation()
  const { number, status } = row.original
  return (
    <Checkbox
      aria-label={t("invoicing.printing.choose", { number: number ?? t(`invoicing.status.${status}`) })}
      onClick={(event) => event.stopPropagation()}
      checked={row.getIsSelected()}
      disabled={!row.getCanSelect()}
      onCheckedChange={(checked) => row.toggleSelected(checked === true)}
    />
  )
}

/** Chooses all rows of the page, or none. */
export const SelectHeader = ({ table }: { table: SelectableTable }) => {
  const { t } = useTranslation()
  return (
    <Checkbox
      aria-label={t("invoicing.printing.chooseAll")}
      onClick={(event) => event.stopPropagation()}
      checked={table.getIsSomePageRowsSelected() ? "indeterminate" : table.getIsAllPageRowsSelected()}
      onCheckedChange={(checked) => table.toggleAllPageRowsSelected(checked === true)}
    />
  )
}
