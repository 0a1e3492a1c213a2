/** Of the repository. */
export const root: string
export const buildsFolder: string
export const manifestFile: string

/** The file to start, while it is made of the sources as they are. */
export function builtEntry(): string | null

/** @throws Error when there is no such file */
export function inputOf(path: string): Input

/** Path from the root, time of change in milliseconds, length in bytes. */
export type Input = readonly [path: string, changedMs: number, length: number]
