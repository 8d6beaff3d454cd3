import { asTyped } from "../../../lib/typed-amount"

interface Typed {
  amount: string
  method: string
  other: string
  day: string
}

interface Limits {
  /** Decimals of the currency. */
  digits: number
  /** First and last day possible, `YYYY-MM-DD`. */
  first: string | null
  last: string
}

export interface PaymentProblem {
  field: "amount" | "other" | "day"
  word: "amountNeeded" | "tooManyDecimals" | "methodNeeded" | "inFuture" | "beforeOrder"
}

const decimalsOf = (amount: string) => amount.split(".")[1]?.length ?? 0

/** What the server would refuse of a payment that was typed in, at the field it is about; null when nothing. */
export function paymentProblem({ amount, method, other, day }: Typed, { digits, first, last }: Limits): PaymentProblem | null {
  const typed = asTyped(amount)
  if (typed === null) {
    return { field: "amount", word: "amountNeeded" }
  }
  if (decimalsOf(typed) > digits) {
    return { field: "amount", word: "tooManyDecimals" }
  }
  if (method === "other" && !other.trim()) {
    return { field: "other", word: "methodNeeded" }
  }
  // Days of this form sort as text does.
  if (day > last) {
    return { field: "day", word: "inFuture" }
  }
  return day && first && day < first ? { field: "day", word: "beforeOrder" } : null
}
