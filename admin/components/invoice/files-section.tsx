import { ArrowDownTray, ArrowPath } from "@medusajs/icons"
import { Button, Copy, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useInvoiceDownload } from "../../hooks/use-invoice-download"
import { useInvoiceCommands } from "../../hooks/use-invoice-commands"
import { useFormat } from "../../hooks/use-format"
import type { AdminInvoiceDetail, AdminInvoiceFile } from "../../../src/types"
import { FindingsList } from "../findings"
import { Section } from "../section"

const COLORS = { pending: "orange", stored: "green", failed: "red" } as const

/** The first twelve digits are enough to compare by eye; the button copies all of them. */
const SHORT = 12

const Checksum = ({ sha256 }: { sha256: string }) => {
  const { t } = useTranslation()
  return (
    <span className="text-ui-fg-muted txt-compact-xsmall inline-flex items-center gap-x-1" dir="ltr">
      SHA-256 {sha256.slice(0, SHORT)}…
      <Copy content={sha256} variant="mini" aria-label={`${t("actions.copy")} SHA-256`} />
    </span>
  )
}

const FileRow = ({ file, invoice }: { file: AdminInvoiceFile; invoice: AdminInvoiceDetail }) => {
  const { t } = useTranslation()
  const { bytes } = useFormat()
  const { download, isDownloading } = useInvoiceDownload(invoice)
  const { retryRendering } = useInvoiceCommands(invoice)
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text size="small" weight="plus" leading="compact" className="min-w-0 break-all">
          <bdi dir="ltr">{file.file_name}</bdi>
        </Text>
        <StatusBadge color={COLORS[file.status]} className="text-nowrap rtl:pl-1 rtl:pr-0">
          {t(`invoicing.fileStatus.${file.status}`)}
        </StatusBadge>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {file.size !== null && (
          <bdi className="text-ui-fg-muted txt-compact-xsmall">{bytes(file.size)}</bdi>
        )}
        {file.sha256 && <Checksum sha256={file.sha256} />}
      </div>
      {file.status === "failed" && (
        <Text size="small" className="text-ui-fg-error break-words">
          {t("invoicing.detail.fileFailed", { count: file.attempts })}
          {file.error && <bdi className="block">{file.error}</bdi>}
        </Text>
      )}
      {file.findings.length > 0 && <FindingsList issues={file.findings} />}
      <div>
        {file.status === "failed" && (
          <Button size="small" variant="secondary" onClick={retryRendering.run} isLoading={retryRendering.isPending}>
            <ArrowPath />
            {t("invoicing.actions.retryRendering")}
          </Button>
        )}
        {file.status === "stored" && file.format === "pdf" && (
          <Button size="small" variant="secondary" onClick={download} isLoading={isDownloading}>
            <ArrowDownTray />
            {t("invoicing.actions.download")}
          </Button>
        )}
      </div>
    </div>
  )
}

export const FilesSection = ({ invoice }: { invoice: AdminInvoiceDetail }) => {
  const { t } = useTranslation()
  return (
    <Section title={t("invoicing.detail.files")}>
      {invoice.files.map((file) => (
        <FileRow key={file.id} file={file} invoice={invoice} />
      ))}
      {invoice.files.length === 0 && (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t(invoice.status === "issued" ? "invoicing.detail.filesSoon" : "invoicing.detail.filesAfterIssue")}
        </Text>
      )}
    </Section>
  )
}
