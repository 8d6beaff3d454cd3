import { variantOf } from "../helpers/demo-shop"
import type { Operation } from "./operation"
import { deliverAll, locationOf, returnFeeOption } from "./deliveries"
import type { OpenReturn, Story, StoryLine, Swap } from "./story"

type Of<Name extends Operation["do"]> = Extract<Operation, { do: Name }>

/** Does several calls of one change of the order; when Medusa refuses one, the change is given up, so that the next can begin. */
export async function abandon(story: Story, path: string, change: () => Promise<void>): Promise<void> {
  try {
    await change()
  } catch (error) {
    await story.desk.office("DELETE", path).catch(() => undefined)
    throw error
  }
}

const available = (line: StoryLine, quantity: number) => Math.min(quantity, line.ordered - line.leaving)

function expect(story: Story, id: string, line: StoryLine, { quantity, fee }: { quantity: number; fee: number | null }): OpenReturn {
  const back = { id, line, left: quantity, fee }
  line.leaving += quantity
  story.returns.push(back)
  return back
}

/** The customer wants to send goods back. */
export async function requestReturn(story: Story, { line: number, quantity, fee }: Of<"request a return">): Promise<string> {
  const line = story.line(number)
  const count = line ? available(line, quantity) : 0
  if (!line || count < 1) {
    return "there is nothing to send back"
  }
  await deliverAll(story)
  const { office } = story.desk
  const { return: opened } = await office("POST", "/admin/returns", { order_id: story.orderId, location_id: await locationOf(story) })
  const path = `/admin/returns/${opened.id}`
  await abandon(story, `${path}/request`, async () => {
    await office("POST", `${path}/request-items`, { items: [{ id: line.id, quantity: count }] })
    if (fee !== null) {
      await office("POST", `${path}/shipping-method`, { shipping_option_id: await returnFeeOption(story), custom_amount: fee })
    }
    await office("POST", `${path}/request`, {})
  })
  expect(story, opened.id, line, { quantity: count, fee })
  return `${count} ${line.sku}${fee === null ? "" : ` for a fee of ${fee}`}`
}

/** Goods arrive, all or some of them. */
export async function receiveReturn(story: Story, { which, quantity }: Of<"receive a return">): Promise<string> {
  const back = story.returns[which % (story.returns.length || 1)]
  if (!back) {
    return "nothing is on its way"
  }
  const count = Math.min(quantity, back.left)
  const path = `/admin/returns/${back.id}`
  await abandon(story, `${path}/receive`, async () => {
    await story.desk.office("POST", `${path}/receive`, {})
    await story.desk.office("POST", `${path}/receive-items`, { items: [{ id: back.line.id, quantity: count }] })
    await story.desk.office("POST", `${path}/receive/confirm`, {})
  })
  story.worth.takeBack(back.line.id, count)
  if (back.fee !== null) {
    story.worth.fee(back.id, back.fee)
    back.fee = null
  }
  back.left -= count
  if (back.left === 0) {
    story.returns = story.returns.filter((one) => one !== back)
  }
  return `${count} ${back.line.sku}`
}

function giveUpReturn(story: Story, back: OpenReturn | null): void {
  if (back && story.returns.includes(back)) {
    back.line.leaving -= back.left
    story.returns = story.returns.filter((one) => one !== back)
  }
}

/** The customer keeps the goods after all: Medusa sends no event. */
export async function cancelReturn(story: Story, { which }: Of<"cancel a return">): Promise<string> {
  const back = story.returns[which % (story.returns.length || 1)]
  if (!back) {
    return "nothing is on its way"
  }
  await story.desk.office("POST", `/admin/returns/${back.id}/cancel`, {})
  giveUpReturn(story, back)
  return back.line.sku
}

interface SwapOptions {
  kind: "exchanges" | "claims"
  begin: Record<string, unknown>
  line: StoryLine
  quantity: number
  /** Whether the goods come back. */
  back: boolean
  /** What is sent instead; null for nothing. */
  sku: string | null
}

async function swap(story: Story, { kind, begin, line, quantity, back, sku }: SwapOptions): Promise<Swap> {
  await deliverAll(story)
  const { office } = story.desk
  const opened = await office("POST", `/admin/${kind}`, { order_id: story.orderId, ...begin })
  const id = (opened.exchange ?? opened.claim).id
  const path = `/admin/${kind}/${id}`
  let backId: string | null = null
  await abandon(story, `${path}/request`, async () => {
    if (kind === "claims") {
      await office("POST", `${path}/claim-items`, { items: [{ id: line.id, quantity }] })
    }
    if (back) {
      await office("POST", `${path}/inbound/items`, { location_id: await locationOf(story), items: [{ id: line.id, quantity }] })
    }
    if (sku) {
      await office("POST", `${path}/outbound/items`, { items: [{ variant_id: await variantOf(sku), quantity: 1 }] })
    }
    backId = (await office("POST", `${path}/request`, {})).return?.id ?? null
  })
  const [out] = sku ? await story.learnLines() : []
  return { id, out: out?.id ?? null, back: backId ? expect(story, backId, line, { quantity, fee: null }) : null }
}

/** The customer gets something else instead. */
export async function exchange(story: Story, { line: number, quantity, sku }: Of<"exchange">): Promise<string> {
  const line = story.line(number)
  const count = line ? available(line, quantity) : 0
  if (!line || count < 1) {
    return "there is nothing to exchange"
  }
  story.exchanges.push(await swap(story, { kind: "exchanges", begin: {}, line, quantity: count, back: true, sku }))
  return `${count} ${line.sku} for ${sku}`
}

/** Something was wrong with the goods. */
export async function claim(story: Story, { kind, line: number, quantity, sku, back }: Of<"claim">): Promise<string> {
  const line = story.line(number)
  const count = line ? available(line, quantity) : 0
  if (!line || count < 1) {
    return "there is nothing to claim"
  }
  const instead = kind === "replace" ? sku : null
  story.claims.push(await swap(story, { kind: "claims", begin: { type: kind }, line, quantity: count, back, sku: instead }))
  return `${kind} ${count} ${line.sku}${instead ? ` by ${instead}` : ""}${back ? ", which come back" : ""}`
}

async function cancelSwap(story: Story, kind: "exchanges" | "claims", which: number): Promise<string> {
  const swaps = story[kind]
  const chosen = swaps[which % (swaps.length || 1)]
  if (!chosen) {
    return "there is none"
  }
  await story.desk.office("POST", `/admin/${kind}/${chosen.id}/cancel`, {})
  giveUpReturn(story, chosen.back)
  if (chosen.out) {
    story.forgetLine(chosen.out)
  }
  story[kind] = swaps.filter((one) => one !== chosen)
  return chosen.id
}

/** An exchange ends before the goods came back: Medusa sends no event. */
export const cancelExchange = (story: Story, { which }: Of<"cancel an exchange">): Promise<string> => cancelSwap(story, "exchanges", which)

/** A claim ends before the goods came back: Medusa sends no event. */
export const cancelClaim = (story: Story, { which }: Of<"cancel a claim">): Promise<string> => cancelSwap(story, "claims", which)
