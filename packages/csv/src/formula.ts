/** What begins as a formula does, and is no decimal number. */
export const formula = /^(?!-?\d+(?:\.\d+)?$)[=+\-@\t\r]/

/** Without the apostrophe that keeps a spreadsheet from running a cell, which is no part of what it says. */
export function undefused(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
}
