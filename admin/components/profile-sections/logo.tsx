import { Button, Text } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useController, useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminProfile, Logo } from "../../../src/types"
import { FieldFindings } from "../profile-form/field-findings"
import { useFindingsAt } from "../profile-form/findings-context"
import type { ProfileValues } from "../profile-form/form-values"
import { readLogo } from "../profile-form/read-logo"
import type { LogoProblem } from "../profile-form/read-logo"
import { Nothing } from "./nothing"
import type { ProfileSection } from "./profile-section"

// Documents are white paper: the picture is shown on white in the dark theme too.
const Picture = ({ logo }: { logo: Logo }) => {
  const { t } = useTranslation()
  return (
    <figure className="flex flex-col gap-y-2">
      <div className="border-ui-border-base flex items-center justify-center rounded-lg border bg-white p-4">
        <img
          src={`data:${logo.media_type};base64,${logo.content}`}
          alt={t("invoicing.profiles.sections.logo.title")}
          className="max-h-24 max-w-full object-contain"
        />
      </div>
      <figcaption className="text-ui-fg-muted txt-compact-xsmall">
        <bdi dir="ltr">{`${logo.width} × ${logo.height} px · ${Math.ceil((logo.content.length * 3) / 4096)} KiB`}</bdi>
      </figcaption>
    </figure>
  )
}

const View = ({ profile }: { profile: AdminProfile }) =>
  profile.logo ? (
    <div className="px-6 py-4">
      <Picture logo={profile.logo} />
    </div>
  ) : (
    <Nothing words="logo" />
  )

const useLogoFile = (onChange: (logo: Logo) => void) => {
  const [problem, setProblem] = useState<LogoProblem | null>(null)
  const pick = async (file: File | undefined) => {
    if (!file) {
      return
    }
    const result = await readLogo(file)
    setProblem("problem" in result ? result.problem : null)
    if ("logo" in result) {
      onChange(result.logo)
    }
  }
  return { problem, pick }
}

const Fields = () => {
  const { t } = useTranslation()
  const { control } = useFormContext<ProfileValues>()
  const { field, fieldState } = useController({ control, name: "logo" })
  const { problem, pick } = useLogoFile(field.onChange)
  const input = useRef<HTMLInputElement>(null)
  const findings = useFindingsAt("logo")
  const error = problem ? t(`invoicing.profiles.logoProblems.${problem}`) : fieldState.error?.message

  return (
    <>
      {field.value && <Picture logo={field.value} />}
      <Text size="small" className="text-ui-fg-subtle">{t("invoicing.profiles.hints.logo")}</Text>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg"
        className="sr-only"
        tabIndex={-1}
        aria-label={t("invoicing.profiles.pickLogo")}
        onChange={(event) => {
          void pick(event.target.files?.[0])
          event.target.value = ""
        }}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="button" size="small" variant="secondary" onClick={() => input.current?.click()}>
          {t(`invoicing.profiles.${field.value ? "replaceLogo" : "pickLogo"}`)}
        </Button>
        {field.value && (
          <Button type="button" size="small" variant="transparent" onClick={() => field.onChange(null)}>
            {t("actions.remove")}
          </Button>
        )}
      </div>
      {error && <Text size="small" role="alert" className="text-ui-fg-error">{error}</Text>}
      <FieldFindings findings={findings} />
    </>
  )
}

export const logoSection: ProfileSection = { id: "logo", keys: ["logo"], View, Fields }
