import { clx } from "@medusajs/ui"
import { useFormat } from "../hooks/use-format"

interface MoneyProps {
  amount: number | string
  currency: { code: string; digits?: number }
  className?: string
}

/** An amount in the dashboard's language, set apart from the text around it whichever way that runs. */
export const Money = ({ amount, currency, className }: MoneyProps) => {
  const { money } = useFormat()
  return <bdi className={clx("whitespace-nowrap tabular-nums", className)}>{money(amount, currency)}</bdi>
}
