import { createContext, useContext } from "react"
import type { AdminStatementRow, Issue } from "../../../../src/types"

/** What a person is doing to the document; one thing at a time. */
export type OpenDrawer =
  | { kind: "credit" | "payment" | "writeOff" | "takeBackWriteOff" | "mendBuyer" }
  | { kind: "reverse"; row: AdminStatementRow }
  | { kind: "mendTax" | "mendTotal"; issue: Issue }

export const OpenDrawerContext = createContext<(drawer: OpenDrawer) => void>(() => undefined)

/** Opens a drawer on the document's page, from wherever its button stands. */
export const useOpenDrawer = () => useContext(OpenDrawerContext)
