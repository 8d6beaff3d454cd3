import { createHash } from "node:crypto"
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { buy, detailOf, invoiceOf, withPdf } from "../helpers/demo-shop"
import { admin, askAdmin, eventually, filesDir, send, sql } from "../helpers/demo-store"
import { openOffice } from "../helpers/demo-office"

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex")

const fileRow = async (invoiceId: string) =>
  (await sql<{ file_id: string; sha256: string; attempts: number; status: string; updated_at: Date }>("SELECT * FROM invoice_file WHERE invoice_id = $1", [invoiceId]))[0]

async function sold() {
  const { id } = await invoiceOf((await buy({ delivery: null, items: { "CRS-BAR-1": 1 } })).id)
  return withPdf(id)
}

/** Where a stored file lies on the disk. */
async function pathOf(invoiceId: string): Promise<string> {
  const { file_id } = await fileRow(invoiceId)
  const secret = (/invoice-[0-9a-f]{32}/.exec(file_id) as RegExpExecArray)[0]
  return path.join(filesDir(), readdirSync(filesDir()).find((name) => name.includes(secret)) as string)
}

beforeAll(async () => void (await openOffice()))

describe("The PDF of an invoice", () => {
  it("is stored once under a name nobody can guess, and what is served is what was stored", async () => {
    const invoice = await sold()
    const [file] = invoice.files
    expect(file).toMatchObject({ format: "pdf", status: "stored", media_type: "application/pdf", file_name: `${invoice.number}.pdf`, error: null })
    expect(JSON.stringify(invoice)).not.toContain('"file_id"')
    const before = await fileRow(invoice.id)
    expect(before.file_id).toMatch(/^private-\d+-invoice-[0-9a-f]{32}\.pdf$/)

    const answers = [await askAdmin("GET", `/admin/invoices/${invoice.id}/pdf`), await askAdmin("GET", `/admin/invoices/${invoice.id}/files/pdf`), await askAdmin("GET", `/admin/invoices/${invoice.id}/pdf`)]
    for (const answer of answers) {
      expect(answer.status).toBe(200)
      expect(sha256(answer.bytes)).toBe(file.sha256)
      expect(answer.bytes.length).toBe(file.size)
      expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${invoice.number}.pdf"`)
      expect(answer.headers.get("cache-control")).toBe("private, no-store")
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff")
    }
    expect(readFileSync(await pathOf(invoice.id)).equals(answers[0].bytes)).toBe(true)
    // A download is no rendering.
    expect(await fileRow(invoice.id)).toEqual(before)
  })

  it("cannot be fetched past the routes", async () => {
    const { file_id } = await fileRow((await sold()).id)
    for (const address of [`/static/${file_id}`, `/static/uploads/${file_id}`]) {
      expect((await send("GET", address)).status).toBe(404)
    }
  })

  it("rendered again stays the stored one", async () => {
    const invoice = await sold()
    const before = await fileRow(invoice.id)
    const answers = await Promise.all(Array.from({ length: 3 }, () => askAdmin("POST", `/admin/invoices/${invoice.id}/render`, {})))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await fileRow(invoice.id)).toEqual(before)
  })

  it("damaged on the disk is not served: the error says so, and the timeline keeps it", async () => {
    const invoice = await sold()
    const file = await pathOf(invoice.id)
    const bytes = readFileSync(file)
    const wrong = Buffer.from(bytes)
    wrong[wrong.length >> 1] ^= 1
    writeFileSync(file, wrong)
    const answer = await askAdmin("GET", `/admin/invoices/${invoice.id}/pdf`)
    expect(answer.status).toBe(500)
    expect(answer.body.message).toBe("The stored file is not the one that was issued. Tell the store's support.")
    const damaged = await detailOf(invoice.id)
    expect(damaged.events.map(({ kind }: { kind: string }) => kind)).toContain("file_damaged")
    expect(damaged.has_issues).toBe(true)
    writeFileSync(file, bytes)
    expect((await askAdmin("GET", `/admin/invoices/${invoice.id}/pdf`)).status).toBe(200)
    // Whoever reads it whole again need not wait for the night's verification.
    expect(await detailOf(invoice.id)).toMatchObject({ has_issues: false })
    expect(await sql("SELECT damaged_at, error FROM invoice_file WHERE invoice_id = $1", [invoice.id])).toEqual([{ damaged_at: null, error: null }])
  })

  it("lost from the disk gives a clear error", async () => {
    const invoice = await sold()
    rmSync(await pathOf(invoice.id))
    const answer = await askAdmin("GET", `/admin/invoices/${invoice.id}/pdf`)
    expect([answer.status, answer.body.message]).toEqual([500, "The stored file cannot be read. Tell the store's support."])
  })

  it("that cannot be stored is a visible failure with a retry, never a lost invoice", async () => {
    const folder = filesDir()
    renameSync(folder, `${folder}.aside`)
    writeFileSync(folder, "a file where the folder should be")
    let id = ""
    try {
      id = (await invoiceOf((await buy({ delivery: null, items: { "CRS-BAR-1": 1 } })).id)).id
      const failed = await eventually(`the failure of ${id}`, async () => {
        const invoice = await detailOf(id)
        return invoice.files[0]?.status === "failed" && invoice.has_issues ? invoice : null
      })
      expect(failed.status).toBe("issued")
      expect(failed.files[0]).toMatchObject({ attempts: 1, sha256: null, error: expect.any(String) })
      expect(failed.files[0].error).not.toBe("")
      const pdf = await askAdmin("GET", `/admin/invoices/${id}/pdf`)
      expect([pdf.status, pdf.body.message]).toEqual([409, expect.stringContaining("prepared")])
      const { invoices } = await admin("GET", `/admin/invoices?has_issues=true&status=issued&limit=200`)
      expect(invoices.map((invoice: { id: string }) => invoice.id)).toContain(id)
    } finally {
      rmSync(folder)
      renameSync(`${folder}.aside`, folder)
    }
    const { invoice } = await admin("POST", `/admin/invoices/${id}/render`, {})
    expect(invoice).toMatchObject({ has_issues: false })
    expect(invoice.files[0]).toMatchObject({ status: "stored", attempts: 2, error: null })
    const pdf = await askAdmin("GET", `/admin/invoices/${id}/pdf`)
    expect(sha256(pdf.bytes)).toBe(invoice.files[0].sha256)
  })
})
