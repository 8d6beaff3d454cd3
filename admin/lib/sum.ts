/** As many decimals as any currency of ours has. */
const SCALE = 10_000

/** Adds up amounts as the API gives them, without the traces of binary fractions. For display: the exact amounts are in the documents. */
export const sumAmounts = (amounts: number[]) =>
  amounts.reduce((total, amount) => total + Math.round(amount * SCALE), 0) / SCALE
