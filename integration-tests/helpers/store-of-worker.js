// Tests that run side by side have a store each: jest numbers who runs them from 1.
const stores = JSON.parse(process.env.STORES_OF_WORKERS ?? "[]")

Object.assign(process.env, stores[Number(process.env.JEST_WORKER_ID) - 1])
