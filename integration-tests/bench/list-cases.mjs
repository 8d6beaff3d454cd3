// @ts-check
import { shipped } from "./documents.mjs"

/**
 * @typedef {object} ListCase
 * @property {string} name
 * @property {string} path what the dashboard asks
 * @property {string} where what it means in SQL, besides `deleted_at is null`
 * @property {string} order
 * @property {number} offset
 */

const NEWEST = "created_at desc"

/** @param {string} words */
const searched = (words) => ["number", "order_number", "buyer_name", "buyer_email"].map((column) => `${column} ilike '%${words}%'`).join(" or ")

/**
 * @param {number} count invoices in the table
 * @returns {ListCase[]}
 */
export function listCases(count) {
  const [middle, deep] = [Math.floor(count / 2), Math.max(0, count - 40)]
  const rare = String(1000 + middle)
  return [
    { name: "first page", path: "", where: "true", order: NEWEST, offset: 0 },
    { name: "page from the middle on", path: `&offset=${middle}`, where: "true", order: NEWEST, offset: middle },
    { name: "last page", path: `&offset=${deep}`, where: "true", order: NEWEST, offset: deep },
    {
      name: "tab Unpaid, by due date",
      path: "&status[]=issued&type[]=invoice&type[]=debit_note&payment_status[]=unpaid&payment_status[]=partially_paid&order=due_at",
      where: "status in ('issued') and type in ('invoice', 'debit_note') and payment_status in ('unpaid', 'partially_paid')", order: "due_at", offset: 0,
    },
    {
      name: "tab Overdue", path: "&overdue=true", order: NEWEST, offset: 0,
      where: "type <> 'credit_note' and status = 'issued' and payment_status in ('unpaid', 'partially_paid') and due_at < now()",
    },
    { name: "tab Needs attention", path: "&has_issues=true", where: "has_issues", order: NEWEST, offset: 0 },
    { name: "search that finds one order", path: `&q=${rare}`, where: `(${searched(rare)})`, order: NEWEST, offset: 0 },
    { name: "search that finds an eighth", path: `&q=${encodeURIComponent("Müller")}`, where: `(${searched("Müller")})`, order: NEWEST, offset: 0 },
    { name: "by total, ascending", path: "&order=total", where: "true", order: "total", offset: 0 },
  ]
}

/** @param {ListCase} one */
export function sqlOf({ where, order, offset }) {
  const columns = shipped("api/admin/invoices/query-config.js").listInvoicesConfig.defaults.join(", ")
  return {
    page: `select ${columns} from invoice where deleted_at is null and ${where} order by ${order}, id desc limit 20 offset ${offset}`,
    count: `select count(*) from invoice where deleted_at is null and ${where}`,
  }
}

/**
 * How PostgreSQL reads the table for a statement, in one phrase.
 * @param {any} plan of EXPLAIN (FORMAT JSON)
 * @returns {string}
 */
export function wayOf(plan) {
  const own = plan["Relation Name"] || plan["Index Name"] ? [[plan["Node Type"].toLowerCase(), plan["Index Name"]].filter(Boolean).join(" ")] : []
  return [...own, ...(plan.Plans ?? []).map(wayOf)].filter(Boolean).join(", ")
}
