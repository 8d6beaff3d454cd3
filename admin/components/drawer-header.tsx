import { Drawer, Heading, Kbd } from "@medusajs/ui"
import type { ReactNode } from "react"
import { CloseButton } from "./close-button"

interface DrawerHeaderProps {
  title: ReactNode
  hint?: ReactNode
}

/** The head of a drawer: what it does, in a sentence, and the cross that closes it. */
export const DrawerHeader = ({ title, hint }: DrawerHeaderProps) => (
  <div className="border-ui-border-base flex items-start justify-between gap-x-4 border-b px-6 py-4">
    <div className="flex min-w-0 flex-col gap-y-1">
      <Drawer.Title asChild>
        <Heading>{title}</Heading>
      </Drawer.Title>
      {hint && <Drawer.Description className="text-ui-fg-subtle txt-compact-small">{hint}</Drawer.Description>}
    </div>
    <div className="flex items-center gap-x-2">
      <Kbd aria-hidden>esc</Kbd>
      <CloseButton />
    </div>
  </div>
)
