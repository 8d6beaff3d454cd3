// @ts-check
// Addresses of the people who buy in the demo store.

export const lena = {
  first_name: "Lena", last_name: "Hoffmann", address_1: "Oranienstraße 183", city: "Berlin",
  postal_code: "10999", country_code: "de", phone: "+4930901820",
}
export const noura = {
  first_name: "نورة", last_name: "القحطاني", address_1: "طريق الأمير محمد بن عبدالعزيز",
  city: "الرياض", province: "الرياض", postal_code: "12243", country_code: "sa", phone: "+966501234567",
  metadata: { building_number: "7218", district: "السليمانية" },
}
export const roestwerk = {
  company: "Röstwerk Hamburg GmbH", first_name: "Jonas", last_name: "Brandt", address_1: "Am Sandtorkai 32", city: "Hamburg",
  postal_code: "20457", country_code: "de", phone: "+4940428540", metadata: { vat_id: "DE811569869" },
}
export const diraa = {
  company: "شركة مقهى الديرة المحدودة", first_name: "فهد", last_name: "العتيبي", address_1: "شارع العليا", city: "الرياض", province: "الرياض", postal_code: "12611", country_code: "sa", phone: "+966112345678",
  metadata: { vat_id: "310122393500003", building_number: "3450", district: "العليا" },
}
export const camille = {
  first_name: "Camille", last_name: "Moreau", address_1: "14 rue des Martyrs", city: "Paris", postal_code: "75009", country_code: "fr", phone: "+33142810000",
}
export const sander = {
  first_name: "Sander", last_name: "de Vries", address_1: "Prinsengracht 263-B", city: "Amsterdam", postal_code: "1016 GV", country_code: "nl", phone: "+31205567105",
}
export const omar = {
  first_name: "Omar", last_name: "Al-Harbi", address_1: "2929 Abi Bakr As Siddiq Rd", address_2: "At Taawun", city: "Riyadh",
  postal_code: "12478", country_code: "sa", phone: "+966555010203",
}
