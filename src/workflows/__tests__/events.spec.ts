import { config as orderChanged } from "../../subscribers/order-changed"
import { config as orderContentChanged } from "../../subscribers/order-content-changed"
import { config as orderPartChanged } from "../../subscribers/order-part-changed"

/**
 * Every event of Medusa's that is about an order, as measured: what a workflow says, and what its rows say where no workflow does. Payment collections are
 * written with every checkout and every edit; what that means for documents or ledger has an event of its own.
 */
const ABOUT_AN_ORDER = [
  ...["order.placed", "order.updated", "order.canceled", "order.completed", "order.archived", "order.transfer_requested"],
  ...["order-edit.requested", "order-edit.confirmed", "order-edit.canceled"],
  ...["order.return_requested", "order.return_received", "order.exchange_created", "order.claim_created"],
  ...["order.fulfillment_created", "order.fulfillment_canceled", "shipment.created", "delivery.created"],
  ...["payment.captured", "payment.refunded"],
  ...["payment.capture.created", "payment.refund.created"],
  ...["order.order.created", "order.order.updated", "order.order-transaction.created", "order.order-credit-line.created"],
  ...["order.return.created", "order.return.updated", "order.return-item.created", "order.return-item.updated"],
  ...["order.order-claim.created", "order.order-claim.updated", "order.order-exchange.created", "order.order-exchange.updated"],
]

describe("What we listen to", () => {
  const heard = [orderChanged, orderContentChanged, orderPartChanged].flatMap(({ event }) => event)

  it("is everything that Medusa says about an order, each by one subscriber", () => {
    expect([...heard].sort()).toEqual([...ABOUT_AN_ORDER].sort())
  })
})
