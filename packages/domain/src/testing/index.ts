export * from './arbitraries.ts'
export * from './builders.ts'
export * from './property.ts'
export * from './transitions.ts'
