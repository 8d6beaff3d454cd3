import { capture, openOffice } from "../helpers/demo-office"
import { buy, detailOf, invoiceOf } from "../helpers/demo-shop"
import { askAdmin, eventually } from "../helpers/demo-store"

beforeAll(openOffice)

/** One pitcher and the post, not paid: 69 + 20 = 89 and 15 % = 102.35. */
const unpaid = async () => invoiceOf((await buy({ items: { "PIT-STL-350": 1 } })).id)

const writeOff = (id: string, reason = "The customer is insolvent") => askAdmin("POST", `/admin/invoices/${id}/write-off`, { reason })

const takeBack = (id: string) => askAdmin("DELETE", `/admin/invoices/${id}/write-off`, { reason: "The customer pays after all" })

const timeline = async (id: string) => (await detailOf(id)).events.map(({ kind }: { kind: string }) => kind)

describe("A write-off", () => {
  it("gives up what is open, with a reason, and is told once on the timeline", async () => {
    const invoice = await unpaid()
    await askAdmin("POST", `/admin/invoices/${invoice.id}/payments`, { amount: "2.35", method: "Cash" })
    const { status, body } = await writeOff(invoice.id)
    expect(status).toBe(200)
    expect(body.invoice).toMatchObject({ payment_status: "written_off", paid_total: 2.35, written_off_total: 100, balance: 0, overdue: false })
    const told = (await detailOf(invoice.id)).events.find(({ kind }: { kind: string }) => kind === "written_off")
    expect(told).toMatchObject({ actor: expect.stringMatching(/^user:/), data: { amount: "100.00", reason: "The customer is insolvent" } })
    expect(await timeline(invoice.id)).not.toContain("payment_written_off")
    expect(await timeline(invoice.id)).not.toContain("payment_paid")
  })

  it("is taken back as a whole: the invoice is open again", async () => {
    const invoice = await unpaid()
    await writeOff(invoice.id)
    const { status, body } = await takeBack(invoice.id)
    expect(status).toBe(200)
    expect(body.invoice).toMatchObject({ payment_status: "unpaid", written_off_total: 0, balance: 102.35 })
    // The PDF is stored when it is ready, before or after.
    const told = (await timeline(invoice.id)).filter((kind: string) => kind !== "pdf_stored")
    expect(told).toEqual(["issued", "written_off", "write_off_reversed"])
    expect((await takeBack(invoice.id)).status).toBe(409)
    expect((await writeOff(invoice.id)).body.invoice).toMatchObject({ payment_status: "written_off", written_off_total: 102.35 })
    expect((await takeBack(invoice.id)).body.invoice).toMatchObject({ payment_status: "unpaid", balance: 102.35 })
  })

  it("gives way to a payment that comes late", async () => {
    const invoice = await unpaid()
    await writeOff(invoice.id)
    await capture(invoice.order_id)
    const paid = await eventually("the late payment", async () => {
      const now = await detailOf(invoice.id)
      return now.payment_status === "paid" ? now : null
    })
    expect(paid).toMatchObject({ paid_total: 102.35, written_off_total: 0, balance: 0 })
  })

  it("happens once, however often it is asked for at the same moment", async () => {
    const invoice = await unpaid()
    const answers = await Promise.all(Array.from({ length: 6 }, () => writeOff(invoice.id)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
    expect(answers.find(({ status }) => status === 409)?.body.message).toContain("Nothing is open")
    expect((await detailOf(invoice.id)).transactions).toHaveLength(1)
  })

  it("needs a reason, something open, and an issued document", async () => {
    const invoice = await unpaid()
    expect((await writeOff(invoice.id, " \u200b ")).status).toBe(400)
    expect((await askAdmin("POST", `/admin/invoices/${invoice.id}/write-off`, {})).status).toBe(400)
    expect((await takeBack(invoice.id)).body.message).toContain("Nothing was written off")
    expect((await writeOff("inv_unknown")).status).toBe(404)
    await askAdmin("POST", `/admin/invoices/${invoice.id}/payments`, { amount: "102.35", method: "Cash" })
    expect((await writeOff(invoice.id)).status).toBe(409)
  })
})
