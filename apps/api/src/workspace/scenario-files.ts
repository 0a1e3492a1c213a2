/** One YAML file under `scenarios/`, whoever read it: a server from disk, a browser tab from its bundle. */
export interface ScenarioFile {
  /** From `scenarios/` on, as in `azure-plan-transition/two-partners-of-record.yaml`. */
  readonly path: string
  readonly text: string
}

/** World facts for `use:` and for new workspaces stand under this folder. */
export const fixturesFolder = 'fixtures/'

export function isFixture({ path }: ScenarioFile): boolean {
  return path.startsWith(fixturesFolder)
}

/** The name that a fixture goes by: its path without folder and ending. */
export function fixtureName({ path }: ScenarioFile): string {
  return path.slice(fixturesFolder.length).replace(/\.ya?ml$/, '')
}
