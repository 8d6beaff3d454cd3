import type { Issue } from "../../src/types"

const SETTINGS = /^(seller|support|profile|series|numbering|payment)\b/

/** Found on the document's taxes, but decided by what the profile says of zero rates. */
const TAX_MEANINGS = ["standard-rate-positive", "zero-rate-positive", "exemption-reason", "outside-scope-alone"]

export type MendingTarget = "settings" | "order"

/** Where a finding is mended: what the seller says of itself in the settings, everything else on the order. */
export const mendingTarget = (issue: Issue): MendingTarget => 
  SETTINGS.test(issue.path) || TAX_MEANINGS.includes(issue.rule) ? "settings" : "order"

const DISAGREEMENTS = ["amounts-disagree", "collected-disagrees"]

/** What a person may decide: amounts that differ by at most this many minor units. */
const MOST = 100

/** The amounts that disagree, as the finding names them. */
export const disagreeing = ({ params }: Issue) =>
  (["lines", "order", "collected"] as const).flatMap((witness) => {
    const amount = params?.[witness]
    return amount === undefined ? [] : [{ witness, amount }]
  })

const isRounding = (issue: Issue, digits: number) => {
  const units = disagreeing(issue).map(({ amount }) => Math.round(Number(amount) * 10 ** digits))
  return Math.max(...units) - Math.min(...units) <= MOST
}

/** The drawer of the draft's own page that mends a finding; null when nothing there does. */
export const mendingDrawer = (issue: Issue, digits: number): "mendBuyer" | "mendTax" | "mendTotal" | null => {
  if (issue.path.startsWith("buyer.")) {
    return "mendBuyer"
  }
  if (issue.rule === "tax-code-unknown" || issue.rule === "exemption-reason") {
    return "mendTax"
  }
  return DISAGREEMENTS.includes(issue.rule) && isRounding(issue, digits) ? "mendTotal" : null
}
