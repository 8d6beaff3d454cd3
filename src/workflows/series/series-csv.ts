import type { MedusaContainer } from "@medusajs/framework/types"
import { csvRow } from "../../domain/csv"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { NumberRow, SeriesKey } from "../../modules/invoicing/sql/health-series"

const PAGE = 1000

const HEADINGS = ["kind", "sequence", "until", "number", "duplicate", "type", "status", "issue_date", "order", "buyer", "currency", "total", "document_id"]

const gapRow = (first: number, last: number) => csvRow(["gap", first, last, ...Array<null>(HEADINGS.length - 3).fill(null)])

const documentRow = (row: NumberRow) =>
  csvRow([
    "document",
    row.sequence,
    row.until,
    row.number,
    row.is_duplicate ? "yes" : "no",
    row.type,
    row.status,
    row.issue_date,
    row.order_number,
    row.buyer_name,
    row.currency_code,
    row.total,
    row.id,
  ])

/** The text of a page of documents, with a row for what is missing before each of them. */
function pageText(rows: NumberRow[], last: number | null): string {
  let before = last
  return rows
    .map((row) => {
      const gap = before !== null && row.sequence > before + 1 ? gapRow(before + 1, row.sequence - 1) : ""
      before = row.sequence
      return gap + documentRow(row)
    })
    .join("")
}

/** A series as CSV (RFC 4180, UTF-8 with the mark that spreadsheets look for), a page at a time. */
export async function* seriesCsv(container: MedusaContainer, key: SeriesKey): AsyncGenerator<string> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  yield `\uFEFF${csvRow(HEADINGS)}`
  const counted = await service.countedNumbers(key)
  let last: number | null = counted && counted.first - 1
  for (let after = { sequence: 0, id: "", take: PAGE }; ; ) {
    const rows = await service.pageNumbers(key, after)
    if (rows.length) {
      yield pageText(rows, last)
      const end = rows[rows.length - 1]
      last = end.sequence
      after = { sequence: end.sequence, id: end.id ?? "", take: PAGE }
    }
    if (rows.length < PAGE) {
      break
    }
  }
  if (counted && last !== null && counted.last > last) {
    yield gapRow(last + 1, counted.last)
  }
}
