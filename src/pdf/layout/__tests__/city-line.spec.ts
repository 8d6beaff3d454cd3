import { anAddress } from "../../__tests__/a-document"
import { cityLines } from "../city-line"

const written = (address: Parameters<typeof anAddress>[0], order: "postal-first" | "city-first" = "city-first") => cityLines(anAddress(address), order).filter(Boolean)

describe("The line of a city", () => {
  it.each([
    [{ city: "Hamburg", postal_code: "20457", country_code: "DE" }, ["20457 Hamburg"]],
    [{ city: "Amsterdam", postal_code: "1018 AL", country_code: "NL" }, ["1018 AL Amsterdam"]],
    [{ city: "London", postal_code: "SW1A 1AA", country_code: "GB" }, ["London SW1A 1AA"]],
    [{ city: "Riyadh", postal_code: "12214", country_code: "SA" }, ["Riyadh 12214"]],
    [{ city: "Portland", postal_code: "97209", province: "OR", country_code: "US" }, ["Portland, OR 97209"]],
    [{ city: "Austin", postal_code: "78701", province: "us-tx", country_code: "US" }, ["Austin, TX 78701"]],
    [{ city: "Toronto", postal_code: "M5V 2T6", province: "ON", country_code: "CA" }, ["Toronto ON M5V 2T6"]],
    [{ city: "Sydney", postal_code: "2000", province: "NSW", country_code: "AU" }, ["Sydney NSW 2000"]],
  ])("is its country's, in any language: %o", (address, expected) => {
    expect(written(address, "city-first")).toEqual(expected)
    expect(written(address, "postal-first")).toEqual(expected)
  })

  it("is the language's where the country is unknown, or its way is", () => {
    expect(written({ city: "Springfield", postal_code: "1" }, "postal-first")).toEqual(["1 Springfield"])
    expect(written({ city: "Quito", postal_code: "170150", country_code: "EC" }, "city-first")).toEqual(["Quito 170150"])
  })

  it("keeps a province on a line of its own elsewhere, unless the city says it", () => {
    expect(written({ city: "Getafe", postal_code: "28901", province: "Madrid", country_code: "ES" })).toEqual(["28901 Getafe", "Madrid"])
    expect(written({ city: "Madrid", postal_code: "28013", province: "Madrid", country_code: "ES" })).toEqual(["28013 Madrid"])
    expect(written({ city: "Provo", province: "Utah-Valley", country_code: "US" })).toEqual(["Provo, Utah-Valley"])
  })
})
