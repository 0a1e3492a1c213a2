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

/** Why an event cannot follow the ones before it. */
export type Untruth =
  | { readonly kind: 'no-beginning' }
  | { readonly kind: 'clock-back'; readonly clock: string }
  /** A truth of the world, by its id, does not hold after it. */
  | { readonly kind: 'truth'; readonly truth: string; readonly violation: string }
  /** The domain does not record it there; the reason is told as the domain says it. */
  | { readonly kind: 'impossible'; readonly reason: string }

/** A log that was brought in says something that cannot be so; nothing of it was kept. */
export class LogUntrue extends Error {
  override readonly name = 'LogUntrue'
  readonly position: number
  readonly untruth: Untruth

  constructor(position: number, untruth: Untruth, cause?: unknown) {
    super(`Event ${position} cannot follow: ${untruth.kind}`, { cause })
    this.position = position
    this.untruth = untruth
  }
}
