import { aDocument, aLine, aParty, aTax } from "../../../domain/__tests__/a-document"
import type { InvoiceDocument } from "../../../domain/document"
import { hostedPage } from "../hosted-page"
import { ACCOUNT, aRow, NOW, page, PDF, read } from "./a-page"

describe("the state of payment", () => {
  it("says until when an unpaid invoice is to be paid, and how", () => {
    const text = read(page({ payment: { due_date: "2026-12-05", terms: "14 days net.", bank_accounts: [ACCOUNT] } }))
    expect(text).toContain("Payment due Amount due EUR 119.00 Please pay by 5 December 2026.")
    expect(text).toContain("How to pay 14 days net.")
    expect(text).toContain("IBAN DE89 3704 0044 0532 0130 00")
    expect(text).toContain("Please give this reference RE-7")
  })

  it("says that a paid invoice is paid, and asks for nothing", () => {
    const settlements = [{ kind: "payment" as const, label: "Card", amount: "119.00", day: "2026-11-21" }]
    const payment = { due_date: null, terms: "14 days net.", bank_accounts: [ACCOUNT] }
    const text = read(page({ settlements, payment }, { paid_total: 119, payment_status: "paid", due_at: null }))
    expect(text).toContain("Paid in full Total EUR 119.00 Thank you – there is nothing left to pay.")
    expect(text).toContain("Paid · Card 21 November 2026 −EUR 119.00 Amount due EUR 0.00")
    expect(text).not.toContain("How to pay")
    expect(text).toContain("Terms 14 days net.")
  })

  it("takes off what was paid and credited since, with long decimals", () => {
    const text = read(page({}, { paid_total: "18.9999999", credited_total: { value: "0.10" }, payment_status: "partially_paid" }))
    expect(text).toContain("Partly paid Amount due EUR 99.90")
    expect(text).toContain("EUR 19.00 of EUR 119.00 has been paid.")
    expect(text).toContain("Paid −EUR 19.00 Credit notes −EUR 0.10 Amount due EUR 99.90")
  })

  it("is overdue only once the day is over where the seller is", () => {
    expect(read(page({}, {}, new Date("2026-12-05T22:59:59Z")))).toContain("Payment due Amount due")
    const late = read(page({}, {}, new Date("2026-12-05T23:00:01Z")))
    expect(late).toContain("Overdue Amount due EUR 119.00 Payment was due on 5 December 2026.")
  })

  it("finds the due day in the row when the document has none", () => {
    expect(read(page({ payment: { due_date: null, terms: null, bank_accounts: [] } }))).toContain("Please pay by 5 December 2026.")
    expect(read(page({ payment: { due_date: null, terms: null, bank_accounts: [] } }, { due_at: null }))).toContain("Please pay this amount.")
  })

  it("tells what is in favour of a reader who paid too much", () => {
    const text = read(page({}, { paid_total: 120, payment_status: "overpaid" }))
    expect(text).toContain("Overpaid In your favour EUR 1.00")
    expect(text).toContain("In your favour EUR 1.00 Seller and buyer")
  })

  it("asks nothing of a reader whose invoice was written off or credited", () => {
    expect(read(page({}, { payment_status: "written_off" }))).toMatch(/Closed Total EUR 119.00.*No longer collected −EUR 119.00 Amount due EUR 0.00/)
    expect(read(page({}, { credited_total: 119, payment_status: "paid" }))).toMatch(/Credited in full Total EUR 119.00.*Amount due EUR 0.00/)
  })

  it("calls a credit note by its name, and says what it corrects and why", () => {
    const references = { ...aDocument().references, preceding: [{ invoice_id: "inv_0", number: "RE-6", issue_date: "2026-11-01" }], reason: "Returned" }
    const text = read(page({ type: "credit_note", references, payment: { due_date: null, terms: null, bank_accounts: [ACCOUNT] } }, { payment_status: "paid" }))
    expect(text).toContain("Credit note RE-7")
    expect(text).toContain("Credit note Amount credited EUR 119.00 This amount was deducted from the invoice that is corrected here.")
    expect(text).toContain("Amount credited EUR 119.00 Seller and buyer")
    // Whether money went back is a matter of the invoice: a credit note is settled from the first moment, paid or not.
    expect(text).not.toMatch(/refund|returned to you|in your favour/i)
    expect(text).toContain("Corrects invoice RE-6 1 November 2026 Reason Returned")
    expect(text).not.toContain("How to pay")
  })
})

describe("the PDF", () => {
  it("is offered when it is stored", () => {
    expect(page()).toContain(`<a class="button" href="${PDF}">`)
  })

  it.each([[[]], [[{ format: "pdf", status: "pending" }]], [[{ format: "pdf", status: "failed" }]], [[{ format: "ubl", status: "stored" }]]])(
    "is not offered while the files are %j",
    (files) => {
      const html = page({}, { files })
      expect(html).not.toContain(PDF)
      expect(read(html)).toContain("The PDF is being prepared. Please reload this page in a moment.")
    }
  )
})

describe("the figures", () => {
  const line = aLine({ id: "1", quantity: "2.5", allowances: [{ amount: "10.00", reason: "TEN" }], sku: "L-1", options: [{ name: "Colour", value: "Red" }] })
  const charge = { id: "s", kind: "shipping" as const, method_id: null, reason: "Parcel", net: "5.00", tax: line.tax, tax_amount: "0.95", gross: "5.95" }
  const totals = { ...aDocument().totals, charges: "5.00", net: "105.00", tax: "19.95", gross: "124.95", payable: "124.95" }
  const document = { lines: [line], charges: [charge], totals, taxes: [aTax({ taxable: "105.00", tax: "19.95" })] }

  it("are those with tax where the shop shows prices with tax", () => {
    const text = read(page({ ...document, prices_include_tax: true }, { total: "124.95" }))
    expect(text).toContain("Lamp 2.5 · VAT 19% Colour: Red SKU L-1 Discount TEN −10.00 excl. VAT 2.5 19% 119.00")
    expect(text).toContain("Parcel VAT 19% 19% 5.95")
    expect(text).toContain("Subtotal EUR 119.00 Shipping and fees EUR 5.95 Total including VAT EUR 124.95 VAT included EUR 19.95 Amount due EUR 124.95")
    expect(text).toContain("VAT Taxable VAT EUR 19% 105.00 19.95")
  })

  it("are those without tax elsewhere, with the unit price", () => {
    const text = read(page({ ...document, prices_include_tax: false }, { total: "124.95" }))
    expect(text).toContain("Discount TEN −10.00 2.5 100.00 19% 100.00")
    expect(text).toContain("Subtotal EUR 100.00 Shipping and fees EUR 5.00 Total excluding VAT EUR 105.00 VAT EUR 19.95 Total including VAT EUR 124.95")
  })

  it("keep every digit of large amounts and of currencies without decimals", () => {
    const large = "12345678901234567.89"
    expect(read(page({}, { total: large }))).toContain("Amount due EUR 12,345,678,901,234,567.89")
    const yen = read(page({ currency: { code: "JPY", digits: 0 } }, { total: 1180 }))
    expect(yen).toContain("Amount due JPY 1,180 ")
  })

  it("follow the document's language", () => {
    expect(read(page({ language: "de" }))).toContain("Zahlbetrag 119,00 EUR Bitte zahlen Sie bis zum 5. Dezember 2026.")
    expect(read(page({ language: "fr" }))).toContain("Net à payer 119,00 EUR Merci de régler au plus tard le 5 décembre 2026.")
    expect(read(page({ language: "nl" }))).toContain("Te betalen EUR 119,00 Betaal alstublieft uiterlijk op 5 december 2026.")
    expect(read(page({ language: "ar" }))).toContain("المبلغ المستحق 119.00 EUR يُرجى السداد في موعد أقصاه 5 ديسمبر 2026.")
  })
})

describe("hostile input", () => {
  const evil = `"><script>alert(1)</script><img src=x onerror='a'>\u0000\u202E\`&amp;`
  const support = { email: `a"onmouseover="x@b.example`, phone: `+49 30"><b>`, url: "javascript:alert(1)//https://x.example", hours: evil }
  const address = { line1: evil, line2: evil, building_number: evil, district: evil, city: evil, postal_code: evil, province: evil, country_code: evil }
  const party = aParty({ name: evil, trading_name: evil, contact_name: evil, email: evil, phone: evil, address, vat_id: evil, tax_number: evil, registration: { scheme: evil, value: evil } })
  const line = aLine({ name: evil, description: `${evil}!`, options: [{ name: evil, value: evil }], sku: evil, unit: evil, allowances: [{ amount: "1.00", reason: evil }] })
  const hostile: Partial<InvoiceDocument> = {
    number: evil,
    seller: party,
    buyer: party,
    delivery: { name: "x", address: { ...address, city: "x" }, day: "2026-11-22" },
    references: { order_id: evil, order_number: evil, order_date: null, purchase_order: evil, preceding: [{ invoice_id: evil, number: evil, issue_date: "2026-11-01" }], reason: evil },
    lines: [line],
    charges: [{ id: "c", kind: "fee", method_id: null, reason: evil, net: "1.00", tax: { category: "exempt", rate: "0", reason: evil }, tax_amount: "0.00", gross: "1.00" }],
    taxes: [aTax({ category: "exempt", rate: "0", reason: evil })],
    settlements: [{ kind: "payment", label: evil, amount: "1.00", day: "2026-11-21" }],
    payment: { due_date: "2026-12-05", terms: evil, bank_accounts: [{ holder: evil, bank: evil, account: evil, bic: evil, currency_code: null }] },
    support,
    notes: [evil],
  }

  it.each([true, false])("stays text everywhere (prices with tax: %s)", (prices_include_tax) => {
    const html = page({ ...hostile, prices_include_tax })
    expect(html).not.toMatch(/<script|<img|<b>/i)
    const tags = (html.match(/<[^>]*>/g) ?? []).join("")
    expect(tags).not.toMatch(/\s(on\w+|style)=/i)
    expect(html).not.toMatch(/[\u0000\u202E]/)
    expect(html).toContain("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&#39;a&#39;&gt;&#96;&amp;amp;")
  })

  it("never becomes an address", () => {
    const hrefs = [...page(hostile).matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    expect(hrefs).toEqual([PDF])
  })

  it("in a link is encoded", () => {
    const html = page({ number: "A&B <1>", support: { email: "o'b+c&d@muster.example", phone: "030 1234567", url: `https://muster.example/?q="&x=<1>`, hours: null } })
    expect(html).toContain('href="mailto:o&#39;b%2Bc%26d@muster.example?subject=Invoice%20A%26B%20%3C1%3E"')
    expect(html).toContain('href="tel:+49301234567"')
    expect(html).not.toContain('q="')
  })

  it.each(["javascript:alert(1)", "data:text/html,x", "//muster.example", "https://a:b@muster.example", "java\nscript:alert(1)"])("%j is no web page", (url) => {
    expect(page({ support: { email: null, phone: null, url, hours: null } })).not.toMatch(/href="(?!\/invoices\/secret)/)
  })

  it("of a path to the PDF cannot leave its attribute", () => {
    expect(hostedPage(aRow(), { pdf_path: '/a"><script>', now: NOW })).toContain('href="/a&quot;&gt;&lt;script&gt;"')
  })
})

describe("a page", () => {
  it("works without scripts and loads nothing", () => {
    expect(page()).not.toMatch(/<script|<link|<img|<form|\ssrc=|@import|url\(/i)
  })

  it("has landmarks, one main heading and named table columns and rows", () => {
    const html = page({ seller: aParty({ trading_name: "Muster" }) })
    for (const landmark of ["<header>", "<main>", "<footer>"]) {
      expect(html.split(landmark)).toHaveLength(2)
    }
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html.match(/<th(?! scope="(col|row)")[ >]/g)).toBeNull()
    expect(html).toContain("<title>Invoice RE-7 · Muster</title>")
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("shows the seller's own contacts where there are none for support", () => {
    expect(page({ support: { email: null, phone: null, url: null, hours: null } })).toContain("mailto:office@muster.example")
  })

  it("with a thousand lines is quick", () => {
    const lines = Array.from({ length: 1000 }, (_, index) => aLine({ id: String(index + 1), name: `Lamp ${index + 1}` }))
    const started = Date.now()
    const html = page({ lines })
    expect(html.match(/<tr>\n<th scope="row">/g)).toHaveLength(1000)
    expect(Date.now() - started).toBeLessThan(2000)
  })

  it("is made of a document that lacks nearly everything", () => {
    const nobody = aParty({ name: null, email: null, phone: null, vat_id: null, address: { ...aParty().address, line1: null, city: null, postal_code: null, country_code: null } })
    const bare = { number: null, seller: nobody, buyer: nobody, lines: [], taxes: [], support: { email: null, phone: null, url: null, hours: null } }
    expect(read(page(bare, { files: undefined }))).toContain("Invoice")
  })
})
