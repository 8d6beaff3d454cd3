const publishableKey = document.querySelector("meta[name=publishable-key]").content
const TOKEN = "shop-token"

/** An answer of the Store API that is not a success; status 0 when there was none. */
export class ApiError extends Error {
  constructor(status) {
    super(`status ${status}`)
    this.status = status
  }
}

export const session = {
  token: () => sessionStorage.getItem(TOKEN),
  start: (token) => sessionStorage.setItem(TOKEN, token),
  end: () => sessionStorage.removeItem(TOKEN),
}

async function request(method, path, body) {
  const headers = { "x-publishable-api-key": publishableKey }
  if (session.token()) headers.authorization = `Bearer ${session.token()}`
  if (body) headers["content-type"] = "application/json"
  const response = await fetch(path, { method, headers, body: body && JSON.stringify(body) }).catch(() => {
    throw new ApiError(0)
  })
  if (!response.ok) throw new ApiError(response.status)
  return response
}

const json = async (...args) => (await request(...args)).json()

export const api = {
  order: (id) => json("GET", `/store/orders/${encodeURIComponent(id)}`),
  signIn: (email, password) => json("POST", "/auth/customer/emailpass", { email, password }),
  invoices: (orderId) => json("GET", `/store/orders/${encodeURIComponent(orderId)}/invoices`),
  links: (orderId, email) => json("POST", `/store/orders/${encodeURIComponent(orderId)}/invoices/link`, { email }),
  pdf: async (invoiceId) => (await request("GET", `/store/invoices/${encodeURIComponent(invoiceId)}/pdf`)).blob(),
}
