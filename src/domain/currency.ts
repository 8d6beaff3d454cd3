import { InvoicingError } from "./errors"

/** ISO 4217 list one (and withdrawn codes that old orders may carry): the codes by their number of minor-unit digits. */
const CODES_BY_DIGITS: readonly [digits: number, codes: string][] = [
  [0, "BIF BYR CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"],
  [
    2,
    `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP
     COU CRC CUC CUP CVE CZK DKK DOP DZD EEK EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR
     IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MXV MYR MZN
     NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC
     SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VEF VES WST XAD XCD XCG YER ZAR ZMK ZMW ZWG ZWL`,
  ],
  [3, "BHD IQD JOD KWD LYD OMR TND"],
  [4, "CLF UYW"],
]

const DIGITS = new Map(
  CODES_BY_DIGITS.flatMap(([digits, codes]) => codes.split(/\s+/).map((code): [string, number] => [code, digits])),
)

/**
 * Takes a currency code in any case and the operator's own digits by code; gives the digits that its amounts carry (ISO 4217).
 * Throws `unknown-currency` for a code that is neither in the table nor among `overrides`.
 */
export function currencyDigits(code: string, overrides: Readonly<Record<string, number>> = {}): number {
  const wanted = code.toUpperCase()
  const override = Object.entries(overrides).find(([key]) => key.toUpperCase() === wanted)
  const digits = override?.[1] ?? DIGITS.get(wanted)
  if (digits === undefined) {
    throw new InvoicingError("unknown-currency", `"${code}" is not an ISO 4217 currency: set its digits in the plugin options.`)
  }
  return digits
}
