import { ExclamationCircle } from "@medusajs/icons"
import { Text, clx } from "@medusajs/ui"
import type { Issue } from "../../../src/types"
import { useFindingText } from "./use-finding-text"

/** What the check found about one input, directly below it. */
export const FieldFindings = ({ findings }: { findings: Issue[] }) => {
  const textOf = useFindingText()
  return (
    <div aria-live="polite" className="empty:hidden flex flex-col gap-y-1">
      {findings.map((finding) => (
        <Text
          key={`${finding.rule}:${finding.path}`}
          size="xsmall"
          className={clx("flex items-start gap-x-1", {
            "text-ui-fg-error": finding.severity === "error",
            "text-ui-tag-orange-text": finding.severity === "warning",
          })}
        >
          <ExclamationCircle className="mt-0.5 shrink-0" />
          <span className="min-w-0 break-words">{textOf(finding)}</span>
        </Text>
      ))}
    </div>
  )
}
