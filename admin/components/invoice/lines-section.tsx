import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import type { DocumentLine, InvoiceDocument, TaxRate } from "../../../src/types"
import { Money } from "../money"
import { Section } from "../section"
import { WideTable } from "../wide-table"

type Currency = InvoiceDocument["currency"]

/** "19 %", or why no tax is charged. */
export const TaxLabel = ({ tax }: { tax: TaxRate }) => {
  const { t } = useTranslation()
  const { rate } = useFormat()
  return tax.category === "standard" ? (
    <bdi className="whitespace-nowrap">{rate(tax.rate)}</bdi>
  ) : (
    <span>{t(`invoicing.taxCategory.${tax.category}`)}</span>
  )
}

const LineName = ({ line, currency }: { line: DocumentLine; currency: Currency }) => {
  const { t } = useTranslation()
  const details = [line.description, ...line.options.map((option) => `${option.name}: ${option.value}`)].filter(Boolean)
  return (
    <div className="flex min-w-[140px] max-w-[360px] flex-col gap-y-0.5 whitespace-normal">
      <Text size="small" leading="compact" className="text-ui-fg-base break-words">
        <bdi>{line.name}</bdi>
      </Text>
      {details.map((detail, index) => (
        <Text key={index} size="xsmall" className="text-ui-fg-muted break-words">
          <bdi>{detail}</bdi>
        </Text>
      ))}
      {line.sku && (
        <Text size="xsmall" className="text-ui-fg-muted break-all">
          {t("invoicing.fields.sku")} <bdi dir="ltr">{line.sku}</bdi>
        </Text>
      )}
      {line.allowances.map((allowance, index) => (
        <Text key={index} size="xsmall" className="text-ui-fg-muted break-words">
          {t("invoicing.fields.discount")} <bdi>{allowance.reason}</bdi>:{" "}
          <Money amount={`-${allowance.amount}`} currency={currency} />
        </Text>
      ))}
    </div>
  )
}

const UnitPrice = ({ line, currency }: { line: DocumentLine; currency: Currency }) => {
  const { unitPrice, decimal } = useFormat()
  const { net, base_quantity: base } = line.price
  return (
    <bdi className="whitespace-nowrap tabular-nums">
      {unitPrice(net, currency)}
      {base === "1" ? "" : ` / ${decimal(base)}`}
    </bdi>
  )
}

const LineRow = ({ line, currency }: { line: DocumentLine; currency: Currency }) => {
  const { decimal } = useFormat()
  return (
    <Table.Row className="[&_td]:py-3 [&_td]:align-top">
      <Table.Cell className="ltr:pl-6">
        <LineName line={line} currency={currency} />
      </Table.Cell>
      <Table.Cell className="text-end">
        <bdi className="tabular-nums">{decimal(line.quantity)}</bdi>
      </Table.Cell>
      <Table.Cell className="text-end">
        <UnitPrice line={line} currency={currency} />
      </Table.Cell>
      <Table.Cell className="text-end">
        <TaxLabel tax={line.tax} />
      </Table.Cell>
      <Table.Cell className="text-end">
        <Money amount={line.net} currency={currency} />
      </Table.Cell>
      <Table.Cell className="text-end rtl:pl-6">
        <Money amount={line.gross} currency={currency} />
      </Table.Cell>
    </Table.Row>
  )
}

export const LinesSection = ({ document }: { document: InvoiceDocument }) => {
  const { t } = useTranslation()
  return (
    <Section title={t("invoicing.detail.lines", { count: document.lines.length })}>
      <WideTable label={t("invoicing.detail.lines", { count: document.lines.length })}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="text-start ltr:pl-6 rtl:pr-6">{t("invoicing.fields.item")}</Table.HeaderCell>
            <Table.HeaderCell className="text-end">{t("invoicing.fields.quantity")}</Table.HeaderCell>
            <Table.HeaderCell className="text-end">{t("invoicing.fields.unitPrice")}</Table.HeaderCell>
            <Table.HeaderCell className="text-end">{t("invoicing.fields.taxRate")}</Table.HeaderCell>
            <Table.HeaderCell className="text-end">{t("invoicing.fields.net")}</Table.HeaderCell>
            <Table.HeaderCell className="text-end rtl:pl-6">{t("invoicing.fields.gross")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {document.lines.map((line) => (
            <LineRow key={line.id} line={line} currency={document.currency} />
          ))}
        </Table.Body>
      </WideTable>
    </Section>
  )
}
