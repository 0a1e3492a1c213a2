export * from './doubts.ts'
export * from './facts.ts'
export * from './found.ts'
export * from './problems.ts'
