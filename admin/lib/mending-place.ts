import type { Issue } from "../../src/types"

const SETTINGS = /^(seller|support|profile|series|numbering|payment)\b/

/** Found on the document's taxes, but decided by what the profile says of zero rates. */
const TAX_MEANINGS = ["standard-rate-positive", "zero-rate-positive", "exemption-reason", "outside-scope-alone"]

export type MendingTarget = "settings" | "order"

/** Where a finding is mended: what the seller says of itself in the settings, everything else on the order. */
export const mendingTarget = (issue: Issue): MendingTarget => 
  SETTINGS.test(issue.path) || TAX_MEANINGS.includes(issue.rule) ? "settings" : "order"
