import { adminRoutes } from "../helpers/admin-routes"
import { capture, changeProfile, openOffice, type Sellers } from "../helpers/demo-office"
import { buy, detailOf, invoiceOf, withPdf } from "../helpers/demo-shop"
import { admin, eventually, send, sql } from "../helpers/demo-store"
import { cloneDatabase, startOwnStore } from "../helpers/own-store"
import { allowedTo, EVERYTHING, giveRole, switchOnRoles } from "../helpers/roles"

/** What a route needs, and a request that succeeds for whoever may ask. */
interface Ask {
  needs: string[]
  path: string
  body?: unknown
}

/** Medusa asks it of everything below /admin/orders. */
const ORDER = "order:read"
const ALL = [
  ORDER,
  ...["invoice", "invoice_profile"].flatMap((resource) => ["read", "create", "update", "delete"].map((operation) => `${resource}:${operation}`)),
]
const read = ["invoice:read"]
const create = ["invoice:create"]
const update = ["invoice:update"]
const profile = (operation: string) => [`invoice_profile:${operation}`]
const reason = { reason: "A test of who may" }

let sellers: Sellers
let store: Awaited<ReturnType<typeof startOwnStore>>
let dropDatabase: () => Promise<void>

const sold = async (paid = false) => {
  const order = await buy({ delivery: null, items: { "CRS-BAR-1": 1 } })
  const invoice = await withPdf((await invoiceOf(order.id)).id)
  if (paid) {
    await capture(order.id)
    return eventually("the payment in the ledger", async () => {
      const found = await detailOf(invoice.id)
      return found.transactions.length ? found : null
    })
  }
  return invoice
}

/** A European seller without tax id may not issue anything. */
const drafted = async () => {
  await changeProfile(sellers.europe, { vat_id: null, tax_number: null })
  return invoiceOf((await buy({ market: "eu", items: { "DRP-CER-02": 1 } })).id, "draft")
}

const recorded = async () => {
  const { id } = await sold()
  const { invoice } = await admin("POST", `/admin/invoices/${id}/payments`, { amount: "1.00", method: "Cash" })
  return { id, entry: invoice.transactions.find(({ kind }: { kind: string }) => kind === "manual").id as string }
}

const aDownload = async () => {
  const { id } = await sold()
  return (await admin("POST", "/admin/invoicing/downloads", { kind: "zip", invoice_ids: [id] })).download.id as string
}

/** A run over no order at all. */
const LONG_AGO = { placed_from: "2001-01-01T00:00:00Z", placed_to: "2001-01-02T00:00:00Z" }
const aRun = async () => {
  // There is one run at a time, and the stories of others leave theirs behind.
  await sql("UPDATE invoice_history SET status = 'done'")
  return (await admin("POST", "/admin/invoicing/history", LONG_AGO)).run.id as string
}

const aProfile = async () => (await admin("POST", "/admin/invoicing/profiles", { name: "Passing" })).profile.id as string

const seriesOf = async () => {
  const [{ profile_id, series, period }] = (await admin("GET", "/admin/invoicing/series")).series
  return new URLSearchParams({ profile_id, series, period }).toString()
}

const onInvoice = (needs: string[], path: string, body?: unknown) => async (): Promise<Ask> => ({ needs, path: `/admin/invoices/${(await sold()).id}${path}`, body })
const onDraft = (needs: string[], path: string, body?: unknown) => async (): Promise<Ask> => ({ needs, path: `/admin/invoices/${(await drafted()).id}${path}`, body })
const onOrder = (needs: string[], path: string, body?: unknown) => async (): Promise<Ask> => ({ needs: [ORDER, ...needs], path: `/admin/orders/${(await sold()).order_id}${path}`, body })
const onRun = (needs: string[], path: string, body?: unknown, status?: "running" | "stopped") => async (): Promise<Ask> => {
  const id = await aRun()
  if (status) {
    await eventually("the end of the run", async () => (await admin("GET", `/admin/invoicing/history/${id}`)).run.status === "done")
    await sql("UPDATE invoice_history SET status = $2, finished_at = NULL, beat_at = now() WHERE id = $1", [id, status])
  }
  return { needs, path: `/admin/invoicing/history/${id}${path}`, body }
}
const plain = (needs: string[], path: string, body?: unknown) => async (): Promise<Ask> => ({ needs, path, body })

const ASKS: Record<string, () => Promise<Ask>> = {
  "GET /admin/invoices": plain(read, "/admin/invoices"),
  "POST /admin/invoices": async () => ({ needs: create, path: "/admin/invoices", body: { order_id: (await sold()).order_id } }),
  "GET /admin/invoices/[id]": onInvoice(read, ""),
  "GET /admin/invoices/[id]/pdf": onInvoice(read, "/pdf"),
  "GET /admin/invoices/[id]/files/[format]": onInvoice(read, "/files/pdf"),
  "GET /admin/invoices/[id]/receipts/[transaction_id]": async () => {
    const { id, transactions } = await sold(true)
    return { needs: read, path: `/admin/invoices/${id}/receipts/${transactions[0].id}` }
  },
  "POST /admin/invoices/[id]/amend": onDraft(update, "/amend", { purchase_order: "PO-1" }),
  "POST /admin/invoices/[id]/issue": onDraft(update, "/issue", {}),
  "POST /admin/invoices/[id]/void": onDraft(update, "/void", {}),
  "POST /admin/invoices/[id]/render": onInvoice(update, "/render", {}),
  "POST /admin/invoices/[id]/credit": onInvoice(update, "/credit", { amount: "1.00", ...reason }),
  "POST /admin/invoices/[id]/credit/preview": onInvoice(read, "/credit/preview", { amount: "1.00" }),
  "POST /admin/invoices/[id]/links": onInvoice(update, "/links", {}),
  "DELETE /admin/invoices/[id]/links": onInvoice(update, "/links"),
  "POST /admin/invoices/[id]/payments": onInvoice(update, "/payments", { amount: "1.00", method: "Cash" }),
  "DELETE /admin/invoices/[id]/payments/[transaction_id]": async () => {
    const { id, entry } = await recorded()
    return { needs: update, path: `/admin/invoices/${id}/payments/${entry}`, body: reason }
  },
  "POST /admin/invoices/[id]/write-off": onInvoice(update, "/write-off", reason),
  "DELETE /admin/invoices/[id]/write-off": async () => {
    const { id } = await sold()
    await admin("POST", `/admin/invoices/${id}/write-off`, reason)
    return { needs: update, path: `/admin/invoices/${id}/write-off`, body: reason }
  },
  "POST /admin/orders/[id]/invoices/sync": onOrder(update, "/invoices/sync", {}),
  "GET /admin/orders/[id]/packing-slip": onOrder(read, "/packing-slip"),
  "GET /admin/orders/[id]/proforma": onOrder(read, "/proforma"),
  "GET /admin/invoicing/designs": plain(profile("read"), "/admin/invoicing/designs"),
  "POST /admin/invoicing/downloads": async () => ({ needs: read, path: "/admin/invoicing/downloads", body: { kind: "zip", invoice_ids: [(await sold()).id] } }),
  "GET /admin/invoicing/downloads/[id]": async () => ({ needs: read, path: `/admin/invoicing/downloads/${await aDownload()}` }),
  "DELETE /admin/invoicing/downloads/[id]": async () => ({ needs: read, path: `/admin/invoicing/downloads/${await aDownload()}` }),
  "GET /admin/invoicing/health": plain(read, "/admin/invoicing/health"),
  "POST /admin/invoicing/health": plain(read, "/admin/invoicing/health", {}),
  "GET /admin/invoicing/health/[check]": plain(read, "/admin/invoicing/health/number-gaps"),
  "GET /admin/invoicing/history": plain(read, "/admin/invoicing/history"),
  "POST /admin/invoicing/history": async () => {
    await sql("UPDATE invoice_history SET status = 'done'")
    return { needs: create, path: "/admin/invoicing/history", body: LONG_AGO }
  },
  "GET /admin/invoicing/history/[id]": onRun(read, ""),
  "GET /admin/invoicing/history/[id]/errors": onRun(read, "/errors"),
  "POST /admin/invoicing/history/[id]/stop": onRun(create, "/stop", {}, "running"),
  "POST /admin/invoicing/history/[id]/resume": onRun(create, "/resume", {}, "stopped"),
  "GET /admin/invoicing/profiles": plain(profile("read"), "/admin/invoicing/profiles"),
  "POST /admin/invoicing/profiles": plain(profile("create"), "/admin/invoicing/profiles", { name: "Another" }),
  "POST /admin/invoicing/profiles/check": plain(profile("read"), "/admin/invoicing/profiles/check", { name: "Another" }),
  "GET /admin/invoicing/profiles/[id]": async () => ({ needs: profile("read"), path: `/admin/invoicing/profiles/${await aProfile()}` }),
  "POST /admin/invoicing/profiles/[id]": async () => ({ needs: profile("update"), path: `/admin/invoicing/profiles/${await aProfile()}`, body: { name: "Renamed" } }),
  "DELETE /admin/invoicing/profiles/[id]": async () => ({ needs: profile("delete"), path: `/admin/invoicing/profiles/${await aProfile()}` }),
  // It shows real documents.
  "POST /admin/invoicing/profiles/[id]/preview": async () => ({
    needs: [...profile("read"), ...read],
    path: `/admin/invoicing/profiles/${sellers.saudi}/preview`,
    body: {},
  }),
  "POST /admin/invoicing/reconcile": plain(create, "/admin/invoicing/reconcile", { scope: "recent" }),
  "GET /admin/invoicing/series": plain(read, "/admin/invoicing/series"),
  "GET /admin/invoicing/series/numbers": async () => ({ needs: read, path: `/admin/invoicing/series/numbers?${await seriesOf()}` }),
  "GET /admin/invoicing/series/numbers.csv": async () => ({ needs: read, path: `/admin/invoicing/series/numbers.csv?${await seriesOf()}` }),
}

const badges = new Map<string, Promise<Record<string, string>>>()

/** The headers of somebody with exactly these policies. Roles are given one after the other: they are all one person's. */
let queue: Promise<unknown> = Promise.resolve()
function badge(policies: string[]): Promise<Record<string, string>> {
  const key = policies.join()
  const made = badges.get(key) ?? queue.then(() => allowedTo(policies))
  queue = made
  badges.set(key, made)
  return made
}

beforeAll(async () => {
  dropDatabase = await cloneDatabase("roles_store")
  switchOnRoles()
  store = await startOwnStore()
  await giveRole(EVERYTHING)
  sellers = await openOffice()
  await sold()
}, 180_000)

afterAll(async () => {
  await store.stop()
  delete process.env.MEDUSA_FF_RBAC
  await dropDatabase()
})

describe("With roles switched on, an admin route", () => {
  it("is named here with what it needs, whichever there are", () => {
    expect(Object.keys(ASKS).sort()).toEqual(adminRoutes())
  })

  it.each(Object.keys(ASKS))("%s is for who may, and for nobody else", async (route) => {
    const [method] = route.split(" ")
    const { needs, path, body } = await ASKS[route]()
    const ask = async (policies: string[]) => send(method, path, { body, headers: await badge(policies) })
    const answer = ({ status, text }: { status: number; text: string }) => ({ status, text })
    expect(answer(await ask([]))).toEqual({ status: 403, text: expect.stringContaining("orbidden") })
    for (const missing of needs) {
      const refused = await ask(ALL.filter((policy) => policy !== missing))
      expect(answer(refused)).toEqual({ status: 403, text: expect.stringContaining(missing) })
    }
    const allowed = await ask(needs)
    // A run of history is 202: it goes on after the answer.
    expect([[200, 202].includes(allowed.status), allowed.status < 300 ? "" : allowed.text]).toEqual([true, ""])
  })
})
