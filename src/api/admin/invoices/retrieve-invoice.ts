import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../../domain/errors"
import { toAdminInvoice, type InvoiceRow } from "../../../mapping/invoice-to-api"
import { toStatement, type CreditRow, type LedgerRow } from "../../../mapping/statement-to-api"
import type { PrintedWith } from "../../../workflows/printing/printed-with"
import { DETAIL_FIELDS, withDerived } from "./query-config"

const hasStatement = ({ status, type }: InvoiceRow, fields: string[]) =>
  status === "issued" && type !== "credit_note" && fields.includes("document") && fields.some((field) => field.startsWith("transactions"))

async function statementOf(container: MedusaContainer, row: InvoiceRow & { transactions?: unknown }) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "invoice",
    fields: ["id", "number", "total", "issued_at"],
    filters: { corrects_id: row.id, type: "credit_note", status: "issued" },
  })
  return toStatement(row, (row.transactions ?? []) as LedgerRow[], data as unknown as CreditRow[])
}

const LISTS = ["events", "transactions", "links", "files"] as const

/** The database gives a document's lists in any order: oldest first, as they were written. */
function inOrder<Row extends object>(row: Row): Row {
  const written = ({ created_at, id }: { created_at?: string | Date; id: string }) => [new Date(created_at ?? 0).getTime(), id] as const
  const lists = LISTS.filter((name) => Array.isArray((row as Record<string, unknown>)[name])).map((name) => {
    const entries = [...(row as Record<string, { id: string }[]>)[name]].sort((one, other) => {
      const [[at, id], [otherAt, otherId]] = [written(one), written(other)]
      return at - otherAt || (id < otherId ? -1 : 1)
    })
    return [name, entries]
  })
  return { ...row, ...Object.fromEntries(lists) }
}

/** Of what a file was printed with, only what could not be printed is anybody's business. */
function withFindings<Row extends object>(row: Row): Row {
  const { files } = row as { files?: unknown }
  if (!Array.isArray(files)) {
    return row
  }
  const told = files.map(({ printed_with, ...file }: { printed_with?: PrintedWith | null }) => ({ ...file, findings: printed_with?.findings ?? [] }))
  return { ...row, files: told }
}

/** Reads one document for the dashboard, its lists oldest first. Throws `not-found` for an unknown or malformed id. */
export async function retrieveInvoice(container: MedusaContainer, id: string, fields: string[] = DETAIL_FIELDS) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "invoice",
    fields: withDerived(fields),
    filters: { id },
  })
  if (!data.length) {
    throw new InvoicingError("not-found", `There is no invoice with id ${id}`)
  }
  const row = withFindings(inOrder(data[0] as unknown as InvoiceRow))
  const statement = hasStatement(row, fields) ? await statementOf(container, row) : []
  return { ...toAdminInvoice(row, new Date()), statement }
}
