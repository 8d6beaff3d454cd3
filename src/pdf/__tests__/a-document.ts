import { BigNumber } from "bignumber.js"
import type {
  Address,
  DocumentCharge,
  DocumentLine,
  DocumentTotals,
  InvoiceDocument,
  Party,
  TaxCategory,
  TaxSubtotal,
} from "../../domain/document"

type Taxed = Pick<DocumentLine, "net" | "tax" | "tax_amount" | "gross">

interface TaxInput {
  rate?: string
  category?: TaxCategory
  reason?: string | null
  /** Digits of the document's currency. */
  digits?: number
}

type LineInput = TaxInput &
  Partial<Omit<DocumentLine, "price" | "net" | "tax" | "tax_amount" | "gross">> & {
    /** Net price of `base_quantity` units. Leave it out when `gross` is given. */
    price?: string
    base_quantity?: string
    /** What the buyer pays for the whole line, tax included and after allowances. */
    gross?: string
  }

type ChargeInput = TaxInput & Partial<Pick<DocumentCharge, "id" | "kind" | "method_id" | "reason">> & { net?: string; gross?: string }

type DocumentInput = Partial<Omit<InvoiceDocument, "totals" | "taxes">> & { rounding?: string }

const round = (value: BigNumber, digits: number) => value.toFixed(digits, BigNumber.ROUND_HALF_UP)
const sum = (values: string[]) => values.reduce((total, value) => total.plus(value), new BigNumber(0))

function taxed(net: string | undefined, gross: string | undefined, { rate = "15", category, reason = null, digits = 2 }: TaxInput): Taxed {
  const factor = new BigNumber(rate).div(100)
  const base = net ?? round(new BigNumber(gross ?? "0").div(factor.plus(1)), digits)
  const tax = gross === undefined ? round(new BigNumber(base).times(factor), digits) : round(new BigNumber(gross).minus(base), digits)
  const key = category ?? (factor.isZero() ? "zero-rated" : "standard")
  return { net: base, tax: { category: key, rate, reason }, tax_amount: tax, gross: round(new BigNumber(base).plus(tax), digits) }
}

export function anAddress(with_: Partial<Address> = {}): Address {
  return {
    line1: null,
    line2: null,
    building_number: null,
    district: null,
    city: null,
    postal_code: null,
    province: null,
    country_code: null,
    ...with_,
  }
}

export function aParty(with_: Partial<Party> = {}): Party {
  return {
    name: "Dalia Haddad",
    trading_name: null,
    contact_name: null,
    email: "dalia@example.com",
    phone: null,
    address: anAddress({ line1: "12 Olaya Street", city: "Riyadh", postal_code: "12214", country_code: "SA" }),
    vat_id: null,
    tax_number: null,
    registration: null,
    ...with_,
  }
}

/** A line whose net, tax and gross follow from its price (or gross), quantity, allowances and rate. */
export function aLine(with_: LineInput = {}): DocumentLine {
  const { price, base_quantity = "1", gross, rate, category, reason, digits = 2, ...rest } = with_
  const quantity = rest.quantity ?? "1"
  const allowances = rest.allowances ?? []
  const off = sum(allowances.map(({ amount }) => amount))
  const listed = new BigNumber(price ?? (gross === undefined ? "100.00" : "0")).times(quantity).div(base_quantity)
  const figures = taxed(gross === undefined ? round(listed.minus(off), digits) : undefined, gross, { rate, category, reason, digits })
  const each = price ?? new BigNumber(figures.net).plus(off).times(base_quantity).div(quantity).decimalPlaces(6).toFixed()
  return {
    id: "1",
    item_id: null,
    name: "Espresso machine",
    description: null,
    options: [],
    sku: null,
    barcode: null,
    unit: "piece",
    ...rest,
    quantity,
    allowances,
    price: { net: new BigNumber(each).toFixed(Math.max(digits, new BigNumber(each).decimalPlaces() ?? 0)), base_quantity },
    ...figures,
  }
}

/** A charge or an allowance on the whole document. */
export function aCharge(with_: ChargeInput = {}): DocumentCharge {
  const { net, gross, rate, category, reason: _, digits, ...rest } = with_
  const figures = taxed(gross === undefined ? (net ?? "10.00") : net, gross, { rate, category, digits })
  return { id: "c1", kind: "shipping", method_id: null, reason: "Standard shipping", ...rest, ...(with_.reason ? { reason: with_.reason } : {}), ...figures }
}

/** A document whose taxes and totals follow from its lines, charges, allowances and settlements. */
export function aDocument(with_: DocumentInput = {}): InvoiceDocument {
  const { rounding, ...rest } = with_
  const currency = rest.currency ?? { code: "SAR", digits: 2 }
  const lines = (rest.lines ?? [aLine()]).map((line, index) => ({ ...line, id: String(index + 1) }))
  const charges = rest.charges ?? []
  const allowances = rest.allowances ?? []
  const settlements = rest.settlements ?? []
  const totals = totalsOf({ lines, charges, allowances, settlements }, currency.digits, rounding)
  return {
    ...aFrame(),
    ...rest,
    currency,
    lines,
    charges,
    allowances,
    settlements,
    taxes: taxesOf({ lines, charges, allowances }, currency.digits),
    totals,
    payment: {
      due_date: new BigNumber(totals.payable).gt(0) ? "2026-02-14" : null,
      terms: null,
      bank_accounts: [],
      ...rest.payment,
    },
  }
}

function aFrame() {
  return {
    version: 1 as const,
    type: "invoice" as const,
    number: "INV-2026-00042",
    issue_date: "2026-01-15",
    issued_at: "2026-01-15T09:30:00.000Z",
    language: "en",
    time_zone: "Asia/Riyadh",
    prices_include_tax: false,
    seller: aParty({
      name: "Qahwa Trading LLC",
      trading_name: "Qahwa",
      email: "billing@qahwa.example",
      phone: "+966112345678",
      vat_id: "300075588700003",
      registration: { scheme: "CRN", value: "1010010000" },
      address: anAddress({
        building_number: "8228",
        line1: "King Fahd Road",
        district: "Al Olaya",
        city: "Riyadh",
        postal_code: "12214",
        country_code: "SA",
      }),
    }),
    buyer: aParty(),
    delivery: null,
    references: { order_id: "order_1", order_number: "1042", order_date: "2026-01-14", purchase_order: null, preceding: [], reason: null },
    support: { email: "help@qahwa.example", phone: "+966 11 234 5678", url: null, hours: "Sun–Thu 9:00–17:00" },
    notes: [],
  }
}

type Parts = Pick<InvoiceDocument, "lines" | "charges" | "allowances">

function taxesOf({ lines, charges, allowances }: Parts, digits: number): TaxSubtotal[] {
  const groups = new Map<string, TaxSubtotal>()
  const add = ({ tax, net, tax_amount }: Taxed, sign: 1 | -1) => {
    const key = `${tax.category} ${tax.rate}`
    const group = groups.get(key) ?? { ...tax, taxable: "0", tax: "0" }
    const taxable = round(new BigNumber(group.taxable).plus(new BigNumber(net).times(sign)), digits)
    groups.set(key, { ...group, taxable, tax: round(new BigNumber(group.tax).plus(new BigNumber(tax_amount).times(sign)), digits) })
  }
  for (const taxedPart of [...lines, ...charges]) {
    add(taxedPart, 1)
  }
  for (const allowance of allowances) {
    add(allowance, -1)
  }
  return [...groups.values()]
}

function totalsOf(parts: Parts & Pick<InvoiceDocument, "settlements">, digits: number, rounding = "0"): DocumentTotals {
  const net = (list: Taxed[]) => sum(list.map((one) => one.net))
  const lines = net(parts.lines)
  const charges = net(parts.charges)
  const allowances = net(parts.allowances)
  const tax = sum(taxesOf(parts, digits).map((group) => group.tax))
  const total = lines.plus(charges).minus(allowances)
  const prepaid = sum(parts.settlements.map(({ amount }) => amount))
  const amount = (value: BigNumber) => round(value, digits)
  return {
    lines: amount(lines),
    allowances: amount(allowances),
    charges: amount(charges),
    net: amount(total),
    tax: amount(tax),
    gross: amount(total.plus(tax)),
    prepaid: amount(prepaid),
    rounding: amount(new BigNumber(rounding)),
    payable: amount(total.plus(tax).minus(prepaid).plus(rounding)),
  }
}
