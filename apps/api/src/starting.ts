/** Served beyond this machine, and nobody was told what a caller must know. */
export class AccessTokenMissing extends Error {
  override readonly name = 'AccessTokenMissing'

  constructor(host: string) {
    super(
      `HOST is ${host}, so others on the network could use this server. Set ACCESS_TOKEN to what they must know, or leave HOST out.`,
    )
  }
}

const portDefault = 8787

/** The port that a variable names. @throws Error that says what a port is */
export function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return portDefault
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new Error(`PORT is "${text}"; a port is a whole number from 0 to 65535.`)
}

/** Why nobody can be listened to, and what to do. */
export function asListeningFailure(failure: unknown, port: number, host: string): Error {
  const code = failure instanceof Error && 'code' in failure ? failure.code : undefined
  const said: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is taken by another program; stop it, or set PORT to another one (0 for any free one).`,
    EACCES: `Port ${port} needs rights that this program does not have; set PORT to one above 1023.`,
    EADDRNOTAVAIL: `${host} is no address of this machine; leave HOST out, or set it to one.`,
    ENOTFOUND: `HOST is ${host}, which is no address and no known name.`,
  }
  return new Error(
    said[String(code)] ?? `Nobody can be served at ${host}:${port}: ${String(failure)}`,
    {
      cause: failure,
    },
  )
}
