/** What was pressed: of an entry of a menu the button that opens the menu, since the entry is gone by the time its dialog closes. */
export const pressedButton = (): Element | null => {
  const menu = document.activeElement?.closest("[role=menu]")
  return menu ? document.getElementById(menu.getAttribute("aria-labelledby") ?? "") : document.activeElement
}

/** Puts the keyboard's focus back on a button, once the dialog that had it has let go; on `otherwise` when the button is gone. */
export const returnFocus = (button: Element | null, otherwise?: string): void => {
  setTimeout(() => {
    const place = button?.isConnected ? button : document.getElementById(otherwise ?? "")
    if (place instanceof HTMLElement) {
      place.focus()
    }
  })
}
