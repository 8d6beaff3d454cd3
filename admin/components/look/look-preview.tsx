import { ArrowUpRightOnBox, Spinner } from "@medusajs/icons"
import { Alert, Button } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminProfile, AdminProfilePreviewInput } from "../../../src/types"
import { FindingsList } from "../findings"
import { useDocumentLanguages } from "../../hooks/use-document-languages"
import { PlainChoice } from "./language-choice"
import { NONE } from "./look-values"
import { SubjectChoice } from "./subject-choice"
import { useTypedPreview } from "./use-typed-preview"

const PRINTS = ["document", "packing_slip", "proforma", "receipt"] as const

interface Subject {
  document: string
  print: (typeof PRINTS)[number]
  language: string
}

const toInput = ({ document, print, language }: Subject): AdminProfilePreviewInput => {
  const [kind, id] = document.split(":")
  return {
    print,
    ...(kind === "invoice" ? { invoice_id: id } : {}),
    ...(kind === "order" ? { order_id: id } : {}),
    ...(language === NONE ? {} : { language }),
  }
}

const Choices = ({ subject, onChange, profile }: { subject: Subject; onChange: (subject: Subject) => void; profile: AdminProfile }) => {
  const { t } = useTranslation()
  const languages = useDocumentLanguages()
  return (
    <div className="grid grid-cols-2 gap-3 xl:grid-cols-[2fr_1fr_1fr]">
      <SubjectChoice profileId={profile.id} value={subject.document} onChange={(document) => onChange({ ...subject, document })} />
      <PlainChoice
        label={t("invoicing.printing.fields.print")}
        value={subject.print}
        options={PRINTS.map((value) => ({ value, label: t(`invoicing.printing.prints.${value}`) }))}
        onChange={(print) => onChange({ ...subject, print: print as Subject["print"] })}
      />
      <PlainChoice
        label={t("invoicing.printing.fields.language")}
        value={subject.language}
        options={[{ value: NONE, label: t("invoicing.printing.ownLanguage") }, ...languages]}
        onChange={(language) => onChange({ ...subject, language })}
      />
    </div>
  )
}

/** The real PDF of a document beside the settings, printed anew when they change. */
export const LookPreview = ({ profile }: { profile: AdminProfile }) => {
  const { t } = useTranslation()
  const [subject, setSubject] = useState<Subject>({ document: NONE, print: "document", language: NONE })
  const input = useMemo(() => toInput(subject), [subject])
  const { url, findings, error, isPrinting } = useTypedPreview(profile, input)
  return (
    <section className="bg-ui-bg-subtle flex min-h-[70vh] min-w-0 flex-1 flex-col gap-y-3 p-4 lg:min-h-0" aria-label={t("invoicing.printing.preview")}>
      <Choices subject={subject} onChange={setSubject} profile={profile} />
      <div className="flex min-h-8 items-center justify-between gap-x-3">
        <span role="status" className="text-ui-fg-subtle txt-compact-small flex items-center gap-x-2">
          {isPrinting && (
            <>
              <Spinner className="animate-spin" aria-hidden />
              {t("invoicing.printing.loading")}
            </>
          )}
        </span>
        {url && (
          <Button size="small" variant="transparent" asChild>
            <a href={url} target="_blank" rel="noreferrer">
              <ArrowUpRightOnBox />
              {t("invoicing.printing.openPdf")}
            </a>
          </Button>
        )}
      </div>
      {error && (
        <Alert variant="error">
          {t("invoicing.printing.failed")}: <bdi>{error}</bdi>
        </Alert>
      )}
      {findings.length > 0 && <FindingsList issues={findings} />}
      {url && (
        <iframe
          key={url}
          title={t("invoicing.printing.previewOf")}
          src={`${url}#toolbar=0&navpanes=0&view=FitH`}
          className="border-ui-border-base w-full flex-1 rounded-lg border bg-white"
        />
      )}
    </section>
  )
}
