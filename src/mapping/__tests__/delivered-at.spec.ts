import { deliveredAt, goodsOf } from "../delivered-at"
import type { MedusaFulfillment } from "../medusa-order"
import { anItem, anOrder } from "./an-order"

const parcel = (items: Record<string, number>, over: Partial<MedusaFulfillment> = {}): MedusaFulfillment => ({
  id: "ful_1",
  created_at: "2026-11-02T08:00:00.000Z",
  items: Object.entries(items).map(([line_item_id, quantity]) => ({ line_item_id, quantity })),
  ...over,
})

const goods = new Map([["cup", "3"], ["pot", "1"]])
const at = (instant: string) => new Date(instant)

describe("The day of delivery", () => {
  it("is when the last parcel was delivered", () => {
    const first = parcel({ cup: 2 }, { shipped_at: "2026-11-03T09:00:00.000Z", delivered_at: "2026-11-04T09:00:00.000Z" })
    const second = parcel({ cup: 1, pot: 1 }, { id: "ful_2", shipped_at: "2026-11-05T09:00:00.000Z", delivered_at: "2026-11-06T21:30:00.000Z" })
    expect(deliveredAt([second, first], goods)).toEqual(at("2026-11-06T21:30:00.000Z"))
  })

  it("is when it was sent, where nobody told of its arrival", () => {
    expect(deliveredAt([parcel({ cup: 3, pot: 1 }, { shipped_at: at("2026-11-05T09:00:00.000Z") })], goods)).toEqual(at("2026-11-05T09:00:00.000Z"))
  })

  it.each<[string, MedusaFulfillment[]]>([
    ["nothing was packed", []],
    ["a parcel was packed and not sent", [parcel({ cup: 3, pot: 1 })]],
    ["one piece is missing", [parcel({ cup: 2, pot: 1 }, { shipped_at: "2026-11-05T09:00:00.000Z" })]],
    ["one line is missing", [parcel({ cup: 3 }, { shipped_at: "2026-11-05T09:00:00.000Z" })]],
  ])("is not known while %s", (_, fulfillments) => {
    expect(deliveredAt(fulfillments, goods)).toBeNull()
  })

  it("does not wait for services, and there is none for services alone", () => {
    const order = anOrder({ items: [anItem({ id: "cup", quantity: 3 }), anItem({ id: "course", quantity: 1, requires_shipping: false })] })
    expect([...goodsOf(order)]).toEqual([["cup", "3"]])
    expect(deliveredAt([parcel({ cup: 3 }, { shipped_at: "2026-11-05T09:00:00.000Z" })], goodsOf(order))).toEqual(at("2026-11-05T09:00:00.000Z"))
    expect(deliveredAt([], goodsOf(anOrder({ items: [anItem({ requires_shipping: false })] })))).toBeNull()
  })
})
