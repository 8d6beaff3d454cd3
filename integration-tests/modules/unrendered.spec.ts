import { draft, issue } from "./support/an-issue"
import { describeInvoicing } from "./support/invoicing-module"

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000)

describeInvoicing("Documents without a stored PDF", (bed) => {
  const { service } = bed
  /** An issued document, named by its order, with a file when one is described. */
  const document = async (order: string, file?: { format?: string; status: string; next?: string; updated?: string; deleted?: boolean }, issued_at = ago(300)) => {
    const { id } = await issue(service, order, { issued_at })
    if (file) {
      await bed.database.query(
        `INSERT INTO invoice_file (id, invoice_id, format, status, media_type, file_name, next_attempt_at, updated_at, deleted_at)
         VALUES ($1, $2, $3, $4, 'application/pdf', 'invoice.pdf', now() + $5::interval, now() + $6::interval, $7)`,
        [`invfile_${order}`, id, file.format ?? "pdf", file.status, file.next ?? null, file.updated ?? "-2 minutes", file.deleted ? ago(1) : null]
      )
    }
    return id
  }
  const found = async (afterId = "", take = 100) => {
    const ids = await service.listUnrendered(afterId, take)
    const rows = await bed.database.query<{ id: string; order_id: string }>("SELECT id, order_id FROM invoice")
    return ids.map((id) => rows.find((row) => row.id === id)?.order_id)
  }

  it("are exactly those issued more than a minute ago whose next attempt is due", async () => {
    await document("no_file")
    await document("just_issued", undefined, ago(20))
    await document("a_minute_and_a_half", undefined, ago(90))
    await document("stored", { status: "stored" })
    await document("failed_due", { status: "failed", next: "-1 second" })
    await document("failed_later", { status: "failed", next: "10 minutes" })
    await document("pending_old", { status: "pending" })
    await document("pending_now", { status: "pending", updated: "-10 seconds" })
    await document("other_format_only", { format: "xml", status: "stored" })
    await document("file_removed", { status: "stored", deleted: true })
    await draft(service, "a_draft")
    const { id } = await draft(service, "a_void_one")
    await service.voidDraft(id, "system")
    expect((await found()).sort()).toEqual(["a_minute_and_a_half", "failed_due", "file_removed", "no_file", "other_format_only", "pending_old"])
  })

  it("come in pages, each once, with nothing left out", async () => {
    for (let order = 1; order <= 7; order++) {
      await document(`order_${order}`)
    }
    const pages: string[][] = []
    for (let after = "", page = await service.listUnrendered("", 3); page.length; page = await service.listUnrendered(after, 3)) {
      pages.push(page)
      after = page[page.length - 1]
    }
    expect(pages.map(({ length }) => length)).toEqual([3, 3, 1])
    expect(new Set(pages.flat()).size).toBe(7)
  })
})
