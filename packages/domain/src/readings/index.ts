export * from './audit.ts'
export * from './mail.ts'
export * from './progress.ts'
export * from './usage-ledger.ts'
