import type { InvoiceDocument } from "../../src/domain/document"
import { aDocument, aLine, anAddress, aParty } from "../../src/pdf/__tests__/a-document"

/** Strings that a shop's own forms let through. */
export function hostile(): InvoiceDocument {
  return aDocument({
    number: "INV-<b>1</b>\u202E24\u0000",
    buyer: aParty({
      name: "<script>alert(1)</script> \u202Egnp.exe & \u0000\u0007Söhne <GmbH>",
      email: "a@b.example\u2066\u2066",
      address: anAddress({ line1: "👨‍👩‍👧‍👦 Family Street 🎉", line2: "\uD800 lone", city: "東京 Tokyo", postal_code: "\r\n100", country_code: "??" }),
    }),
    lines: [
      aLine({ name: "A".repeat(10_000), description: "word ".repeat(2_000), sku: "S".repeat(500) }),
      aLine({ name: "aب".repeat(5_000), description: "م".repeat(10_000) }),
      aLine({ name: "https://evil.example/?q=<img src=x onerror=alert(1)>", description: "{{text}} ${price} data:image/png;base64,AAAA [link](x)", options: [{ name: "\u0301\u0301\u0301", value: "e".concat("\u0301".repeat(200)) }] }),
      aLine({ name: "line\nbreaks\r\nand\ttabs\u2028here", sku: "‏RLM‎" }),
      aLine({ name: "" }),
    ],
    notes: ["x".repeat(10_000), "ش".repeat(3_000), "many\n".repeat(500), "क्षि 中文 русский Ελληνικά Việt ₪ € ₿ \u20C1"],
    support: { email: "help@qahwa.example", phone: "+966 11 234 5678", url: "javascript:alert(1)", hours: null },
  })
}
