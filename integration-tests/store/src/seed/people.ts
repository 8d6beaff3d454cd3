/** Everybody who has an account signs in with this password. */
export const CUSTOMER_PASSWORD = process.env.CUSTOMER_PASSWORD ?? "supersecret"

export interface SeedCustomer {
  email: string
  first_name: string
  last_name: string
  phone: string
  company_name?: string
  metadata?: Record<string, string>
}

/** Customers with an account; guests appear with their first order. */
export const CUSTOMERS: SeedCustomer[] = [
  { email: "customer@example.com", first_name: "Lena", last_name: "Hoffmann", phone: "+4930901820" },
  { email: "noura@example.com", first_name: "نورة", last_name: "القحطاني", phone: "+966501234567" },
  {
    email: "einkauf@roestwerk.example",
    first_name: "Jonas",
    last_name: "Brandt",
    phone: "+4940428540",
    company_name: "Röstwerk Hamburg GmbH",
    metadata: { vat_id: "DE811569869" },
  },
  {
    email: "accounts@diraa-cafe.example",
    first_name: "فهد",
    last_name: "العتيبي",
    phone: "+966112345678",
    company_name: "شركة مقهى الديرة المحدودة",
    metadata: { vat_id: "310122393500003" },
  },
]
