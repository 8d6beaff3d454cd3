import { createHash } from "node:crypto"
import { anEmail, omar } from "../helpers/demo-people"
import { buy, detailOf, invoiceOf, withPdf } from "../helpers/demo-shop"
import { admin, askAdmin, sql } from "../helpers/demo-store"
import { changeProfile, openOffice } from "../helpers/demo-office"

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex")

const refused = (text: string, values: unknown[]) =>
  sql(text, values).then(
    () => "allowed",
    (error: Error) => error.message
  )

describe("What was issued", () => {
  it("stays as it was when customer, product, store, order and seller change", async () => {
    const { saudi } = await openOffice()
    const order = await buy({ email: anEmail("steady"), items: { "GRD-MHB-ELC": 1 } })
    const before = await withPdf((await invoiceOf(order.id)).id)
    const pdf = await askAdmin("GET", `/admin/invoices/${before.id}/pdf`)
    expect(sha256(pdf.bytes)).toBe(before.files[0].sha256)

    const { products } = await admin("GET", "/admin/products?handle=mihbash-burr-grinder&fields=id,title")
    const { stores } = await admin("GET", "/admin/stores")
    await admin("POST", `/admin/products/${products[0].id}`, { title: "Renamed grinder" })
    await admin("POST", `/admin/stores/${stores[0].id}`, { name: "Renamed store" })
    await admin("POST", `/admin/customers/${before.customer_id}`, { first_name: "Renamed", email: anEmail("renamed") })
    await admin("POST", `/admin/orders/${order.id}`, { email: anEmail("changed"), billing_address: { ...omar, last_name: "Renamed", city: "Jeddah" } })
    await changeProfile(saudi, { legal_name: "Renamed Trading Co.", payment_days: 3 })
    await admin("POST", `/admin/orders/${order.id}/invoices/sync`, {})
    await admin("POST", `/admin/invoices/${before.id}/render`, {})

    const later = await detailOf(before.id)
    expect(later.document).toEqual(before.document)
    const { updated_at: _one, ...columns } = before
    const { updated_at: _two, ...columnsLater } = later
    expect(columnsLater).toEqual(columns)
    expect((await askAdmin("GET", `/admin/invoices/${before.id}/pdf`)).bytes.equals(pdf.bytes)).toBe(true)

    const next = await invoiceOf((await buy({ items: { "GRD-MHB-ELC": 1 } })).id)
    expect(next.document.seller.name).toBe("Renamed Trading Co.")
    expect(next.document.lines[0].name).toBe("Renamed grinder")

    await admin("POST", `/admin/products/${products[0].id}`, { title: products[0].title })
    await admin("POST", `/admin/stores/${stores[0].id}`, { name: stores[0].name })
    await openOffice()
  })

  it("cannot be changed, deleted or emptied in the database either", async () => {
    await openOffice()
    const { id } = await invoiceOf((await buy({ items: { "FLT-100-02": 1 } })).id)
    expect(await refused("UPDATE invoice SET total = 1 WHERE id = $1", [id])).toMatch(/cannot be changed/)
    expect(await refused("UPDATE invoice SET document = jsonb_set(document, '{totals,gross}', '\"1.00\"') WHERE id = $1", [id])).toMatch(/cannot be changed/)
    expect(await refused("UPDATE invoice SET status = 'draft' WHERE id = $1", [id])).toMatch(/cannot be changed/)
    expect(await refused("UPDATE invoice SET deleted_at = now() WHERE id = $1", [id])).toMatch(/cannot be changed/)
    expect(await refused("DELETE FROM invoice WHERE id = $1", [id])).toMatch(/cannot be deleted/)
    expect(await refused("DELETE FROM invoice_event WHERE invoice_id = $1", [id])).toMatch(/never changed or deleted/)
    expect(await refused("TRUNCATE invoice CASCADE", [])).toMatch(/cannot be emptied/)
  })
})
