/**
 * One log: a workspace's id, and which of the workspaces of that id. Whatever is asked of the log of a workspace that
 * was removed finds nothing and writes nothing, even when a workspace of the same id was made since (decision-0150).
 */
export interface Log {
  readonly id: string
  /** Tells this workspace from an earlier or later one of the same id in the same store; never used twice. */
  readonly incarnation: number
}
