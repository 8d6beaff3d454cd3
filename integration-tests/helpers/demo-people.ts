import { randomBytes } from "node:crypto"

/** An address nobody else uses: tests share one store. */
export const anEmail = (name = "guest") => `${name}.${randomBytes(5).toString("hex")}@example.com`

export const lena = {
  first_name: "Lena",
  last_name: "Hoffmann",
  address_1: "Oranienstraße 183",
  city: "Berlin",
  postal_code: "10999",
  country_code: "de",
  phone: "+4930901820",
}

export const omar = {
  first_name: "Omar",
  last_name: "Al-Harbi",
  address_1: "2929 Abi Bakr As Siddiq Rd",
  address_2: "At Taawun",
  city: "Riyadh",
  postal_code: "12478",
  country_code: "sa",
  phone: "+966555010203",
}

export const noura = {
  first_name: "نورة",
  last_name: "القحطاني",
  address_1: "طريق الأمير محمد بن عبدالعزيز",
  city: "الرياض",
  postal_code: "12243",
  country_code: "sa",
  phone: "+966501234567",
  metadata: { building_number: "7218", district: "السليمانية" },
}

export const camille = {
  first_name: "Camille",
  last_name: "Moreau",
  address_1: "14 rue des Martyrs",
  city: "Paris",
  postal_code: "75009",
  country_code: "fr",
  phone: "+33142810000",
}

export const hana = {
  first_name: "花",
  last_name: "佐藤",
  address_1: "神宮前1-2-3",
  city: "渋谷区",
  postal_code: "150-0001",
  country_code: "jp",
  phone: "+81334001234",
}

export const fatima = {
  first_name: "Fatima",
  last_name: "Al-Sabah",
  address_1: "Salem Al Mubarak St 12",
  city: "Salmiya",
  postal_code: "22001",
  country_code: "kw",
  phone: "+96522201234",
}

export const roestwerk = {
  company: "Röstwerk Hamburg GmbH",
  first_name: "Jonas",
  last_name: "Brandt",
  address_1: "Am Sandtorkai 32",
  city: "Hamburg",
  postal_code: "20457",
  country_code: "de",
  phone: "+4940428540",
  metadata: { vat_id: "DE 811 569 869" },
}
