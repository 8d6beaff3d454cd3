import { Form } from "@medusajs/dashboard/components"
import { Badge, InlineTip, Switch } from "@medusajs/ui"
import { useFormContext, useFormState } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminProfile } from "../../../src/types"
import type { ProfileValues } from "../profile-form/form-values"
import { SearchField } from "../profile-form/inputs"
import { useScopeOptions } from "../profile-form/use-scope-options"
import type { ProfileSection } from "./profile-section"
import { Row } from "./row"

const Names = ({ ids, nameOf }: { ids: string[]; nameOf: (id: string) => string }) =>
  ids.map((id) => (
    <Badge key={id} size="2xsmall" className="max-w-full">
      <bdi className="truncate">{nameOf(id)}</bdi>
    </Badge>
  ))

const View = ({ profile }: { profile: AdminProfile }) => {
  const { t } = useTranslation()
  const { nameOf } = useScopeOptions()
  const { sales_channel_ids: channels, region_ids: regions } = profile
  return (
    <>
      <Row name="is_default" value={t(`invoicing.profiles.${profile.is_default ? "yes" : "no"}`)} />
      <Row name="sales_channel_ids" value={channels.length > 0 && <Names ids={channels} nameOf={nameOf} />} />
      <Row name="region_ids" value={regions.length > 0 && <Names ids={regions} nameOf={nameOf} />} />
    </>
  )
}

const DefaultField = () => {
  const { t } = useTranslation()
  const { control } = useFormContext<ProfileValues>()
  const { defaultValues } = useFormState({ control })
  const isAlready = defaultValues?.is_default === true
  return (
    <Form.Field
      control={control}
      name="is_default"
      render={({ field: { value, onChange, ...field } }) => (
        <Form.Item>
          <div className="flex items-start gap-x-3">
            <Form.Control>
              <Switch
                dir="ltr"
                className="mt-0.5 shrink-0 rtl:rotate-180"
                {...field}
                checked={value}
                onCheckedChange={onChange}
                disabled={isAlready}
              />
            </Form.Control>
            <div className="flex flex-col gap-y-1">
              <Form.Label>{t("invoicing.profiles.fields.is_default")}</Form.Label>
              <Form.Hint>{t(`invoicing.profiles.hints.${isAlready ? "is_already_default" : "is_default"}`)}</Form.Hint>
            </div>
          </div>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

const Fields = () => {
  const { t } = useTranslation()
  const { salesChannels, regions } = useScopeOptions()
  return (
    <>
      <InlineTip label={t("invoicing.profiles.howChosen")}>{t("invoicing.profiles.hints.scope")}</InlineTip>
      <DefaultField />
      <SearchField name="sales_channel_ids" options={salesChannels} />
      <SearchField name="region_ids" options={regions} />
    </>
  )
}

export const scopeSection: ProfileSection = {
  id: "scope",
  keys: ["is_default", "sales_channel_ids", "region_ids"],
  View,
  Fields,
}
