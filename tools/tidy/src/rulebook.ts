import { sourceIsWritten } from './documents.ts'
import { placeOf, select, type Repository } from './repository.ts'

interface Sourced {
  readonly rule: string
  readonly code: string
  readonly source: string
}

const domain = /^packages\/domain\/src\/.+(?<!\.test)\.ts$/

/** Rules whose source leads to no heading of docs/sources or docs/decisions. */
export function rulesWithoutSource(repository: Repository, rules: readonly Sourced[]): string[] {
  return rules
    .filter(({ source }) => !sourceIsWritten(repository, source))
    .map(({ rule, code, source }) => {
      const at = placeOf(repository, domain, `'${code}'`)
      return `${at}: ${rule} ${code}: no source ${source}; name a heading of docs/sources, or write it`
    })
}

/** Rules under an id that the rulebook does not have. */
export function rulesWithoutEntry(
  repository: Repository,
  ids: readonly string[],
  rules: readonly Sourced[],
): string[] {
  return rules
    .filter(({ rule }) => !ids.includes(rule))
    .map(({ rule, code }) => {
      const at = placeOf(repository, domain, `'${code}'`)
      return `${at}: ${rule} ${code}: not in the rulebook; add it to packages/domain/src/rulebook`
    })
}

/** Entries that come straight from a source page, and that no source page names. */
export function entriesWithoutPage(repository: Repository, ids: readonly string[]): string[] {
  const pages = select(repository, /^docs\/sources\//).map(({ text }) => text)
  return ids
    .filter((id) => !pages.some((text) => text.includes(id)))
    .map((id) => {
      const at = placeOf(repository, /^packages\/domain\/src\/rulebook\//, `'${id}'`)
      return `${at}: ${id}: on no source page; name it under its heading in docs/sources`
    })
}
