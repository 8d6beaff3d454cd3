import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { InvoicingModuleService } from "../../../src/modules/invoicing"
import { connect, type Connection } from "./connection"

const root = path.resolve(__dirname, "../../..")

// Every story starts with an empty database and the real migrations, on a machine that others may be using.
jest.setTimeout(120_000)

/** What a story has at hand. Read it inside a test: it is made anew for each. */
export interface Bed {
  service: InvoicingModuleService
  /** A connection besides the module's own: a stray script, as it were. */
  database: Connection
  url: string
  migrator: { up(): Promise<unknown>; down(options: { to: 0 } | { migrations: string[] }): Promise<unknown> }
}

/** Runs stories against the module in a real PostgreSQL, migrated by the plugin's own migrations before each of them. */
export function describeInvoicing(title: string, stories: (bed: Bed) => void, moduleOptions: Record<string, unknown> = {}): void {
  moduleIntegrationTestRunner<InvoicingModuleService>({
    moduleName: "invoicing",
    resolve: path.join(root, "src/modules/invoicing"),
    pathToMigrations: path.join(root, "migrations"),
    moduleOptions,
    testSuite: ({ service, dbConfig, MikroOrmWrapper }) => {
      // The runner empties the database after each test: ours must be the inner describe, so that its connection is closed before.
      describe(title, () => {
        let database: Connection
        beforeEach(async () => {
          database = await connect(dbConfig.clientUrl)
        })
        afterEach(() => database.close())
        stories({
          service,
          url: dbConfig.clientUrl,
          get database() {
            return database
          },
          get migrator() {
            return (MikroOrmWrapper as unknown as { getOrm(): { getMigrator(): Bed["migrator"] } }).getOrm().getMigrator()
          },
        })
      })
    },
  })
}
