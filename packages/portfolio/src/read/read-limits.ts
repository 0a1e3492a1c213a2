/** How much of a file is read. What is more is a mistake, and nothing of it is believed. */
export const readLimits = {
  bytesMax: 200 * 1024 * 1024,
  columnsMax: 500,
  linesMax: 1_000_000,
  /** As much as a cell of a spreadsheet holds. */
  cellMax: 32_767,
} as const
