import { CheckCircleSolid, ExclamationCircleSolid } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminDownload } from "../../../src/types"
import { useCancelDownload, useDownload } from "../../hooks/api/printing"

const Words = ({ download }: { download: AdminDownload }) => {
  const { t } = useTranslation()
  const { status, total, done, missing } = download
  const say = (key: string, count: number) => t(`invoicing.printing.downloads.${key}`, { count, done })
  switch (status) {
    case "ready":
      return <>{t("invoicing.printing.downloads.waiting")}</>
    case "running":
      return <>{say("running", total)}</>
    case "done":
      return <>{[say("done", total - missing), missing ? say("missing", missing) : ""].filter(Boolean).join(" ")}</>
    case "cancelled":
      return <>{t("invoicing.printing.downloads.cancelled")}</>
    case "failed":
      return (
        <>
          {t("invoicing.printing.downloads.failed")}
          {download.error && <bdi>: {download.error}</bdi>}
        </>
      )
  }
}

const Bar = ({ done, total }: { done: number; total: number }) => {
  const { t } = useTranslation()
  return (
    <div
      role="progressbar"
      aria-label={t("invoicing.printing.downloads.progress")}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      className="bg-ui-bg-switch-off h-1.5 w-full overflow-hidden rounded-full"
    >
      <div className="bg-ui-fg-interactive h-full rounded-full transition-[width]" style={{ width: `${total ? (done / total) * 100 : 0}%` }} />
    </div>
  )
}

const Sign = ({ status, missing }: AdminDownload) => {
  if (status === "failed" || missing > 0) {
    return <ExclamationCircleSolid className="text-ui-tag-orange-icon shrink-0" aria-hidden />
  }
  return status === "done" ? <CheckCircleSolid className="text-ui-tag-green-icon shrink-0" aria-hidden /> : null
}

/** How far a download is, with a way to stop it; the file itself is with the browser. */
export const DownloadProgress = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const { t } = useTranslation()
  const { data } = useDownload(id)
  const { mutate: cancel, isPending } = useCancelDownload(id)
  const download = data?.download
  const isOpen = !download || download.status === "ready" || download.status === "running"
  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-y-2 px-6 py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text as="div" size="small" role="status" className="flex min-w-0 items-center gap-x-2">
          {download && <Sign {...download} />}
          <span>{download ? <Words download={download} /> : t("invoicing.printing.downloads.waiting")}</span>
        </Text>
        <Button size="small" variant="transparent" isLoading={isPending} onClick={() => (isOpen ? cancel() : onClose())}>
          {t(`invoicing.printing.downloads.${isOpen ? "cancel" : "close"}`)}
        </Button>
      </div>
      {download && isOpen && <Bar done={download.done} total={download.total} />}
    </div>
  )
}
