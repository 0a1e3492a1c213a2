export { WorkspaceBusy, WorkspaceLeft } from './errors.ts'
export type { Progress } from './journey.ts'
export { openWorkspaces, type Workspaces, type WorkspacesOptions } from './workspaces.ts'
export type { HandleOptions, Workspace } from './workspace.ts'
