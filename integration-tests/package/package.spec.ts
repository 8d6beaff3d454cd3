import { createHash } from "node:crypto"
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from "node:fs"
import { builtinModules, createRequire } from "node:module"
import { tmpdir } from "node:os"
import path from "node:path"
import { caller, eventually, send, type Call } from "../helpers/demo-store"
import { makeApp, makeDatabase, medusa, pack, removeFolder, startApp, type App, type Packed } from "../helpers/scratch-app"
import { buyOne, fitOut, type ScratchStore } from "../helpers/scratch-store"

const PLUGIN = "medusa-plugin-invoicing"
const ADMIN = { email: "admin@example.com", password: "supersecret" }

let folder: string
let packed: Packed
let app: string
let installed: string
let manifest: {
  exports: Record<string, string | Record<string, string>>
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "invoicing-package-"))
  packed = await pack(folder)
  app = await makeApp(packed.file)
  installed = path.join(app, "node_modules", PLUGIN)
  manifest = JSON.parse(readFileSync(path.join(installed, "package.json"), "utf8"))
}, 180_000)

afterAll(() => [folder, app].filter(Boolean).forEach(removeFolder))

const scripts = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
    .map((entry) => path.join(entry.parentPath, entry.name))

describe("The package", () => {
  it("ships what runs, its licence and its manifest, and neither tests nor sources", () => {
    const outside = packed.files.filter((file) => !file.startsWith(".medusa/server/"))
    expect(outside.filter((file) => !/^(LICENSE|README\.md|CHANGELOG\.md|package\.json)$/.test(file))).toEqual([])
    expect(outside).toEqual(expect.arrayContaining(["LICENSE", "package.json"]))
    expect(packed.files.filter((file) => /__tests__|\.spec\.|integration-tests|\.tsx?$/.test(file) && !file.endsWith(".d.ts"))).toEqual([])
    expect(packed.files.filter((file) => /__tests__|\.spec\./.test(file))).toEqual([])
    expect(packed.size).toBeLessThan(3_000_000)
  })

  it("has the migrations, the workflows, the routes and the dashboard", () => {
    const has = (pattern: RegExp) => packed.files.filter((file) => pattern.test(file)).length
    const sources = (folder: string) =>
      readdirSync(path.resolve(__dirname, "../..", folder)).filter((file) => file.endsWith(".ts")).length
    expect(has(/^\.medusa\/server\/src\/modules\/invoicing\/migrations\/Migration\d+\.js$/)).toBe(sources("migrations"))
    expect(has(/^\.medusa\/server\/src\/workflows\/sync-order\.js$/)).toBe(1)
    expect(has(/^\.medusa\/server\/src\/subscribers\/[^/]+\.js$/)).toBe(sources("src/subscribers"))
    expect(has(/^\.medusa\/server\/src\/jobs\/[^/]+\.js$/)).toBe(sources("src/jobs"))
    expect(has(/^\.medusa\/server\/src\/api\/middlewares\.js$/)).toBe(1)
    expect(has(/^\.medusa\/server\/src\/admin\/index\.(mjs|js)$/)).toBe(2)
  })

  it("names its peers as ranges and no Medusa package as a dependency of its own", () => {
    for (const [name, range] of Object.entries(manifest.peerDependencies)) {
      expect([name, range]).toEqual([name, expect.stringMatching(/^(\^|~|>=)/)])
    }
    expect(Object.keys(manifest.dependencies).filter((name) => name.startsWith("@medusajs/"))).toEqual([])
  })

  it("exports only paths that exist", () => {
    const require = createRequire(path.join(app, "index.js"))
    const targets = Object.entries(manifest.exports).flatMap(([name, target]) =>
      (typeof target === "string" ? [target] : Object.values(target)).map((file) => [name, file])
    )
    for (const [name, target] of targets.filter(([, file]) => !file.includes("*"))) {
      expect([name, target, existsSync(path.join(installed, target))]).toEqual([name, target, true])
    }
    for (const name of ["package.json", "workflows", "types", "admin", "modules/invoicing", ".medusa/server/src/modules/invoicing", "subscribers/order-changed"]) {
      expect(require.resolve(`${PLUGIN}/${name}`).startsWith(realpathSync(installed))).toBe(true)
    }
    expect(Object.keys(require(`${PLUGIN}/workflows`))).toEqual(expect.arrayContaining(["syncOrderWorkflow", "reconcileOrdersWorkflow"]))
  })

  it("requires nothing that its manifest does not name", () => {
    const declared = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)])
    const undeclared = scripts(path.join(installed, ".medusa/server/src"))
      .filter((file) => !file.includes(`${path.sep}admin${path.sep}index.`))
      .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\b(?:require|import)\("([^"]+)"\)/g)].map(([, name]) => name))
      .filter((name) => !name.startsWith(".") && !name.startsWith("node:") && !builtinModules.includes(name))
      .map((name) => name.split("/").slice(0, name.startsWith("@") ? 2 : 1).join("/"))
      .filter((name) => !declared.has(name))
    expect([...new Set(undeclared)]).toEqual([])
  })
})

describe("In a store of somebody else's, without any option", () => {
  let database: Awaited<ReturnType<typeof makeDatabase>>
  let running: App
  let admin: Call
  let operator: Record<string, string>
  let shop: Call
  let store: ScratchStore

  beforeAll(async () => {
    database = await makeDatabase("package_store")
    await medusa(app, database.url, ["db:migrate", "--execute-all-links", "--skip-scripts"])
    await medusa(app, database.url, ["user", "-e", ADMIN.email, "-p", ADMIN.password])
    running = await startApp(app, database.url)
    const { token } = await caller({}, running.url)("POST", "/auth/user/emailpass", ADMIN)
    operator = { authorization: `Bearer ${token}` }
    admin = caller(operator, running.url)
    store = await fitOut(admin)
    shop = caller({ "x-publishable-api-key": store.publishableKey }, running.url)
  }, 300_000)

  afterAll(async () => {
    await running?.stop()
    await database?.drop()
  })

  const documentOf = (orderId: string) =>
    eventually(`a document of ${orderId}`, async () => (await admin("GET", `/admin/invoices?order_id=${orderId}`)).invoices[0])

  it("the first order becomes a draft that says what is missing, and is issued once that is there", async () => {
    const order = await buyOne(shop, store)
    // 100 + 5 and 19 %
    expect(order.total).toBe(124.95)
    const draft = await documentOf(order.id)
    expect(draft).toMatchObject({ status: "draft", number: null, total: 124.95, has_issues: true })
    const errors = draft.issues.filter(({ severity }: { severity: string }) => severity === "error").map(({ rule }: { rule: string }) => rule)
    expect(errors).toEqual(["seller-tax-id"])

    const { profiles } = await admin("GET", "/admin/invoicing/profiles")
    expect(profiles).toMatchObject([{ is_default: true, time_zone: "Europe/Berlin", address: { line1: "Kellerweg 1", city: "Berlin", country_code: "DE" } }])
    await admin("POST", `/admin/invoicing/profiles/${profiles[0].id}`, { legal_name: "Kessel GmbH", vat_id: "DE136695976", payment_days: 7 })
    const { invoice } = await admin("POST", `/admin/invoices/${draft.id}/issue`, {})
    expect(invoice).toMatchObject({ id: draft.id, status: "issued", total: 124.95, net_total: 105, tax_total: 19.95 })
    expect(invoice.number).toMatch(/^INV-\d{4}-00001$/)
  })

  it("the next one is issued by itself, with a PDF", async () => {
    const order = await buyOne(shop, store)
    const issued = await documentOf(order.id)
    expect(issued).toMatchObject({ status: "issued", total: 124.95, payment_status: "unpaid", has_issues: false })
    expect(issued.number).toMatch(/^INV-\d{4}-00002$/)
    const [file] = await eventually("its PDF", async () => {
      const { invoice } = await admin("GET", `/admin/invoices/${issued.id}`)
      return invoice.files[0]?.status === "stored" && invoice.files
    })
    const pdf = await send("GET", `/admin/invoices/${issued.id}/pdf`, { base: running.url, headers: operator })
    expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-")
    expect(createHash("sha256").update(pdf.bytes).digest("hex")).toBe(file.sha256)
    expect((await admin("GET", `/admin/invoices?order_id=${order.id}`)).count).toBe(1)
  })

  it("the customer opens it by a link", async () => {
    const { invoices } = await admin("GET", "/admin/invoices?status=issued&order=number&limit=1")
    const { links } = await shop("POST", `/store/orders/${invoices[0].order_id}/invoices/link`, { email: "Lena@Example.com" })
    const page = await send("GET", new URL(links[0].url).pathname, { base: running.url })
    expect([page.status, page.text.includes("Kessel GmbH"), page.text.includes(invoices[0].number)]).toEqual([200, true, true])
  })
})
