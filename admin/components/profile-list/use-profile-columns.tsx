import { Badge, Text, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminProfile } from "../../../src/types"
import { ProfileStatus } from "../profile-detail/profile-status"
import { useScopeOptions } from "../profile-form/use-scope-options"

const columns = createDataTableColumnHelper<AdminProfile>()

const Name = ({ profile }: { profile: AdminProfile }) => {
  const { t } = useTranslation()
  return (
    <div className="flex items-center gap-x-2">
      <bdi className="max-w-[260px] truncate">{profile.name}</bdi>
      {profile.is_default && <Badge size="2xsmall">{t("invoicing.profiles.default")}</Badge>}
    </div>
  )
}

const Scope = ({ profile }: { profile: AdminProfile }) => {
  const { t } = useTranslation()
  const { nameOf } = useScopeOptions()
  const ids = [...profile.sales_channel_ids, ...profile.region_ids]
  if (!ids.length) {
    return (
      <Text size="small" className="text-ui-fg-muted">
        {t(`invoicing.profiles.${profile.is_default ? "everythingElse" : "boundToNothing"}`)}
      </Text>
    )
  }
  return <bdi className="block max-w-[280px] truncate">{ids.map(nameOf).join(" · ")}</bdi>
}

export const useProfileColumns = () => {
  const { t } = useTranslation()
  return useMemo(
    () => [
      columns.accessor("name", {
        header: t("invoicing.profiles.columns.name"),
        cell: ({ row }) => <Name profile={row.original} />,
      }),
      columns.display({
        id: "missing",
        header: t("invoicing.profiles.columns.missing"),
        cell: ({ row }) => <ProfileStatus issues={row.original.issues} />,
      }),
      columns.accessor("legal_name", {
        header: t("invoicing.profiles.columns.legal_name"),
        cell: ({ getValue }) => <bdi>{getValue() ?? "-"}</bdi>,
      }),
      columns.display({
        id: "scope",
        header: t("invoicing.profiles.columns.scope"),
        cell: ({ row }) => <Scope profile={row.original} />,
      }),
    ],
    [t],
  )
}
