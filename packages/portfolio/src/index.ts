export { answersSchema, type Answers } from './answers.ts'
export { flows } from './board/board.ts'
export { standings, type FlowRow, type Standing } from './board/flow.ts'
export { formats } from './formats/index.ts'
export { planIn, type PlanFile } from './plan/plan-file.ts'
export { planOrders, type PlanOrder } from './plan/order.ts'
export type { Constraints } from './plan/waves.ts'
export type { GivenFile } from './read/table.ts'
export { rehearsing, type Playing, type Rehearsal } from './rehearsal.ts'
export { reportFiles } from './report/index.ts'
export { plansTable } from './report/plans-table.ts'
export { said, type Report, type TextTable } from './report/report.ts'
export {
  assumedTable,
  filesTable,
  mistakesTable,
  realityTable,
  wavesTable,
} from './report/tables.ts'
export { yearInvoicesTable, yearTable } from './report/year-tables.ts'
