import type { Day } from "./document"

/** Whether `timeZone` is an IANA name this machine knows. */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone })
    return true
  } catch {
    return false
  }
}

/** A clock of a time zone is dear to make, and lists ask for many days; there are some hundred zones. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) {
    return known
  }
  const clock = new Intl.DateTimeFormat("en-CA-u-ca-gregory-nu-latn", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  })
  clocks.set(timeZone, clock)
  return clock
}

const partsIn = (instant: Date, timeZone: string): Record<string, string> =>
  Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value])
  )

/** The calendar day (`YYYY-MM-DD`) that it is at `instant` in a time zone. */
export function dayIn(instant: Date, timeZone: string): Day {
  const { year, month, day } = partsIn(instant, timeZone)
  return `${year.padStart(4, "0")}-${month}-${day}`
}

/** The day that is `count` days after `day`. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

const offsetAt = (instant: Date, timeZone: string): number => {
  const { year, month, day, hour, minute, second } = partsIn(instant, timeZone)
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(instant.getTime() / 1000) * 1000
}

const DAY = 24 * 60 * 60 * 1000

/** The instant at which `day` is over in a time zone: from then on something due that day is overdue. */
export function endOfDay(day: Day, timeZone: string): Date {
  const midnight = Date.parse(`${addDays(day, 1)}T00:00:00Z`)
  // Clocks may change at that very midnight: of the offsets before and after, the one that first leads out of the day is right.
  const [early, late] = [midnight - DAY, midnight + DAY]
    .map((around) => midnight - offsetAt(new Date(around), timeZone))
    .sort((a, b) => a - b)
    .map((instant) => new Date(instant))
  return dayIn(early, timeZone) > day ? early : late
}
