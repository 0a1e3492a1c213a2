export * from './coverage.ts'
export * from './sku-pool.ts'
