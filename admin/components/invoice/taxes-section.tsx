import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { InvoiceDocument } from "../../../src/types"
import { Money } from "../money"
import { Section } from "../section"
import { WideTable } from "../wide-table"
import { TaxLabel } from "./lines-section"

export const TaxesSection = ({ document }: { document: InvoiceDocument }) => {
  const { t } = useTranslation()
  const { taxes, currency } = document
  return (
    <Section title={t("invoicing.detail.taxes")}>
      <WideTable label={t("invoicing.detail.taxes")}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="text-start ltr:pl-6 rtl:pr-6">{t("invoicing.fields.taxRate")}</Table.HeaderCell>
            <Table.HeaderCell className="text-end">{t("invoicing.fields.taxable")}</Table.HeaderCell>
            <Table.HeaderCell className="text-end rtl:pl-6">{t("invoicing.fields.tax")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {taxes.map((tax) => (
            <Table.Row key={`${tax.category}-${tax.rate}-${tax.reason}`}>
              <Table.Cell className="whitespace-normal py-2 ltr:pl-6">
                <TaxLabel tax={tax} />
                {tax.reason && (
                  <Text size="xsmall" className="text-ui-fg-muted">
                    <bdi>{tax.reason}</bdi>
                  </Text>
                )}
              </Table.Cell>
              <Table.Cell className="text-end">
                <Money amount={tax.taxable} currency={currency} />
              </Table.Cell>
              <Table.Cell className="text-end rtl:pl-6">
                <Money amount={tax.tax} currency={currency} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </WideTable>
    </Section>
  )
}
