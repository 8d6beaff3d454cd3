import { CATALOGUE } from "../store/src/seed/catalogue"
import type { Fate, Operation, OperationName, Sequence } from "./operation"
import { randomFrom, type Random } from "./random"

/** Goods that can be shipped and sent back: all but the course, and nothing so cheap that a discount eats it up. */
const SKUS = CATALOGUE.filter(({ service }) => !service).flatMap(({ variants }) => variants.map(({ sku }) => sku))

/** How often each of them happens, against the others. */
const WEIGHTS: [OperationName, number][] = [
  ["capture", 12],
  ["mark as paid", 8],
  ["refund", 14],
  ["request a return", 12],
  ["receive a return", 14],
  ["cancel a return", 4],
  ["edit", 12],
  ["add an item", 6],
  ["exchange", 7],
  ["cancel an exchange", 5],
  ["claim", 6],
  ["cancel a claim", 3],
  ["add a credit line", 3],
  ["look at the order", 5],
  ["cancel the order", 6],
]

function fate(random: Random): Fate {
  const drawn = random.next()
  return drawn < 0.45 ? "heard" : drawn < 0.65 ? "lost" : drawn < 0.8 ? "twice" : drawn < 0.92 ? "late" : "released"
}

const basket = (random: Random): Record<string, number> =>
  Object.fromEntries(Array.from({ length: random.whole(1, 3) }, () => [random.pick(SKUS), random.whole(1, 4)]))

function beginning(random: Random): Operation {
  const events = fate(random)
  const market = random.pick(["sa", "eu"] as const)
  const items = basket(random)
  return random.chance(0.35)
    ? { do: "convert a draft order", market, items, events }
    : { do: "buy", market, items, promotion: random.chance(0.3), pay: random.chance(0.5) ? "card" : "later", events }
}

function drawName(random: Random): OperationName {
  let drawn = random.next() * WEIGHTS.reduce((sum, [, weight]) => sum + weight, 0)
  return (WEIGHTS.find(([, weight]) => (drawn -= weight) < 0) ?? WEIGHTS[0])[0]
}

const share = (random: Random) => (random.chance(0.4) ? 1 : random.whole(1, 99) / 100)

/** Drawn whether it is used or not, so that a seed means the same whatever comes out. */
function details(random: Random) {
  return {
    line: random.whole(0, 5),
    which: random.whole(0, 5),
    quantity: random.whole(1, 3),
    edited: random.whole(0, 6),
    share: share(random),
    sku: random.pick(SKUS),
    fee: random.chance(0.3) ? random.whole(1, 1500) / 100 : null,
    price: random.chance(0.3) ? random.whole(100, 90000) / 100 : null,
    kind: random.pick(["refund", "replace"] as const),
    back: random.chance(0.6),
  }
}

function operation(random: Random): Operation {
  const name = drawName(random)
  const events = fate(random)
  const { line, which, quantity, edited, share, sku, fee, price, kind, back } = details(random)
  switch (name) {
    case "capture":
    case "refund":
    case "add a credit line":
      return { do: name, share, events }
    case "request a return":
      return { do: name, line, quantity, fee, events }
    case "receive a return":
      return { do: name, which, quantity, events }
    case "cancel a return":
    case "cancel an exchange":
    case "cancel a claim":
      return { do: name, which, events }
    case "edit":
      return { do: name, line, quantity: edited, price, events }
    case "add an item":
      return { do: name, sku, quantity, events }
    case "exchange":
      return { do: name, line, quantity, sku, events }
    case "claim":
      return { do: name, kind, line, quantity, sku, back, events }
    default:
      return { do: name as "mark as paid" | "look at the order" | "cancel the order", events }
  }
}

/** The life of an order that a seed stands for. */
export function makeSequence(seed: string): Sequence {
  const random = randomFrom(seed)
  return { seed, operations: [beginning(random), ...Array.from({ length: random.whole(2, 6) }, () => operation(random))] }
}
