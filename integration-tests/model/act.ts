import { addItem, buy, cancelOrder, convert, editLine } from "./goods"
import { addCreditLine, capture, markAsPaid, refund } from "./money"
import type { Operation } from "./operation"
import { cancelClaim, cancelExchange, cancelReturn, claim, exchange, receiveReturn, requestReturn } from "./swaps"
import type { Story } from "./story"

/** Does an operation to a story's order and says what came of it. Throws `Refused` when the store says no. */
export async function act(story: Story, operation: Operation): Promise<string> {
  if (!story.orderId && operation.do !== "buy" && operation.do !== "convert a draft order") {
    return "there is no order"
  }
  switch (operation.do) {
    case "buy":
      return buy(story, operation)
    case "convert a draft order":
      return convert(story, operation)
    case "capture":
      return capture(story, operation)
    case "mark as paid":
      return markAsPaid(story)
    case "refund":
      return refund(story, operation)
    case "request a return":
      return requestReturn(story, operation)
    case "receive a return":
      return receiveReturn(story, operation)
    case "cancel a return":
      return cancelReturn(story, operation)
    case "edit":
      return editLine(story, operation)
    case "add an item":
      return addItem(story, operation)
    case "exchange":
      return exchange(story, operation)
    case "cancel an exchange":
      return cancelExchange(story, operation)
    case "claim":
      return claim(story, operation)
    case "cancel a claim":
      return cancelClaim(story, operation)
    case "add a credit line":
      return addCreditLine(story, operation)
    case "cancel the order":
      return cancelOrder(story)
    case "look at the order":
      await story.desk.office("POST", `/admin/orders/${story.orderId}/invoices/sync`, {})
      return "looked at"
  }
}
