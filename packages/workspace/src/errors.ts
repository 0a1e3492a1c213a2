/** Others kept writing to the workspace while a command was decided; nothing of it was recorded since the last try. */
export class WorkspaceBusy extends Error {
  override readonly name = 'WorkspaceBusy'

  constructor(workspace: string, tries: number) {
    super(
      `Workspace ${workspace} is busy: a command was decided ${tries} times and overtaken each time`,
    )
  }
}

/** Another process drives the journey of the clock; a command waits for its end. */
export class JourneyDriven extends Error {
  override readonly name = 'JourneyDriven'
}

/** This process is stopping. What was begun is carried on by the next one, and answered there to the same request. */
export class WorkspaceLeft extends Error {
  override readonly name = 'WorkspaceLeft'

  constructor(workspace: string) {
    super(`Workspace ${workspace} is being closed`)
  }
}

/** A log that was brought in says something that cannot be so; nothing of it was kept. */
export class LogUntrue extends Error {
  override readonly name = 'LogUntrue'
  readonly position: number

  constructor(position: number, reason: string, cause?: unknown) {
    super(`Event ${position} cannot follow: ${reason}`, { cause })
    this.position = position
  }
}
