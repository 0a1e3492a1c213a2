/** Someone else appended since the caller read: nothing was written, read again and decide again. */
export class PositionConflict extends Error {
  override readonly name = 'PositionConflict'
  readonly workspace: string
  readonly expected: number
  readonly actual: number

  constructor(workspace: string, expected: number, actual: number) {
    super(`Workspace ${workspace} is at position ${actual}, not at ${expected} as expected`)
    this.workspace = workspace
    this.expected = expected
    this.actual = actual
  }
}

/** The request has an answer already: nothing was written, ask `request` for it. */
export class RequestAlreadyAnswered extends Error {
  override readonly name = 'RequestAlreadyAnswered'

  constructor(workspace: string) {
    super(`Workspace ${workspace} has answered this request before`)
  }
}

export class UnknownWorkspace extends Error {
  override readonly name = 'UnknownWorkspace'

  constructor(workspace: string) {
    super(`There is no workspace ${workspace}`)
  }
}

export class WorkspaceExists extends Error {
  override readonly name = 'WorkspaceExists'

  constructor(workspace: string) {
    super(`There is a workspace ${workspace} already`)
  }
}

/** A position that the log has not reached, or one before the first event. */
export class UnknownPosition extends Error {
  override readonly name = 'UnknownPosition'

  constructor(workspace: string, position: number, last: number) {
    super(`Workspace ${workspace} has positions 1 to ${last}; there is no ${position}`)
  }
}

/** A continuation that no page of this query gave out. */
export class BadContinuation extends Error {
  override readonly name = 'BadContinuation'

  constructor() {
    super('The continuation is not one that this query gave out')
  }
}

/** A job has ended, or was told to stop, before what it was for was written: nothing was. */
export class JobOver extends Error {
  override readonly name = 'JobOver'

  constructor(job: string) {
    super(`Job ${job} is over`)
  }
}

/** Another process holds the data folder. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse'
  readonly folder: string
  /** Null when the holder has not written it down yet. */
  readonly holderPid: number | null

  constructor(folder: string, holderPid: number | null) {
    const holder = holderPid === null ? 'another process' : `the process with pid ${holderPid}`
    super(`The data folder ${folder} is in use by ${holder}; stop it, or choose another folder`)
    this.folder = folder
    this.holderPid = holderPid
  }
}

/** The data folder cannot be made, read or written. */
export class DataFolderUnusable extends Error {
  override readonly name = 'DataFolderUnusable'

  constructor(folder: string, cause: unknown) {
    super(
      `The data folder ${folder} cannot be used (${reasonOf(cause)}); give this program the right to write there, or choose another folder`,
      { cause },
    )
  }
}

/** The files of the database are there, and no database comes of them. */
export class DataFolderBroken extends Error {
  override readonly name = 'DataFolderBroken'

  constructor(dataDir: string, cause: unknown) {
    super(
      `The database in ${dataDir} cannot be opened (${reasonOf(cause)}). Its files are incomplete or damaged, or there is no room on the disk; nothing was changed in them. Put a copy of the folder back, make room, or move the folder away to start with an empty one`,
      { cause },
    )
  }
}

function reasonOf(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : String(cause)
  return said.startsWith('Aborted') ? 'PostgreSQL stopped while it read them' : said
}

/** The database cannot be reached, or was lost during the call: of a write nobody knows whether it was recorded. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'

  constructor(cause: unknown) {
    super('The database cannot be reached', { cause })
  }
}

/** There is no room left for writing; nothing was recorded. Reads go on, and writes do again once there is room. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull'

  constructor(cause?: unknown) {
    super('There is no room left where the data is kept', { cause })
  }
}
