export type * from "../domain/document"
export type * from "../domain/profile"
export type * from "./invoice"
export type * from "./profile"
