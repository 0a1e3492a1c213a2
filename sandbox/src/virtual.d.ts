/// <reference types="vite/client" />

declare module 'virtual:prepared-database' {
  /** Address of the compressed image of an empty database. */
  export const imageUrl: string
}

declare module 'virtual:scenario-files' {
  /** Paths are relative to `scenarios/`. */
  export const scenarioFiles: readonly { readonly path: string; readonly text: string }[]
}

declare module 'virtual:scenario-summaries' {
  // An ambient module may not import a relative one.
  // oxlint-disable-next-line typescript/consistent-type-imports
  export const scenarioSummaries: import('./list/summary.ts').SummariesByPath
}
