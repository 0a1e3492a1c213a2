export { movePlan } from './move-plan.ts'
export * from './plan.ts'
export { tasksOf } from './tasks.ts'
