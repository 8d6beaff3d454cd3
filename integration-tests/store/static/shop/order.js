// The order page: shows an order by its link, and its invoices to the account or e-mail address that bought it.
import { api, session } from "./api.js"
import { form, make } from "./dom.js"
import { WORDS } from "./words.js"

const asked = new URLSearchParams(location.search).get("lang") ?? navigator.language
const language = asked.startsWith("ar") ? "ar" : "en"
const words = WORDS[language]
const locale = language === "ar" ? "ar-u-nu-latn-ca-gregory" : "en-GB"
const orderId = decodeURIComponent(location.pathname.split("/").pop())
const page = document.getElementById("page")

const money = (amount, currency) =>
  new Intl.NumberFormat(locale, { style: "currency", currency: currency.toUpperCase(), currencyDisplay: "code" }).format(amount)
const day = (date) => new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date(date))

/** In the words of the person, never those of the server. */
function explain(error, known = {}) {
  const texts = { 0: words.offline, 404: words.notYours, 429: words.tooMany, ...known }
  return texts[error.status] ?? words.failed.replace("{status}", error.status ?? error.message)
}

function orderSection(order) {
  const currency = order.currency_code
  const row = (label, amount, strong) =>
    make("tr", strong ? { class: "strong" } : {}, make("th", { scope: "row", colspan: "2" }, label), make("td", { class: "amount" }, money(amount, currency)))
  const lines = order.items.map((item) =>
    make(
      "tr",
      {},
      make("td", { dir: "auto" }, item.product_title ?? item.title, make("small", { dir: "auto" }, item.variant_title ?? "")),
      make("td", { class: "quantity" }, `× ${item.quantity}`),
      make("td", { class: "amount" }, money(item.total, currency))
    )
  )
  return make(
    "section",
    {},
    make("h1", {}, `${words.order} `, make("bdi", {}, `#${order.display_id}`)),
    make("p", {}, `${words.placed} ${day(order.created_at)}`),
    make(
      "table",
      {},
      make("tbody", {}, ...lines),
      make(
        "tfoot",
        {},
        order.shipping_methods?.length ? row(words.delivery, order.shipping_total) : null,
        order.discount_total > 0 ? row(words.discount, -order.discount_total) : null,
        row(words.total, order.total, true),
        row(words.tax, order.tax_total)
      )
    )
  )
}

async function download(invoice) {
  const url = URL.createObjectURL(await api.pdf(invoice.id))
  make("a", { href: url, download: `${invoice.number.replace(/[^\w.-]+/g, "-")}.pdf` }).click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

function invoiceCard(invoice) {
  const error = make("p", { class: "error", role: "alert" })
  const fetchPdf = async (event) => {
    const button = event.currentTarget
    button.disabled = true
    error.textContent = ""
    await download(invoice).catch((failure) => (error.textContent = explain(failure)))
    button.disabled = false
  }
  return make(
    "article",
    {},
    make("h3", {}, `${words[invoice.type]} `, make("bdi", {}, invoice.number)),
    make("p", {}, `${day(invoice.issue_date)} · ${money(invoice.total, invoice.currency_code)} · ${words[invoice.payment_status] ?? ""}`),
    invoice.pdf_ready ? make("button", { type: "button", onclick: fetchPdf }, words.download) : make("p", { class: "hint" }, words.preparing),
    error
  )
}

function signInForms(target) {
  const email = { name: "email", type: "email", label: words.email, autocomplete: "email" }
  const signIn = form({
    fields: [email, { name: "password", type: "password", label: words.password, autocomplete: "current-password" }],
    button: words.signIn,
    explain: (error) => explain(error, { 401: words.wrongPassword }),
    submit: async (values) => {
      session.start((await api.signIn(values.email, values.password)).token)
      await showInvoices(target)
    },
  })
  const links = make("div", { id: "links" })
  const guest = form({
    fields: [email],
    button: words.getLinks,
    explain,
    submit: async (values) => links.replaceChildren(...linkList((await api.links(orderId, values.email)).links)),
  })
  return [
    make("h2", {}, words.invoices),
    make("p", {}, words.signInWhy),
    signIn,
    make("h3", {}, words.guest),
    make("p", {}, words.guestWhy),
    guest,
    links,
  ]
}

function linkList(links) {
  if (links.length === 0) return [make("p", { class: "hint" }, words.noInvoices)]
  return links
    .filter(({ url }) => /^https?:/.test(url))
    .map(({ url, number, expires_at }) =>
      make("article", {}, make("h3", {}, `${words.invoice} `, make("bdi", {}, number)), make("p", {}, `${words.validUntil} ${day(expires_at)}`), make("a", { class: "button", href: url }, words.open))
    )
}

async function showInvoices(target, attempt = 0) {
  if (!session.token()) return target.replaceChildren(...signInForms(target))
  const leave = make("button", { type: "button", class: "quiet", onclick: () => (session.end(), showInvoices(target)) }, words.signOut)
  try {
    const { invoices } = await api.invoices(orderId)
    const cards = invoices.length ? invoices.map(invoiceCard) : [make("p", { class: "hint" }, words.noInvoices)]
    target.replaceChildren(make("h2", {}, words.invoices), ...cards, leave)
    if (attempt < 15 && invoices.some(({ pdf_ready }) => !pdf_ready)) setTimeout(() => showInvoices(target, attempt + 1), 2000)
  } catch (error) {
    if (error.status === 401) session.end()
    if (error.status === 401) return showInvoices(target)
    target.replaceChildren(make("h2", {}, words.invoices), make("p", { class: "error", role: "alert" }, explain(error)), leave)
  }
}

async function show() {
  document.documentElement.lang = language
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr"
  const other = document.getElementById("language")
  other.textContent = words.other
  other.href = `?lang=${language === "ar" ? "en" : "ar"}`
  page.replaceChildren(make("p", { class: "hint" }, words.loading))
  try {
    const { order } = await api.order(orderId)
    document.title = `${words.order} #${order.display_id} – Qahwa Supply`
    const invoices = make("section", { id: "invoices" })
    page.replaceChildren(orderSection(order), invoices)
    await showInvoices(invoices)
  } catch (error) {
    page.replaceChildren(make("p", { class: "error", role: "alert" }, explain(error, { 404: words.noOrder })))
  }
}

await show()
