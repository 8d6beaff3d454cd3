// Without this the module test runner dies with "Method Map.prototype.set called on incompatible receiver".
const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

MetadataStorage.clear()
