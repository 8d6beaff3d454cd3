import { CATALOGUE } from "../store/src/seed/catalogue"
import type { Cart } from "./trade"
import { anEmail } from "./demo-people"

const SKUS = CATALOGUE.filter(({ service }) => !service).flatMap(({ variants }) => variants.map(({ sku }) => sku))

/** The next of many different baskets; its e-mail address is nobody else's. */
export function aCart(number: number): Cart & { email: string } {
  const sku = (step: number) => SKUS[(number * 7 + step) % SKUS.length]
  return {
    market: number % 2 ? "eu" : "sa",
    items: { [sku(0)]: 1 + (number % 3), [sku(11)]: 1 },
    pay: number % 3 ? "card" : "later",
    email: anEmail(`load${number}`),
  }
}

/** Runs so many clients at the same time, each doing its work until there is none left. */
export async function clients(count: number, work: (turn: number) => Promise<void>, turns: number): Promise<void> {
  let turn = 0
  const client = async () => {
    while (turn < turns) {
      await work(turn++)
    }
  }
  await Promise.all(Array.from({ length: count }, client))
}
