import { Text, clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Money } from "../money"

interface AmountRowProps {
  label: ReactNode
  amount: number | string
  currency: { code: string; digits?: number }
  /** A sum that the rows above lead to. */
  isSum?: boolean
}

export const AmountRow = ({ label, amount, currency, isSum = false }: AmountRowProps) => (
  <div className={clx("flex items-baseline justify-between gap-x-4", { "text-ui-fg-subtle": !isSum })}>
    <Text as="span" size="small" leading="compact" weight={isSum ? "plus" : "regular"} className="min-w-0 break-words">
      {label}
    </Text>
    <Money
      amount={amount}
      currency={currency}
      className={isSum ? "txt-compact-small-plus text-ui-fg-base" : "txt-compact-small"}
    />
  </div>
)
