/**
 * An EAN-13 of the range GS1 leaves to each company for its own use (20…29), with its check digit:
 * valid for every scanner, and nobody else's product.
 */
export function internalBarcode(serial: number): string {
  const digits = `20${String(serial).padStart(10, "0")}`
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}
