import { UnknownHeight } from '../targets.ts'

/**
 * In the package there is no PostgreSQL to start: programs of one system alone do not come along.
 * @throws UnknownHeight always
 */
export function startPostgres(): never {
  throw new UnknownHeight(
    '--at postgres: set DATABASE_URL to a database of yours, or use --at pglite, which needs none.',
  )
}
