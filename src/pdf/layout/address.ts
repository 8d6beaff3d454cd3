import type { Address } from "../../domain/document"
import { oneLine } from "../text/clean"
import { cityLines } from "./city-line"
import { LIMIT, type Voice } from "./page"

/** The lines of an address as they are written on a letter, its country in the page's language. */
export function addressLines(address: Address, { labels, format }: Pick<Voice, "labels" | "format">): string[] {
  return [
    street(address),
    address.line2,
    address.district,
    ...cityLines(address, labels.cityOrder),
    address.country_code ? format.country(address.country_code) : null,
  ]
    .map((line) => oneLine(line ?? "", LIMIT.field))
    .filter((line) => line !== "")
}

/** The same place twice need not be printed twice. */
export function isSameAddress(one: Address, other: Address): boolean {
  return (Object.keys(one) as (keyof Address)[]).every((key) => (one[key] ?? "") === (other[key] ?? ""))
}

function street({ building_number: building, line1 }: Address): string | null {
  if (!building || line1?.split(/[\s,]+/).includes(building)) {
    return line1
  }
  return line1 ? `${building} ${line1}` : building
}
