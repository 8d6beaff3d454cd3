import { ArrowLeftMini } from "@medusajs/icons"
import { Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useParams, type UIMatch } from "react-router-dom"
import { DetailSkeleton } from "../../../components/invoice/detail-skeleton"
import { InvoiceDetail } from "../../../components/invoice/invoice-detail"
import { LoadError } from "../../../components/load-error"
import { useInvoice } from "../../../hooks/api/invoices"

const Crumb = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const { data } = useInvoice(id)
  return <bdi>{data ? (data.invoice.number ?? t(`invoicing.status.${data.invoice.status}`)) : "…"}</bdi>
}

export const handle = {
  label: "invoicing.domain",
  translationNs: "translation",
  breadcrumb: (match?: UIMatch) => <Crumb id={match?.params.id ?? ""} />,
}

const NOT_FOUND = 404

const InvoicePage = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { data, isError, error, refetch, isFetching } = useInvoice(id)

  // The dashboard's own boundary leads a person whose session has ended to the login.
  if (isError && error.status === 401) {
    throw error
  }
  if (data) {
    return <InvoiceDetail key={id} invoice={data.invoice} />
  }
  if (!isError) {
    return <DetailSkeleton />
  }
  const isUnknown = error.status === NOT_FOUND
  return (
    <Container className="p-0">
      <LoadError
        title={t(isUnknown ? "invoicing.detail.notFound" : "invoicing.detail.loadFailed")}
        message={isUnknown ? undefined : error.message}
        onRetry={() => refetch()}
        isRetrying={isFetching}
      />
      <Text size="small" className="border-t px-6 py-3 text-center">
        <Link to="/invoices" className="text-ui-fg-interactive inline-flex items-center gap-x-1">
          <ArrowLeftMini className="rtl:rotate-180" />
          {t("invoicing.detail.backToList")}
        </Link>
      </Text>
    </Container>
  )
}

export default InvoicePage
