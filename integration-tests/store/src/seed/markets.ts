import type { TaxClass } from "./catalogue"

interface SeedRate {
  name: string
  code: string
  rate: number
}

export interface SeedCountry {
  code: string
  standard: SeedRate
  /** Rates that differ from the standard one, by class of product. */
  others: (SeedRate & { classes: TaxClass[] })[]
}

export interface SeedMarket {
  key: "sa" | "eu"
  name: string
  currency: string
  pricesIncludeTax: boolean
  countries: SeedCountry[]
  shipping: { name: string; code: string; description: string; amount: number }[]
}

export const MARKETS: SeedMarket[] = [
  {
    key: "sa",
    name: "Saudi Arabia",
    currency: "sar",
    pricesIncludeTax: false,
    countries: [{ code: "sa", standard: { name: "VAT", code: "SA-15", rate: 15 }, others: [] }],
    shipping: [
      { name: "Standard delivery", code: "standard", description: "2 to 4 working days", amount: 20 },
      { name: "Same-day delivery in Riyadh", code: "same-day", description: "Ordered before 14:00", amount: 45 },
    ],
  },
  {
    key: "eu",
    name: "Europe",
    currency: "eur",
    pricesIncludeTax: true,
    countries: [
      {
        code: "de",
        standard: { name: "USt 19 %", code: "DE-19", rate: 19 },
        others: [
          { name: "USt 7 %", code: "DE-7", rate: 7, classes: ["food", "book"] },
          { name: "USt-frei", code: "EU-TEACHING", rate: 0, classes: ["teaching"] },
        ],
      },
      {
        code: "fr",
        standard: { name: "TVA 20 %", code: "FR-20", rate: 20 },
        others: [
          { name: "TVA 5,5 %", code: "FR-5.5", rate: 5.5, classes: ["food", "book"] },
          // The profile does not say why yet, so such an order needs a person.
          { name: "Exonéré", code: "FR-FORMATION", rate: 0, classes: ["teaching"] },
        ],
      },
      {
        code: "nl",
        standard: { name: "Btw 21 %", code: "NL-21", rate: 21 },
        others: [
          { name: "Btw 9 %", code: "NL-9", rate: 9, classes: ["food", "book"] },
          { name: "Vrijgesteld", code: "EU-TEACHING", rate: 0, classes: ["teaching"] },
        ],
      },
    ],
    shipping: [
      { name: "Parcel", code: "parcel", description: "3 to 5 working days", amount: 5.9 },
      { name: "Express", code: "express", description: "Next working day", amount: 14.9 },
    ],
  },
]

/** Both promotions are public codes; shipping has its own, because its adjustments are a list of their own. */
export const PROMOTIONS = [
  { code: "WELCOME10", value: 10, target: "items" as const },
  { code: "FREESHIP", value: 100, target: "shipping_methods" as const },
]
