import { useUser } from "@medusajs/dashboard/hooks"
import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import type { AdminInvoiceDetail, AdminInvoiceEvent } from "../../../src/types"
import { Section } from "../section"

/** As many as are read at a glance; the rest opens on demand. */
const GLANCE = 8

const UserName = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const { user } = useUser(id, undefined, { retry: false })
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ") || user?.email
  return <bdi>{name ?? t("invoicing.actor.user")}</bdi>
}

const Actor = ({ actor }: { actor: string }) => {
  const { t } = useTranslation()
  const [kind, id] = actor.split(":")
  return kind === "user" && id ? (
    <UserName id={id} />
  ) : (
    <bdi>{t(`invoicing.actor.${kind}`, { defaultValue: kind })}</bdi>
  )
}

/** "channel_changed" → "channel changed": a kind without words of its own is still readable. */
const plainly = (kind: string) => kind.replaceAll(/[._-]+/g, " ")

const textOf = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : null)

const EventRow = ({ event }: { event: AdminInvoiceEvent }) => {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const detail = textOf(event.data?.number) ?? textOf(event.data?.error) ?? textOf(event.data?.reason)
  return (
    <li className="relative flex flex-col gap-y-0.5 ps-5">
      <span aria-hidden className="bg-ui-tag-neutral-icon absolute start-0 top-[5px] size-2 rounded-full" />
      <Text size="small" leading="compact" className="break-words">
        <span>{t(`invoicing.event.${event.kind}`, { defaultValue: plainly(event.kind) })}</span>
        {detail && (
          <>
            {" "}
            <bdi className="text-ui-fg-subtle">{detail}</bdi>
          </>
        )}
      </Text>
      <Text size="xsmall" leading="compact" className="text-ui-fg-muted">
        <bdi>{instant(event.created_at, true)}</bdi> · <Actor actor={event.actor} />
      </Text>
    </li>
  )
}

const newestFirst = (a: AdminInvoiceEvent, b: AdminInvoiceEvent) => b.created_at.localeCompare(a.created_at)

export const TimelineSection = ({ invoice }: { invoice: AdminInvoiceDetail }) => {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const events = [...invoice.events].sort(newestFirst)
  const hidden = events.length - GLANCE
  return (
    <Section title={t("invoicing.detail.timeline")}>
      <ol className="flex flex-col gap-y-4 px-6 py-4">
        {events.slice(0, isOpen ? undefined : GLANCE).map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
        {events.length === 0 && <Text size="small" className="text-ui-fg-muted">{t("invoicing.detail.noEvents")}</Text>}
      </ol>
      {hidden > 0 && !isOpen && (
        <div className="px-4 py-2">
          <Button size="small" variant="transparent" onClick={() => setIsOpen(true)}>
            {t("invoicing.detail.moreEvents", { count: hidden })}
          </Button>
        </div>
      )}
    </Section>
  )
}
