/** Part number, id and name of a licence, as Microsoft's list of December 2025 has them. */
export type SkuNameRow = readonly [partNumber: string, id: string, name: string]
