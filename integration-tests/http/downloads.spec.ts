import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import http from "node:http"
import { tmpdir } from "node:os"
import path from "node:path"
import { buy, invoiceOf, withPdf } from "../helpers/demo-shop"
import { admin, askAdmin, caller, eventually, filesDir, send, signIn, sql, storeUrl } from "../helpers/demo-store"
import { openOffice } from "../helpers/demo-office"
import { pdfCheck, pdfText } from "../../src/pdf/__tests__/pdf-tools"

interface Bought {
  id: string
  number: string
  order_id: string
}

const invoices: Bought[] = []
const sold = async (): Promise<Bought> => withPdf((await invoiceOf((await buy({ delivery: null, items: { "CRS-BAR-1": 1 } })).id)).id)

const open = async (data: Record<string, unknown>) => (await admin("POST", "/admin/invoicing/downloads", data)).download
const stateOf = async (id: string) => (await admin("GET", `/admin/invoicing/downloads/${id}`)).download

function unpacked(zip: Buffer): Record<string, Buffer> {
  const folder = mkdtempSync(path.join(tmpdir(), "zip-"))
  try {
    writeFileSync(path.join(folder, "all.zip"), zip)
    execFileSync("python3", ["-m", "zipfile", "-e", "all.zip", "out"], { cwd: folder })
    return Object.fromEntries(readdirSync(path.join(folder, "out")).map((name) => [name, readFileSync(path.join(folder, "out", name))]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function damage(invoiceId: string): Promise<() => void> {
  const [{ file_id }] = await sql<{ file_id: string }>("SELECT file_id FROM invoice_file WHERE invoice_id = $1", [invoiceId])
  const secret = (/invoice-[0-9a-f]{32}/.exec(file_id) as RegExpExecArray)[0]
  const file = path.join(filesDir(), readdirSync(filesDir()).find((name) => name.includes(secret)) as string)
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.subarray(0, 100))
  return () => writeFileSync(file, bytes)
}

beforeAll(async () => {
  await openOffice()
  for (let count = 0; count < 3; count += 1) {
    invoices.push(await sold())
  }
})

describe("A download of many documents", () => {
  it("as ZIP holds the stored files under their numbers; its ticket works once, without a login, and its progress is told", async () => {
    const { id, total, url } = await open({ kind: "zip", invoice_ids: invoices.map((invoice) => invoice.id) })
    expect(total).toBe(3)
    expect(await stateOf(id)).toEqual({ id, kind: "zip", status: "ready", total: 3, done: 0, missing: 0, error: null })
    const answer = await send("GET", url)
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("content-disposition"), answer.headers.get("cache-control")]).toEqual([
      200,
      "application/zip",
      'attachment; filename="documents.zip"',
      "private, no-store",
    ])
    const files = unpacked(answer.bytes)
    expect(Object.keys(files).sort()).toEqual(invoices.map(({ number }) => `${number}.pdf`).sort())
    for (const invoice of invoices) {
      expect(files[`${invoice.number}.pdf`].equals((await askAdmin("GET", `/admin/invoices/${invoice.id}/pdf`)).bytes)).toBe(true)
    }
    expect(await eventually("the download to end", async () => {
      const state = await stateOf(id)
      return state.status === "done" && state
    })).toMatchObject({ done: 3, missing: 0, error: null })
    const again = await send("GET", url)
    expect([again.status, again.body.message]).toEqual([404, expect.stringContaining("fetched already")])
  })

  it("as one PDF holds all pages in the order of issue, by the filter of the list", async () => {
    const { total, url } = await open({ kind: "pdf", filters: { order_id: invoices.map(({ order_id }) => order_id), status: ["issued", "draft"], overdue: false } })
    expect(total).toBe(3)
    const { bytes, headers } = await send("GET", url)
    expect(headers.get("content-disposition")).toBe('attachment; filename="documents.pdf"')
    expect(pdfCheck(bytes)).toContain("No syntax or stream encoding errors found")
    const text = pdfText(bytes)
    const places = invoices.map(({ number }) => text.indexOf(number))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
  })

  it("names what is damaged or not issued, in the reader's language, and leaves nothing out in silence", async () => {
    const whole = await damage(invoices[1].id)
    const draft = await aDraft()
    const invoice_ids = [...invoices.map(({ id }) => id), draft]
    try {
      const zip = await open({ kind: "zip", language: "fr", invoice_ids })
      const files = unpacked((await send("GET", zip.url)).bytes)
      expect(Object.keys(files).sort()).toEqual([`${invoices[0].number}.pdf`, `${invoices[2].number}.pdf`, "missing.txt"].sort())
      const told = files["missing.txt"].toString("utf8")
      expect(told).toContain("2 documents sur 4 n’ont pas pu être mis dans ce fichier")
      expect(told).toContain(`${invoices[1].number}: son PDF enregistré est endommagé ou illisible`)
      expect(told).toContain(`${draft}: il n’est pas encore émis et n’a donc pas de PDF`)

      const pdf = await open({ kind: "pdf", invoice_ids })
      const text = pdfText((await send("GET", pdf.url)).bytes)
      expect(text).toContain("2 of 4 documents could not be put into this file")
      const state = await eventually("the download to end", async () => {
        const found = await stateOf(pdf.id)
        return found.status === "done" && found
      })
      expect(state).toMatchObject({ done: 4, missing: 2 })
    } finally {
      whole()
      await admin("POST", `/admin/invoices/${invoices[1].id}/render`, {})
    }
  })

  it("stops when somebody cancels it, and cannot be fetched then", async () => {
    const { id, url } = await open({ kind: "zip", invoice_ids: invoices.map((invoice) => invoice.id) })
    await admin("DELETE", `/admin/invoicing/downloads/${id}`)
    expect((await stateOf(id)).status).toBe("cancelled")
    expect((await send("GET", url)).status).toBe(404)
  })

  it("that somebody hangs up on is cancelled", async () => {
    const many = (await admin("GET", "/admin/invoices?status=issued&limit=200")).invoices.map(({ id }: { id: string }) => id)
    const { id, url } = await open({ kind: "zip", invoice_ids: many })
    await new Promise<void>((resolve, reject) => {
      const request = http.get(`${storeUrl()}${url}`, (response) => {
        response.once("data", () => {
          response.destroy()
          resolve()
        })
      })
      request.on("error", reject)
    })
    const state = await eventually("the download to notice", async () => {
      const found = await stateOf(id)
      return ["cancelled", "done"].includes(found.status) && found
    })
    // A small one may be in the pipe already when the reader leaves.
    expect(state.status === "cancelled" || state.done === many.length).toBe(true)
  })

  it.each<[string, Record<string, unknown>, number]>([
    ["without a choice", { kind: "zip" }, 400],
    ["with two choices", { kind: "zip", invoice_ids: ["inv_1"], filters: {} }, 400],
    ["of an unknown kind", { kind: "tar", filters: {} }, 400],
    ["by an unknown filter", { kind: "zip", filters: { surprise: 1 } }, 400],
    ["of nothing", { kind: "zip", filters: { order_id: "order_nowhere" } }, 409],
    ["of unknown documents", { kind: "zip", invoice_ids: ["inv_nowhere"] }, 409],
  ])("%s is refused", async (_, data, status) => {
    const answer = await askAdmin("POST", "/admin/invoicing/downloads", data)
    expect([answer.status, typeof answer.body.message]).toEqual([status, "string"])
  })

  it("is for who is logged in, and its progress for who began it", async () => {
    expect((await send("POST", "/admin/invoicing/downloads", { body: { kind: "zip", filters: {} } })).status).toBe(401)
    const { id } = await open({ kind: "zip", filters: { order_id: invoices[0].order_id } })
    expect((await send("GET", `/admin/invoicing/downloads/${id}`)).status).toBe(401)
    for (const ticket of ["x", "A".repeat(43), "%00", ""]) {
      expect([ticket, (await send("GET", `/admin/invoicing/downloads/${id}/file?ticket=${ticket}`)).status >= 400]).toEqual([ticket, true])
    }
    const email = `second-${Date.now()}@example.com`
    await admin("POST", "/admin/invites", { email })
    const [{ token }] = await sql<{ token: string }>("SELECT token FROM invite WHERE email = $1", [email])
    const registered = await caller({})("POST", "/auth/user/emailpass/register", { email, password: "a-long-password" })
    await caller({ authorization: `Bearer ${registered.token}` })("POST", `/admin/invites/accept?token=${token}`, { email, first_name: "Second", last_name: "Operator" })
    const second = { authorization: `Bearer ${await signIn("user", email, "a-long-password")}` }
    expect((await send("GET", `/admin/invoicing/downloads/${id}`, { headers: second })).status).toBe(404)
    expect((await stateOf(id)).status).toBe("ready")
  })
})

/** A document that cannot be issued: its seller has lost its name. */
async function aDraft(): Promise<string> {
  const { profiles } = await admin("GET", "/admin/invoicing/profiles?limit=200")
  const main = profiles.find(({ is_default }: { is_default: boolean }) => is_default)
  await admin("POST", `/admin/invoicing/profiles/${main.id}`, { legal_name: null })
  try {
    return (await invoiceOf((await buy({ delivery: null, items: { "CRS-BAR-1": 1 } })).id, "draft")).id
  } finally {
    await admin("POST", `/admin/invoicing/profiles/${main.id}`, { legal_name: main.legal_name })
  }
}
