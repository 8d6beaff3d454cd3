import { SectionRow } from "@medusajs/dashboard/components"
import { Button, Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminProfile } from "../../../src/types"
import { useDisplayNames } from "../profile-form/use-display-names"

const Swatch = ({ colour }: { colour: string }) => (
  <span className="inline-flex items-center gap-x-2" dir="ltr">
    <span className="border-ui-border-base size-4 rounded border" style={{ backgroundColor: colour }} aria-hidden />
    {colour}
  </span>
)

/** How documents are printed, in short, and the way to the page where that is decided. */
export const LookCard = ({ profile: { look } }: { profile: AdminProfile }) => {
  const { t } = useTranslation()
  const languageOf = useDisplayNames("language")
  const second = look.second_language
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("invoicing.printing.title")}</Heading>
        <Button size="small" variant="secondary" asChild>
          <Link to="look">{t("invoicing.printing.open")}</Link>
        </Button>
      </div>
      <SectionRow title={t("invoicing.printing.fields.theme")} value={t(`invoicing.printing.themes.${look.theme}`, { defaultValue: look.theme })} />
      <SectionRow title={t("invoicing.printing.fields.accent")} value={<Swatch colour={look.accent} />} />
      <SectionRow title={t("invoicing.printing.fields.paper")} value={t(`invoicing.printing.papers.${look.paper}`)} />
      <SectionRow
        title={t("invoicing.printing.fields.second_language")}
        value={second ? (languageOf(second) ?? second) : t("invoicing.printing.oneLanguage")}
      />
    </Container>
  )
}
