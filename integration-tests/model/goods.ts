import { deliveryOf, Worth } from "../helpers/worth"
import { variantOf } from "../helpers/demo-shop"
import { checkout, convertDraft, type Market } from "../helpers/trade"
import type { Operation } from "./operation"
import type { Story } from "./story"
import { abandon } from "./swaps"

type Of<Name extends Operation["do"]> = Extract<Operation, { do: Name }>

function begin(story: Story, market: Market): void {
  story.market = market
  story.worth = new Worth(market)
}

/** A customer buys. */
export async function buy(story: Story, { market, items, pay, promotion }: Of<"buy">): Promise<string> {
  begin(story, market)
  story.orderId = await checkout(story.desk, { market, items, pay, promotions: promotion ? ["WELCOME10"] : [] })
  await story.learnLines()
  if (promotion) {
    story.worth.discount()
  }
  story.worth.charge("delivery", deliveryOf(market))
  return story.orderId
}

/** The back office makes a quote and turns it into an order; nothing is delivered, nothing paid yet. */
export async function convert(story: Story, { market, items }: Of<"convert a draft order">): Promise<string> {
  begin(story, market)
  story.orderId = await convertDraft(story.desk, { market, items })
  await story.learnLines()
  return story.orderId
}

const edit = async (story: Story, change: (path: string) => Promise<unknown>): Promise<void> => {
  const path = `/admin/order-edits/${story.orderId}`
  await abandon(story, path, async () => {
    await story.desk.office("POST", "/admin/order-edits", { order_id: story.orderId })
    await change(path)
    await story.desk.office("POST", `${path}/request`, {})
    await story.desk.office("POST", `${path}/confirm`, {})
  })
}

/** The back office changes quantity and price of a line. */
export async function editLine(story: Story, { line: number, quantity, price }: Of<"edit">): Promise<string> {
  const line = story.line(number)
  if (!line) {
    return "there is no line"
  }
  if (story.worth.isEatenUp(line.id, quantity, price)) {
    return "not tried: its discount would be more than its price"
  }
  const body = { quantity, ...(price === null ? {} : { unit_price: price }) }
  await edit(story, (path) => story.desk.office("POST", `${path}/items/item/${line.id}`, body))
  if (quantity === 0) {
    story.forgetLine(line.id)
    return `${line.sku} is gone`
  }
  story.worth.change(line.id, quantity, price ?? undefined)
  const before = line.ordered
  line.ordered = quantity
  return `${line.sku} from ${before} to ${quantity}${price === null ? "" : ` at ${price}`}`
}

/** The back office adds goods to the order. */
export async function addItem(story: Story, { sku, quantity }: Of<"add an item">): Promise<string> {
  const variant_id = await variantOf(sku)
  await edit(story, (path) => story.desk.office("POST", `${path}/items`, { items: [{ variant_id, quantity }] }))
  const [added] = await story.learnLines()
  return added ? `${quantity} ${sku}` : "no line was added"
}

/** The back office cancels the order. */
export async function cancelOrder(story: Story): Promise<string> {
  await story.desk.office("POST", `/admin/orders/${story.orderId}/cancel`, {})
  story.worth.cancel()
  return "cancelled"
}
