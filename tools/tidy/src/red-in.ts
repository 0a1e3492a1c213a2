/**
 * The files in which the compiler finds a mistake, each once, as `turbo run typecheck` tells of them.
 * @throws Error when a task failed for another reason
 */
export function redIn(said: string): string[] {
  const found = said.split('\n').flatMap((line) => {
    const [, task = '', path = ''] = /^(\S+):typecheck\S*: (\S+)\(\d+,\d+\): error/.exec(line) ?? []
    if (path === '') return []
    const folder = task.replace('@understudy/', '')
    const whole = path.startsWith('src/') ? `${folder}/${path}` : path
    return whole.replace(/^(?:\.\.|packages|apps)\//, '')
  })
  if (found.length === 0 && /^Failed:/m.test(said)) {
    throw new Error(`Types were not checked: ${said.slice(-500)}`)
  }
  return [...new Set(found)].sort()
}
