import { Kbd } from "@medusajs/ui"
import { CloseButton } from "./close-button"

/** The head of a modal that fills the window. */
export const ModalHeader = () => (
  <div className="border-ui-border-base flex items-center gap-x-2 border-b px-4 py-2">
    <CloseButton />
    <Kbd aria-hidden>esc</Kbd>
  </div>
)
