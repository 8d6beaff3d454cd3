import { addDays, dayIn, endOfDay, isTimeZone } from "../time-zone"

const iso = (day: string, zone: string) => endOfDay(day, zone).toISOString()

describe("isTimeZone", () => {
  it.each(["UTC", "Asia/Riyadh", "Europe/Berlin", "Pacific/Kiritimati", "America/St_Johns"])("knows %s", (zone) => {
    expect(isTimeZone(zone)).toBe(true)
  })
  it.each(["", "Nowhere", "Europe/Atlantis", "Asia/Riyadh ", "'; DROP TABLE invoice"])("does not know %p", (zone) => {
    expect(isTimeZone(zone)).toBe(false)
  })
})

describe("dayIn", () => {
  it.each([
    ["2026-11-21T23:30:00Z", "UTC", "2026-11-21"],
    ["2026-11-21T23:30:00Z", "Asia/Riyadh", "2026-11-22"],
    ["2026-11-21T20:59:59.999Z", "Asia/Riyadh", "2026-11-21"],
    ["2026-11-21T21:00:00Z", "Asia/Riyadh", "2026-11-22"],
    ["2026-12-31T23:30:00Z", "Europe/Berlin", "2027-01-01"],
    ["2026-12-31T10:00:00Z", "Pacific/Kiritimati", "2027-01-01"],
    ["2027-01-01T09:59:59Z", "Pacific/Pago_Pago", "2026-12-31"],
    ["2026-07-01T02:29:59Z", "America/St_Johns", "2026-06-30"],
    ["2026-07-01T02:30:00Z", "America/St_Johns", "2026-07-01"],
    ["2026-01-01T03:29:59Z", "America/St_Johns", "2025-12-31"],
    ["2026-01-01T03:30:00Z", "America/St_Johns", "2026-01-01"],
    ["2026-06-15T18:14:59Z", "Asia/Kathmandu", "2026-06-15"],
    ["2026-06-15T18:15:00Z", "Asia/Kathmandu", "2026-06-16"],
    ["2028-02-29T12:00:00Z", "Asia/Riyadh", "2028-02-29"],
  ])("says that %s in %s is %s", (instant, zone, day) => {
    expect(dayIn(new Date(instant), zone)).toBe(day)
  })
})

describe("addDays", () => {
  it.each([
    ["2026-11-21", 0, "2026-11-21"],
    ["2026-11-21", 14, "2026-12-05"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-11-21", 365, "2027-11-21"],
  ])("takes %s and %i days to %s", (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected)
  })
})

describe("endOfDay", () => {
  it.each([
    ["2026-11-21", "UTC", "2026-11-22T00:00:00.000Z"],
    ["2026-11-21", "Asia/Riyadh", "2026-11-21T21:00:00.000Z"],
    ["2026-11-21", "Pacific/Kiritimati", "2026-11-21T10:00:00.000Z"],
    ["2026-11-21", "Pacific/Pago_Pago", "2026-11-22T11:00:00.000Z"],
    ["2026-07-01", "America/St_Johns", "2026-07-02T02:30:00.000Z"],
    ["2026-12-31", "Asia/Kathmandu", "2026-12-31T18:15:00.000Z"],
  ])("is over on %s in %s at %s", (day, zone, instant) => {
    expect(iso(day, zone)).toBe(instant)
  })

  it("knows the days of 23 and 25 hours in Berlin", () => {
    expect(iso("2026-03-28", "Europe/Berlin")).toBe("2026-03-28T23:00:00.000Z")
    expect(iso("2026-03-29", "Europe/Berlin")).toBe("2026-03-29T22:00:00.000Z")
    expect(iso("2026-10-24", "Europe/Berlin")).toBe("2026-10-24T22:00:00.000Z")
    expect(iso("2026-10-25", "Europe/Berlin")).toBe("2026-10-25T23:00:00.000Z")
  })

  it("knows clocks that change at midnight, so that a midnight is missing or comes twice", () => {
    // Beirut: 29 March begins at 1:00; 24 October has its last hour twice. Havana: 1 November has its first hour twice.
    expect(iso("2026-03-28", "Asia/Beirut")).toBe("2026-03-28T22:00:00.000Z")
    expect(iso("2026-10-24", "Asia/Beirut")).toBe("2026-10-24T22:00:00.000Z")
    expect(iso("2026-03-07", "America/Havana")).toBe("2026-03-08T05:00:00.000Z")
    expect(iso("2026-10-31", "America/Havana")).toBe("2026-11-01T04:00:00.000Z")
  })

  it("knows a day that an island left out", () => {
    // Samoa went over the date line: after 29 December 2011 came the 31st.
    expect(iso("2011-12-29", "Pacific/Apia")).toBe("2011-12-30T10:00:00.000Z")
  })

  it.each(["Asia/Riyadh", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Asia/Beirut", "America/Havana", "America/Santiago", "Pacific/Kiritimati"])(
    "is the very first instant of the next day, on every day of 2026 in %s",
    (zone) => {
      for (let day = "2026-01-01"; day < "2027-01-01"; day = addDays(day, 1)) {
        const end = endOfDay(day, zone)
        expect([day, dayIn(end, zone), dayIn(new Date(end.getTime() - 1), zone)]).toEqual([day, addDays(day, 1), day])
      }
    }
  )
})
