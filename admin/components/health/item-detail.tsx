import { useTranslation } from "react-i18next"
import type { AdminHealthItem, Issue } from "../../../src/types"
import { useFormat } from "../../hooks/use-format"
import { useFindingText } from "../profile-form/use-finding-text"

type Facts = Record<string, string | number | null | undefined>

interface Totals {
  stored?: Facts
  expected?: Facts
}

/** The amounts that differ, as "81.00 → 100.00", in words that the dashboard has for them already. */
const useDifference = () => {
  const { t } = useTranslation()
  const { money } = useFormat()
  return ({ stored = {}, expected = {} }: Totals, code: string) =>
    (["paid", "credited", "written_off"] as const)
      .filter((name) => Number(stored[name]) !== Number(expected[name]))
      .map((name) =>
        t("invoicing.health.detail.difference", {
          what: t(`invoicing.health.detail.${name}`),
          stored: money(stored[name] ?? 0, { code }),
          expected: money(expected[name] ?? 0, { code }),
        })
      )
      .concat(
        stored.status === expected.status
          ? []
          : t("invoicing.health.detail.difference", {
              what: t("invoicing.health.detail.status"),
              stored: t(`invoicing.payment_status.${stored.status}`),
              expected: t(`invoicing.payment_status.${expected.status}`),
            })
      )
}

const useFacts = (check: string, item: AdminHealthItem): string[] => {
  const { t } = useTranslation()
  const { money, instant } = useFormat()
  const difference = useDifference()
  const facts = (item.data ?? {}) as Facts & Totals
  const currency = { code: item.currency_code ?? "XXX" }
  const amount = (value: unknown) => money(String(value ?? 0), currency)
  switch (check) {
    case "orders-without-document":
      return facts.placed_at ? [t("invoicing.health.detail.placed", { date: instant(String(facts.placed_at), true) })] : []
    case "captures-not-in-ledger":
      return [t("invoicing.health.detail.captured", { amount: amount(facts.amount) })]
    case "unexplained-credits":
      return [t("invoicing.health.detail.deducted", { amount: amount(facts.amount) })]
    case "refunds-without-credit":
      return [t("invoicing.health.detail.refunded", { amount: amount(facts.unexplained ?? facts.amount) })]
    case "wrong-totals":
      return difference(facts, currency.code)
    case "documents-do-not-add-up":
      return [t("invoicing.health.detail.addUp", { invoiced: amount(facts.invoiced), credited: amount(facts.credited) })]
    case "number-gaps":
      return [t("invoicing.health.detail.missing", { count: Number(facts.missing ?? 0) })]
    case "number-duplicates":
      return [t("invoicing.health.detail.documents", { count: Number(facts.documents ?? 0) })]
    case "local-file-provider":
      return [String(facts.folder ?? "")]
    default:
      return []
  }
}

/** What failed: of a draft what keeps it back, in the operator's language; of anything else in the words of what failed. */
const useFailure = ({ data, error }: AdminHealthItem): string | null => {
  const textOf = useFindingText()
  const issues = (data?.issues ?? []) as Issue[]
  const first = issues.find(({ severity }) => severity === "error")
  return first ? textOf(first) : error
}

/** What a person needs to know of one finding: what failed, how much, how often, and when it is tried again. */
export const ItemDetail = ({ check, item }: { check: string; item: AdminHealthItem }) => {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const facts = useFacts(check, item)
  const failure = useFailure(item)
  return (
    <span className="flex min-w-[220px] max-w-[480px] flex-col gap-y-0.5 whitespace-normal py-2">
      {facts.map((fact) => (
        <bdi key={fact}>{fact}</bdi>
      ))}
      {failure && <bdi className="text-ui-fg-error break-words">{failure}</bdi>}
      {Boolean(item.attempts) && (
        <span className="text-ui-fg-muted">{t("invoicing.health.detail.attempts", { count: item.attempts ?? 0 })}</span>
      )}
      {item.next_attempt_at && (
        <span className="text-ui-fg-muted">{t("invoicing.health.detail.next", { date: instant(item.next_attempt_at, true) })}</span>
      )}
    </span>
  )
}
