import type { Address } from "../../domain/document"
import type { Labels } from "../labels/labels"

const codes = (list: string) => new Set(list.split(" "))
/** Where the postal code stands before the city, and where after it (Universal Postal Union, addressing by country): whoever reads it, a letter goes there. */
const POSTAL_FIRST = codes("AD AL AT BA BE BG CH CY CZ DE DK DZ EE ES FI FO FR GL GR HR IS IT LI LT LU MA MC ME MK NL NO PL PT RO RS SE SI SK SM TN TR VA XK")
const CITY_FIRST = codes("AU BH CA EG GB GG IE IM IN JE LV MT NZ OM PK SA SG TH US ZA")
/** Where the state or province stands between the city and the code, and what follows the city. */
const WITH_PROVINCE: Record<string, string> = { AU: " ", CA: " ", US: ", " }

/** The line of an address with its city and postal code as the address's country writes it, or the page's language where that is not known; and the province if it has a line of its own. */
export function cityLines({ city, postal_code: code, province, country_code: country }: Address, order: Labels["cityOrder"]): (string | null)[] {
  const place = country ?? ""
  const state = province && provinceName(province, place)
  if (state && Object.hasOwn(WITH_PROVINCE, place)) {
    return [joined([joined([city, state], WITH_PROVINCE[place]), code])]
  }
  const isPostalFirst = POSTAL_FIRST.has(place) || (order === "postal-first" && !CITY_FIRST.has(place))
  return [joined(isPostalFirst ? [code, city] : [city, code]), state === city ? null : state]
}

// Medusa's tax regions name provinces by ISO 3166-2: "us-tx".
function provinceName(province: string, country: string): string {
  const [head, ...rest] = province.split("-")
  return rest.length === 1 && head.toUpperCase() === country && /^[a-z\d]{1,3}$/i.test(rest[0]) ? rest[0].toUpperCase() : province
}

function joined(parts: (string | null)[], between = " "): string {
  return parts.filter(Boolean).join(between)
}
