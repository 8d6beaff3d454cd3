import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../../domain/errors"
import { toAdminInvoice, type InvoiceRow } from "../../../mapping/invoice-to-api"
import { toStatement, type CreditRow, type LedgerRow } from "../../../mapping/statement-to-api"
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

/** Reads one document for the dashboard. Throws `not-found` for an unknown or malformed id. */
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
  const row = data[0] as unknown as InvoiceRow
  const statement = hasStatement(row, fields) ? await statementOf(container, row) : []
  return { ...toAdminInvoice(row, new Date()), statement }
}
