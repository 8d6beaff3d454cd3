import path from "node:path"
import vm from "node:vm"

const load: (file: string) => Promise<any> = new vm.Script("(file) => import(file)", {
  // Jest's own loader does not read ES modules, Node's does.
  importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
}).runInThisContext()

/** The scripts of `npm start`: how the demo store is filled. */
export const demoScript = (name: string) => load(path.resolve(__dirname, "../../scripts/lib", `${name}.mjs`))
