import { parentPort, workerData } from "node:worker_threads"
import { fontBytes } from "./font-file"
import { probeFont } from "./probe"

// Runs in a thread of its own, which `checkFonts` ends when it takes too long.
parentPort?.postMessage(probeFont(fontBytes(workerData as string)))
