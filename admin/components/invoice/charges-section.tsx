import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DocumentCharge, InvoiceDocument } from "../../../src/types"
import { Money } from "../money"
import { Section } from "../section"
import { WideTable } from "../wide-table"
import { TaxLabel } from "./lines-section"

interface ChargeRowProps {
  charge: DocumentCharge
  currency: InvoiceDocument["currency"]
  sign: "" | "-"
}

const ChargeRow = ({ charge, currency, sign }: ChargeRowProps) => {
  const { t } = useTranslation()
  return (
    <Table.Row>
      <Table.Cell className="whitespace-normal ltr:pl-6">
        <span className="text-ui-fg-muted">{t(`invoicing.chargeKind.${charge.kind}`)}</span> <bdi>{charge.reason}</bdi>
      </Table.Cell>
      <Table.Cell className="text-end">
        <TaxLabel tax={charge.tax} />
      </Table.Cell>
      <Table.Cell className="text-end">
        <Money amount={`${sign}${charge.net}`} currency={currency} />
      </Table.Cell>
      <Table.Cell className="text-end rtl:pl-6">
        <Money amount={`${sign}${charge.gross}`} currency={currency} />
      </Table.Cell>
    </Table.Row>
  )
}

/** Charges and allowances on the whole document; not drawn when there are none. */
export const ChargesSection = ({ document }: { document: InvoiceDocument }) => {
  const { t } = useTranslation()
  const { charges, allowances, currency } = document
  if (charges.length + allowances.length === 0) {
    return null
  }
  return (
    <Section title={t("invoicing.detail.charges")}>
      <WideTable label={t("invoicing.detail.charges")}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="text-start ltr:pl-6 rtl:pr-6">{t("invoicing.fields.description")}</Table.HeaderCell>
            <Table.HeaderCell className="text-end">{t("invoicing.fields.taxRate")}</Table.HeaderCell>
            <Table.HeaderCell className="text-end">{t("invoicing.fields.net")}</Table.HeaderCell>
            <Table.HeaderCell className="text-end rtl:pl-6">{t("invoicing.fields.gross")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {charges.map((charge) => (
            <ChargeRow key={charge.id} charge={charge} currency={currency} sign="" />
          ))}
          {allowances.map((allowance) => (
            <ChargeRow key={allowance.id} charge={allowance} currency={currency} sign="-" />
          ))}
        </Table.Body>
      </WideTable>
    </Section>
  )
}
