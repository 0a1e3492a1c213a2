import { sourceIsWritten } from './documents.ts'
import { select, type Repository } from './repository.ts'

interface Sourced {
  readonly rule: string
  readonly code: string
  readonly source: string
}

/** Rules whose source leads to no heading of docs/sources or docs/decisions. */
export function rulesWithoutSource(repository: Repository, rules: readonly Sourced[]): string[] {
  return rules
    .filter(({ source }) => !sourceIsWritten(repository, source))
    .map(({ rule, code, source }) => `${rule} ${code}: no source ${source}`)
}

/** Rules under an id that the rulebook does not have. */
export function rulesWithoutEntry(ids: readonly string[], rules: readonly Sourced[]): string[] {
  return rules
    .filter(({ rule }) => !ids.includes(rule))
    .map(({ rule, code }) => `${rule} ${code}: not in the rulebook`)
}

/** Entries that come straight from a source page, and that no source page names. */
export function entriesWithoutPage(repository: Repository, ids: readonly string[]): string[] {
  const pages = select(repository, /^docs\/sources\//).map(({ text }) => text)
  return ids.filter((id) => !pages.some((text) => text.includes(id)))
}
