import pg from "pg"

export type Row = Record<string, unknown>

/** A database session of its own. */
export interface Connection {
  query<Found = Row>(sql: string, params?: unknown[]): Promise<Found[]>
  /** The one value of the one row. */
  value<Value>(sql: string, params?: unknown[]): Promise<Value>
  close(): Promise<void>
}

/** Opens a session. Numbers come as text, as PostgreSQL writes them: nothing is rounded on the way. */
export async function connect(url: string): Promise<Connection> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const query = async <Found>(sql: string, params: unknown[] = []) => (await client.query(sql, params)).rows as Found[]
  return {
    query,
    value: async <Value>(sql: string, params?: unknown[]) => Object.values((await query<Row>(sql, params))[0])[0] as Value,
    close: () => client.end(),
  }
}

/** Asks again until `holds`, and fails loudly when it never does. */
export async function until(holds: () => Promise<boolean>, what: string, patience = 30_000): Promise<void> {
  const end = Date.now() + patience
  while (!(await holds())) {
    if (Date.now() > end) {
      throw new Error(`Waited ${patience} ms in vain: ${what}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
