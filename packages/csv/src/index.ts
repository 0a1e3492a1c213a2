export { csvText } from './csv-text.ts'
export { undefused } from './formula.ts'
