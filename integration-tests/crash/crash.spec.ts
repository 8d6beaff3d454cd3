import { randomInt } from "node:crypto"
import { openOffice, paymentOf } from "../helpers/demo-office"
import { sql } from "../helpers/demo-store"
import { openDesk, Refused, type Desk } from "../helpers/desk"
import { aCart, clients } from "../helpers/load"
import { settledBooks } from "../helpers/settled-books"
import { checkout, type Cart } from "../helpers/trade"
import { MortalStore } from "./mortal-store"

/** Checkouts and refunds together. */
const WORK = 200
const KILLS = 5
const CLIENTS = 6

const store = new MortalStore()
const carts = new Map<string, Cart>()
const outcomes = { bought: 0, refunded: 0, lost: 0, refused: 0 }

const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** What a client meets when the store dies: nobody answers, or the answer ends in the middle. Anything else is a mistake of the test. */
function isCutOff(error: unknown): boolean {
  // Not `instanceof`: the errors of `fetch` are made outside of jest's own world.
  const { message, cause } = error as { message?: string; cause?: unknown }
  return [message ?? "", String(cause ?? "")].some((text) => /fetch failed|ECONN|socket|terminated|closed/i.test(text))
}

/** Does something that may be cut off; whether it happened all the same is only known to the database. */
async function attempt(what: () => Promise<void>): Promise<boolean> {
  try {
    await what()
    return true
  } catch (error) {
    if (error instanceof Refused) {
      // A cart that died half-way may not be completed, a payment that was never made cannot be refunded.
      outcomes.refused++
      return false
    }
    if (!isCutOff(error)) {
      throw error
    }
    outcomes.lost++
    await soon(300)
    return false
  }
}

async function buyAndRefund(desk: Desk, turn: number): Promise<void> {
  for (let again = 0; ; again++) {
    const cart = aCart(turn + again * 1000)
    carts.set(cart.email, cart)
    let orderId = ""
    if (!(await attempt(async () => void (orderId = await checkout(desk, cart))))) {
      continue
    }
    outcomes.bought++
    if (cart.pay === "card" && (await attempt(() => refundSome(desk, orderId)))) {
      outcomes.refunded++
    }
    return
  }
}

async function refundSome({ office }: Desk, orderId: string): Promise<void> {
  const payment = await paymentOf(orderId)
  await office("POST", `/admin/payments/${payment.id}/refund`, { amount: 1 + randomInt(400) / 100, note: "crash test" })
}

const done = () => outcomes.bought + outcomes.refunded

/** Kills the store after every so many checkouts and refunds, at a moment that nobody chose, and starts it again. */
async function killer(isOver: () => boolean): Promise<number> {
  let kills = 0
  while (!isOver() && kills < KILLS) {
    if (done() >= ((kills + 1) * WORK) / (KILLS + 1)) {
      await soon(randomInt(700))
      await store.kill()
      kills++
      await store.start()
    }
    await soon(20)
  }
  return kills
}

describe("A store whose process is killed again and again", () => {
  beforeAll(async () => {
    await store.start()
    await openOffice()
  })

  afterAll(() => store.stop())

  it(`has after ${WORK} checkouts and refunds every document once, no gap, and nothing half-written`, async () => {
    let over = false
    const killing = killer(() => over)
    const desk = openDesk()
    // Two thirds of the orders are paid by card and give some of it back: 120 checkouts and 80 refunds.
    const buying = clients(CLIENTS, (turn) => buyAndRefund(desk, turn), (WORK * 3) / 5).finally(() => (over = true))
    const [kills] = await Promise.all([killing, buying])
    const wrong = await settledBooks(carts)
    const [{ orders }] = await sql<{ orders: number }>(`SELECT count(*)::int AS orders FROM "order"`)
    process.stdout.write(`\n${kills} kills, ${orders} orders in the database: ${JSON.stringify(outcomes)}\n`)
    expect(wrong).toEqual([])
    expect(kills).toBeGreaterThan(KILLS / 2)
    expect(orders).toBeGreaterThanOrEqual(outcomes.bought)
  })
})
