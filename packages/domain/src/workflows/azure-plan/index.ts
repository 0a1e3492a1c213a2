export * from './decide.ts'
export * from './manage.ts'
export * from './messages.ts'
export * from './rules.ts'
