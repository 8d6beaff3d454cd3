// @ts-check

/** Who may sign in to the demo store. */
export function credentials() {
  return {
    admin: { email: process.env.ADMIN_EMAIL || "admin@example.com", password: process.env.ADMIN_PASSWORD || "supersecret" },
    customer: { email: "customer@example.com", password: process.env.CUSTOMER_PASSWORD || "supersecret" },
  }
}
