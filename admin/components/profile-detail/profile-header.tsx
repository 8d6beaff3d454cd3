import type { Action } from "@medusajs/dashboard/components"
import { CheckCircle, PencilSquare, Trash } from "@medusajs/icons"
import { Badge, Container, Heading, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminProfile } from "../../../src/types"
import { useDeleteProfile, useUpdateProfile } from "../../hooks/api/profiles"
import { MoreMenu } from "../more-menu"
import { useConfirm } from "../../hooks/use-confirm"

const useDeleteAction = (profile: AdminProfile): Action => {
  const { t } = useTranslation()
  const prompt = useConfirm()
  const navigate = useNavigate()
  const { mutate } = useDeleteProfile(profile.id)

  const onClick = async () => {
    const confirmed = await prompt({
      title: t("general.areYouSure"),
      description: t("invoicing.profiles.deleteHint", { name: profile.name }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel"),
    })
    if (!confirmed) {
      return
    }
    mutate(undefined, {
      onSuccess: () => {
        toast.success(t("invoicing.profiles.deleted", { name: profile.name }))
        navigate("/settings/invoicing", { replace: true })
      },
      onError: (error) => toast.error(error.message),
    })
  }

  return {
    icon: <Trash />,
    label: t("actions.delete"),
    onClick: () => void onClick(),
    disabled: profile.is_default,
    disabledTooltip: profile.is_default ? t("invoicing.profiles.defaultStays") : undefined,
  }
}

const useDefaultAction = (profile: AdminProfile): Action => {
  const { t } = useTranslation()
  const { mutate, isPending } = useUpdateProfile(profile.id)
  const onClick = () =>
    mutate(
      { is_default: true },
      {
        onSuccess: () => toast.success(t("invoicing.profiles.saved")),
        onError: (error) => toast.error(error.message),
      },
    )
  return { icon: <CheckCircle />, label: t("invoicing.profiles.makeDefault"), onClick, disabled: isPending }
}

export const ProfileHeader = ({ profile }: { profile: AdminProfile }) => {
  const { t } = useTranslation()
  const rename: Action = { icon: <PencilSquare />, label: t("actions.edit"), to: "edit/identity" }
  const makeDefault = useDefaultAction(profile)
  const remove = useDeleteAction(profile)
  return (
    <Container className="flex items-start justify-between gap-x-4 px-6 py-4">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-2">
          <Heading className="min-w-0 break-words"><bdi>{profile.name}</bdi></Heading>
          {profile.is_default && <Badge size="2xsmall">{t("invoicing.profiles.default")}</Badge>}
        </div>
        <Text size="small" className="text-ui-fg-subtle">{t("invoicing.profiles.subtitle")}</Text>
      </div>
      <MoreMenu
        groups={[{ actions: profile.is_default ? [rename] : [rename, makeDefault] }, { actions: [remove] }]}
      />
    </Container>
  )
}
