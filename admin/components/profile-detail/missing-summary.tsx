import { CheckCircleSolid, ExclamationCircleSolid, TriangleRightMini } from "@medusajs/icons"
import { Container, Heading, Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Issue } from "../../../src/types"
import { toProfileKey } from "../profile-form/finding-paths"
import { useFindingText } from "../profile-form/use-finding-text"
import { sectionOf } from "../profile-sections"
import { ProfileStatus } from "./profile-status"

const Finding = ({ issue }: { issue: Issue }) => {
  const { t } = useTranslation()
  const textOf = useFindingText()
  const section = sectionOf(toProfileKey(issue.path))
  const body = (
    <>
      <ExclamationCircleSolid
        className={clx("mt-0.5 shrink-0", issue.severity === "error" ? "text-ui-tag-red-icon" : "text-ui-tag-orange-icon")}
      />
      <span className="flex min-w-0 flex-1 flex-col">
        <Text as="span" size="small" className="text-ui-fg-base break-words">{textOf(issue)}</Text>
        {section && (
          <Text as="span" size="xsmall" className="text-ui-fg-muted">
            {t(`invoicing.profiles.sections.${section.id}.title`)}
          </Text>
        )}
      </span>
    </>
  )
  if (!section) {
    return <div className="flex items-start gap-x-2 px-6 py-3">{body}</div>
  }
  return (
    <Link
      to={`edit/${section.id}`}
      className="hover:bg-ui-bg-base-hover focus-visible:bg-ui-bg-base-hover transition-fg flex items-start gap-x-2 px-6 py-3 outline-none"
    >
      {body}
      <TriangleRightMini className="text-ui-fg-muted mt-0.5 shrink-0 rtl:rotate-180" />
    </Link>
  )
}

const worstFirst = (one: Issue, other: Issue) => Number(other.severity === "error") - Number(one.severity === "error")

/** What this profile still lacks, each finding a link to where it is mended. */
export const MissingSummary = ({ issues }: { issues: Issue[] }) => {
  const { t } = useTranslation()
  if (!issues.length) {
    return (
      <Container className="flex items-center gap-x-2 px-6 py-4">
        <CheckCircleSolid className="text-ui-tag-green-icon shrink-0" />
        <Text size="small">{t("invoicing.profiles.nothingMissing")}</Text>
      </Container>
    )
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("invoicing.profiles.missing")}</Heading>
        <ProfileStatus issues={issues} />
      </div>
      <ul className="divide-y">
        {[...issues].sort(worstFirst).map((issue) => (
          <li key={`${issue.rule}:${issue.path}`}>
            <Finding issue={issue} />
          </li>
        ))}
      </ul>
    </Container>
  )
}
