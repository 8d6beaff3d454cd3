import { Container } from "@medusajs/ui"
import type { ReactNode } from "react"

/** The dashboard keeps a row for filters where none is chosen. */
const NO_EMPTY_FILTERS = "[&_.flex-col.divide-y>div:last-child:not(:has(>div>*))]:hidden"

/** The dashboard's cells have room at their right only: in a mirrored table the last one would touch the border. */
const ROOM_AT_THE_END = "rtl:[&_td:last-child]:pl-6 rtl:[&_th:last-child]:pl-6"

/** The card of a list. */
export const TableCard = ({ children }: { children: ReactNode }) => (
  <Container className={`divide-y overflow-hidden p-0 ${NO_EMPTY_FILTERS} ${ROOM_AT_THE_END}`}>{children}</Container>
)
