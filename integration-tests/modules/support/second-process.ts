import { fork } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import type { Answer, Task } from "../workers/issuer"

/** Another process with the module loaded, on the same database. */
export interface Issuer {
  pid: number
  /** Issues documents of all the orders at once and tells what came of it. */
  issueAll(task: Task): Promise<Answer>
  /** Asks the same and does not wait. */
  begin(task: Task): void
  /** SIGKILL: no clean-up, no goodbye to the database. */
  kill(): Promise<void>
  close(): Promise<void>
}

/** Starts another process. It has loaded the module when this returns. */
export async function startIssuer(databaseUrl: string): Promise<Issuer> {
  const script = path.resolve(__dirname, "../workers/issuer.ts")
  const child = fork(script, [databaseUrl], { execArgv: ["-r", "ts-node/register"], stdio: ["ignore", "pipe", "pipe", "ipc"] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (text) => said.push(String(text)))
  }
  const exited = once(child, "exit")
  const answer = async () => {
    const [reply] = await Promise.race([
      once(child, "message"),
      exited.then(([code]) => Promise.reject(new Error(`The second process ended (${code}):\n${said.join("")}`))),
    ])
    return reply
  }
  await answer()
  const end = async (how: () => void) => {
    if (child.exitCode === null && child.signalCode === null) {
      how()
      await exited
    }
  }
  return {
    pid: child.pid as number,
    issueAll: (task) => {
      const reply = answer()
      child.send(task)
      return reply
    },
    begin: (task) => void child.send(task),
    kill: () => end(() => child.kill("SIGKILL")),
    close: () => end(() => child.disconnect()),
  }
}
