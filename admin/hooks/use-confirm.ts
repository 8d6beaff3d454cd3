import { usePrompt } from "@medusajs/ui"
import { pressedButton, returnFocus } from "../lib/pressed-button"

type Ask = ReturnType<typeof usePrompt>

/** The dashboard's question before something that cannot be undone; afterwards the focus is where it was. */
export const useConfirm = (): Ask => {
  const ask = usePrompt()
  return async (question) => {
    const button = pressedButton()
    const answer = await ask(question)
    returnFocus(button)
    return answer
  }
}
