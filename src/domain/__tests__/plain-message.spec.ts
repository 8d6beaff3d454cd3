import { plainMessage } from "../plain-message"

const statement = `INSERT INTO invoice (buyer_name, buyer_email) VALUES ('Omar - Al-Harbi', 'omar@example.com') RETURNING id`

describe("What an error says", () => {
  it("is its message", () => {
    expect(plainMessage(new Error("The store is closed - come back tomorrow"))).toBe("The store is closed - come back tomorrow")
    expect(plainMessage(new Error("Please update the buyer - the address lacks a city"))).toBe("Please update the buyer - the address lacks a city")
  })

  it("is the cause when a database failed, not the statement with a person's data", () => {
    expect(plainMessage(new Error(`${statement} - duplicate key value violates unique constraint "IDX_invoice_source"`))).toBe(
      'duplicate key value violates unique constraint "IDX_invoice_source"'
    )
    expect(plainMessage(new Error(`  select * from invoice - Connection terminated`))).toBe("Connection terminated")
  })

  it("is the same of a plain copy, and something of whatever else is thrown", () => {
    expect(plainMessage({ name: "Error", message: `${statement} - out of disk` })).toBe("out of disk")
    expect([plainMessage("closed"), plainMessage(null), plainMessage(undefined), plainMessage(7)]).toEqual(["closed", "null", "undefined", "7"])
    expect(plainMessage(new Error(""))).toBe("Error")
    expect(plainMessage({ message: 7 })).toBe("[object Object]")
  })

  it("is the whole text of a statement without a cause", () => {
    expect(plainMessage(new Error("select the buyer first"))).toBe("select the buyer first")
  })
})
