import { aProfile } from "../../domain/__tests__/a-profile"
import { addressOf, buyerOf, deliveryOf, readPath } from "../order-to-parties"
import { sellerOf } from "../profile-to-seller"
import { anAddress, anOrder, BUYER_PATHS } from "./an-order"

describe("buyerOf", () => {
  it("is the person at the billing address", () => {
    expect(buyerOf(anOrder(), BUYER_PATHS)).toEqual({
      name: "Lama Alharbi",
      trading_name: null,
      contact_name: null,
      email: "lama@kunde.example",
      phone: "+966501234567",
      address: {
        line1: "King Fahd Road 7",
        line2: null,
        building_number: null,
        district: null,
        city: "Riyadh",
        postal_code: "12211",
        province: null,
        country_code: "SA",
      },
      vat_id: null,
      tax_number: null,
      registration: null,
    })
  })

  it("is the company, with the person as its contact", () => {
    const billing_address = anAddress({ company: "Qahwa Trading", metadata: { vat_id: "300 000 000.000003", building_number: "2322", district: "Al Olaya" } })
    expect(buyerOf(anOrder({ billing_address, metadata: { registration_id: "1010010000" } }), BUYER_PATHS)).toMatchObject({
      name: "Qahwa Trading",
      contact_name: "Lama Alharbi",
      vat_id: "300000000000003",
      registration: { scheme: null, value: "1010010000" },
      address: { building_number: "2322", district: "Al Olaya" },
    })
  })

  it("is who the order names, not whose account it hangs on", () => {
    const customer = { id: "cus_2", email: "owner@account.example", first_name: "Account", last_name: "Owner", phone: "+1", metadata: null }
    expect(buyerOf(anOrder({ customer }), BUYER_PATHS)).toMatchObject({ name: "Lama Alharbi", email: "lama@kunde.example" })
  })

  it("has the account's name when the address has none, and no name when nobody has", () => {
    const nameless = anAddress({ first_name: null, last_name: " " })
    expect(buyerOf(anOrder({ billing_address: nameless, customer: { id: "cus_1", first_name: "Omar" } }), BUYER_PATHS).name).toBe("Omar")
    expect(buyerOf(anOrder({ billing_address: nameless, customer: null }), BUYER_PATHS).name).toBeNull()
  })
})

describe("readPath", () => {
  const order = anOrder({
    metadata: { empty: " ", "vat-id": "DE136695976", number: 4711, deep: { er: { still: "here" } }, list: ["first"], own: JSON.parse('{"__proto__": {"name": "planted"}}') },
    customer: { id: "cus_1", metadata: { vat_id: "ATU12345675" } },
  })

  it("takes the first path that holds text", () => {
    expect(readPath(order, ["metadata.missing", "metadata.empty", "customer.metadata.vat_id", "metadata.vat-id"], 50)).toBe("ATU12345675")
    expect(readPath(order, ["metadata.deep.er.still"], 50)).toBe("here")
    expect(readPath(order, ["metadata.number"], 50)).toBe("4711")
    expect(readPath(order, ["metadata.vat-id"], 5)).toBe("DE13…")
    expect(readPath(order, [], 50)).toBeNull()
  })

  it.each([
    "constructor.name",
    "metadata.constructor.name",
    "metadata.__proto__.constructor.name",
    "__proto__",
    "metadata.toString",
    "metadata.toString.name",
    "metadata.vat-id.length",
    "email.constructor.name",
    "metadata.deep",
    "metadata.list",
    "billing_address.metadata.vat_id",
    "region.name",
    "",
    "..",
  ])("finds nothing at %p: only what the order itself holds is text of the buyer", (path) => {
    expect(readPath(order, [path], 50)).toBeNull()
  })

  it("reads a key that is called like a prototype only when the order holds it", () => {
    expect(readPath(order, ["metadata.own.__proto__.name"], 50)).toBe("planted")
  })
})

describe("addressOf and deliveryOf", () => {
  it("know an address that is not there, and one that says nothing", () => {
    expect(Object.values(addressOf(null)).every((part) => part === null)).toBe(true)
    expect(deliveryOf(anOrder({ shipping_address: null }), "2026-11-05")).toBeNull()
    expect(deliveryOf(anOrder({ shipping_address: { address_1: " ", country_code: "" } }), null)).toBeNull()
  })

  it("deliver to the company or the person at the shipping address", () => {
    expect(deliveryOf(anOrder(), "2026-11-05")).toMatchObject({ name: "Lama Alharbi", address: { city: "Riyadh" }, day: "2026-11-05" })
    expect(deliveryOf(anOrder({ shipping_address: anAddress({ company: "Qahwa Trading" }) }), null)?.name).toBe("Qahwa Trading")
  })

  it("take no country that is not a code of two letters", () => {
    expect(addressOf(anAddress({ country_code: "de" })).country_code).toBe("DE")
    expect(addressOf(anAddress({ country_code: "Germany" })).country_code).toBeNull()
    expect(addressOf(anAddress({ country_code: "\u202Ed" })).country_code).toBeNull()
  })
})

describe("sellerOf", () => {
  it("is the profile's identity, and nothing that is not printed", () => {
    expect(sellerOf(aProfile({ trading_name: "Muster" }))).toEqual({
      name: "Muster GmbH",
      trading_name: "Muster",
      contact_name: null,
      email: "office@muster.example",
      phone: "+493012345678",
      address: aProfile().address,
      vat_id: "DE136695976",
      tax_number: null,
      registration: { scheme: "HRB", value: "12345 B" },
    })
  })
})
