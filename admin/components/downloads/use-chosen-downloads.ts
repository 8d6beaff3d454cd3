import type { DataTableRowSelectionState } from "@medusajs/ui"
import { createDataTableCommandHelper } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCreateDownload } from "../../../src/types"

const helper = createDataTableCommandHelper()

const chosen = (state: DataTableRowSelectionState) => Object.keys(state).filter((id) => state[id])

/** Rows that are chosen in the list, and what can be done with them. */
export const useChosenDownloads = (download: (kind: AdminCreateDownload["kind"], ids: string[]) => void) => {
  const { t } = useTranslation()
  const [state, setState] = useState<DataTableRowSelectionState>({})
  const commands = useMemo(() => {
    const command = (kind: AdminCreateDownload["kind"], label: string, shortcut: string) =>
      helper.command({
        label,
        shortcut,
        action: async (selection) => {
          download(kind, chosen(selection))
          setState({})
        },
      })
    return [command("pdf", t("invoicing.printing.asPdf"), "P"), command("zip", t("invoicing.printing.asZip"), "Z")]
  }, [t, download])
  return { selection: { state, onRowSelectionChange: setState }, commands }
}
