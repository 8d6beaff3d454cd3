import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { createInterface } from "node:readline"

const RUNNER = path.resolve(__dirname, "..", "..", "scripts", "run-store.mjs")

/** A store on the database and port of this test that can be killed as a power cut does, and started again. */
export class MortalStore {
  private runner: ChildProcess | undefined
  private pid = 0
  private log = ""

  /** Starts the store and waits until it answers. */
  async start(): Promise<void> {
    const runner = spawn(process.execPath, [RUNNER], { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NODE_ENV: "production" } })
    this.runner = runner
    runner.stderr.setEncoding("utf8").on("data", (text: string) => (this.log += text))
    const lines = createInterface({ input: runner.stdout })
    const first = once(lines, "line").then(([line]) => line as string)
    const said = await Promise.race([first, once(runner, "exit").then(() => null)])
    if (said === null) {
      throw new Error(`The store did not start: ${this.log}`)
    }
    this.pid = JSON.parse(said).pid
  }

  /** Ends the process in the middle of whatever it does. */
  async kill(): Promise<void> {
    const gone = once(this.runner as ChildProcess, "exit")
    process.kill(this.pid, "SIGKILL")
    await gone
  }

  /** Ends it in peace. */
  async stop(): Promise<void> {
    if (this.runner && this.runner.exitCode === null) {
      const gone = once(this.runner, "exit")
      this.runner.kill("SIGTERM")
      await gone
    }
  }
}
