import { readFile } from 'node:fs/promises'

export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

/**
 * Who the server runs as: PostgreSQL refuses to be root, so root lends it the account of `postgres`, or
 * else of `nobody`. Null for everyone else, who are themselves.
 */
export async function serverUser(): Promise<ServerUser | null> {
  if (process.getuid?.() !== 0) return null
  const accounts = (await readFile('/etc/passwd', 'utf8'))
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find(([user]) => user === name)
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) }
  }
  throw new Error(
    'PostgreSQL cannot run as root, and there is no account postgres or nobody to lend',
  )
}
