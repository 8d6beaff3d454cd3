import { Heading, Text } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useFormContext, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminDesignsResponse } from "../../../src/types"
import { logoSection } from "../profile-sections/logo"
import { baseLanguage, useDocumentLanguages } from "../../hooks/use-document-languages"
import { ChoiceField, ColourField, ParagraphField, ShownField, SwitchField, TextField } from "./fields"
import { LanguageChoice } from "./language-choice"
import { ADDRESS_PARTS, DIGITS, LINE_PARTS, NONE, PAPERS, TEXTS, type LookValues } from "./look-values"

const Group = ({ name, hint, children }: { name: string; hint?: string; children: ReactNode }) => {
  const { t } = useTranslation()
  return (
    <section className="flex flex-col gap-y-4 px-6 py-6" aria-labelledby={`look-${name}`}>
      <div>
        <Heading level="h2" id={`look-${name}`}>
          {t(`invoicing.printing.groups.${name}`)}
        </Heading>
        {hint && (
          <Text size="small" className="text-ui-fg-subtle">
            {hint}
          </Text>
        )}
      </div>
      {children}
    </section>
  )
}

const Design = ({ designs }: { designs: AdminDesignsResponse }) => {
  const { t } = useTranslation()
  const label = (field: string) => t(`invoicing.printing.fields.${field}`)
  const fonts = [{ value: NONE, label: t("invoicing.printing.plexFont") }, ...designs.fonts.map((font) => ({ value: font, label: font }))]
  return (
    <Group name="design">
      <ChoiceField
        name="theme"
        label={label("theme")}
        options={designs.themes.map((value) => ({ value, label: t(`invoicing.printing.themes.${value}`, { defaultValue: value }) }))}
      />
      <ColourField name="accent" label={label("accent")} />
      <ChoiceField name="paper" label={label("paper")} options={PAPERS.map((value) => ({ value, label: t(`invoicing.printing.papers.${value}`) }))} />
      {fonts.length > 1 && <ChoiceField name="font" label={label("font")} options={fonts} />}
    </Group>
  )
}

const Languages = () => {
  const { t } = useTranslation()
  const { control } = useFormContext<LookValues>()
  const second = useWatch({ control, name: "second_language" })
  const label = (field: string) => t(`invoicing.printing.fields.${field}`)
  const languages = useDocumentLanguages(second === NONE ? undefined : second)
  return (
    <Group name="languages">
      <ChoiceField
        name="second_language"
        label={label("second_language")}
        hint={t("invoicing.printing.hints.second_language")}
        options={[{ value: NONE, label: t("invoicing.printing.oneLanguage") }, ...languages]}
      />
      <ChoiceField name="digits" label={label("digits")} options={DIGITS.map((value) => ({ value, label: t(`invoicing.printing.digits.${value}`) }))} />
      <SwitchField name="hijri" label={label("hijri")} hint={t("invoicing.printing.hints.hijri")} />
    </Group>
  )
}

const SellerNames = () => {
  const { t } = useTranslation()
  const { control, getValues } = useFormContext<LookValues>()
  const second = useWatch({ control, name: "second_language" })
  // A language that was taken away is kept, but nothing can be said in it.
  if (second === NONE || !getValues(`translations.${baseLanguage(second)}`)) {
    return null
  }
  const language = baseLanguage(second)
  return (
    <Group name="seller">
      <TextField name={`translations.${language}.name`} label={t("invoicing.printing.fields.name")} />
      <TextField name={`translations.${language}.trading_name`} label={t("invoicing.printing.fields.trading_name")} />
      {ADDRESS_PARTS.map((part) => (
        <TextField key={part} name={`translations.${language}.address.${part}`} label={t(`invoicing.profiles.fields.address.${part}`)} />
      ))}
    </Group>
  )
}

const Texts = ({ start, languages }: { start: string; languages: string[] }) => {
  const { t } = useTranslation()
  const [language, setLanguage] = useState(languages.includes(start) ? start : languages[0])
  return (
    <Group name="texts">
      <LanguageChoice label={t("invoicing.printing.fields.textLanguage")} value={language} languages={languages} onChange={setLanguage} />
      {TEXTS.map((text) => (
        <ParagraphField key={`${language}.${text}`} name={`texts.${language}.${text}`} label={t(`invoicing.printing.fields.${text}`)} />
      ))}
    </Group>
  )
}

const Lines = () => {
  const { t } = useTranslation()
  return (
    <Group name="lines" hint={t("invoicing.printing.hints.lines")}>
      <div className="grid grid-cols-2 gap-3">
        {LINE_PARTS.map((part) => (
          <ShownField key={part} name={`shown.${part}`} label={t(`invoicing.printing.parts.${part}`)} />
        ))}
      </div>
    </Group>
  )
}

const Codes = ({ hasPage }: { hasPage: boolean }) => {
  const { t } = useTranslation()
  const label = (field: string) => t(`invoicing.printing.fields.${field}`)
  return (
    <Group name="codes">
      <SwitchField name="page_qr" label={label("page_qr")} hint={hasPage ? undefined : t("invoicing.printing.noPage")} />
      <SwitchField name="payment_qr" label={label("payment_qr")} />
      <SwitchField name="tagged" label={label("tagged")} hint={t("invoicing.printing.hints.tagged")} />
    </Group>
  )
}

/** All that a seller may decide about the look of its documents. */
export const LookFields = ({ designs, language }: { designs: AdminDesignsResponse; language: string }) => (
  <div className="divide-y">
    <Design designs={designs} />
    <Group name="logo">
      <logoSection.Fields />
    </Group>
    <Lines />
    <Languages />
    <SellerNames />
    <Codes hasPage={designs.has_page_address} />
    <Texts start={language} languages={[...new Set(designs.languages.map(baseLanguage))]} />
  </div>
)
