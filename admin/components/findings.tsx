import { ArrowRightMini, ExclamationCircleSolid, InformationCircleSolid } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Issue } from "../../src/types"

/** Where a finding is mended: a page of the dashboard and what the link to it says. */
export interface MendingPlace {
  to: string
  label: string
}

interface FindingsListProps {
  issues: Issue[]
  /** Says where a finding is mended; without it no link is shown. */
  mendAt?: (issue: Issue) => MendingPlace | null
  /** Opens what mends a finding on this very page; null when nothing here does. */
  mendBy?: (issue: Issue) => (() => void) | null
}

/** Findings in plain words: errors first, each with its severity in text and the place to mend it. */
export const FindingsList = ({ issues, mendAt, mendBy }: FindingsListProps) => {
  const ordered = [...issues].sort((a, b) => a.severity.localeCompare(b.severity))
  return (
    <ul className="flex flex-col gap-y-3">
      {ordered.map((issue, index) => (
        <li key={`${issue.rule}-${issue.path}-${index}`}>
          <Finding issue={issue} place={mendAt?.(issue) ?? null} mend={mendBy?.(issue) ?? null} />
        </li>
      ))}
    </ul>
  )
}

const Finding = ({ issue, place, mend }: { issue: Issue; place: MendingPlace | null; mend: (() => void) | null }) => {
  const { t } = useTranslation()
  const isError = issue.severity === "error"
  const words = t(`invoicing.findings.${issue.rule}`, { ...issue.params, defaultValue: issue.message })
  return (
    <div className="flex items-start gap-x-2">
      <span className="mt-0.5 shrink-0">
        {isError ? (
          <ExclamationCircleSolid className="text-ui-tag-red-icon" />
        ) : (
          <InformationCircleSolid className="text-ui-tag-orange-icon" />
        )}
      </span>
      <div className="min-w-0">
        <Text size="small" leading="compact" className="text-ui-fg-base break-words">
          <span className="text-ui-fg-muted">
            {t(isError ? "invoicing.issues.error" : "invoicing.issues.warning")}
            {": "}
          </span>
          {/* An older finding may lack what today's words need: then its own message says it. */}
          <bdi>{words.includes("{{") ? issue.message : words}</bdi>
        </Text>
        <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          {mend && (
            <Button size="small" variant="secondary" onClick={mend}>
              {t("invoicing.actions.mend")}
            </Button>
          )}
          {place && (
            <Link
              to={place.to}
              className="txt-compact-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover inline-flex items-center gap-x-1"
            >
              {place.label}
              <ArrowRightMini className="rtl:rotate-180" />
            </Link>
          )}
        </div>
      </div>
    </div>
  )
}
