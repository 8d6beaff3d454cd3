export const INVOICING_MODULE = "invoicing"
