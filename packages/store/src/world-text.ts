import { fromPlain, isTable, table, toPlain, type World } from '@understudy/domain'
import { Breath } from './breath.ts'

/** Raised when a stored world can no longer be read by this version: older snapshots are passed over. */
export const snapshotShape = 12

const rowsPerLine = 50

/** A line of a table: which one, and some of its rows in order. */
type Line = readonly [section: string, rows: readonly (readonly [id: string, row: unknown])[]]

/**
 * A world as lines of JSON: first what is no table, then each table, some rows a line. A line is short, so that whoever
 * else waits has a turn between two, however many customers there are.
 */
export async function encodeWorld(world: World): Promise<string> {
  const breath = new Breath()
  const sections = Object.entries(world)
  const small = sections.filter(([, part]) => !isTable(part))
  const lines = [JSON.stringify(toPlain(Object.fromEntries(small)))]
  for (const [section, part] of sections) {
    if (!isTable(part)) continue
    const rows = part.entries()
    // A table without rows has a line, too.
    for (let from = 0; from === 0 || from < rows.length; from += rowsPerLine) {
      const some = rows.slice(from, from + rowsPerLine)
      lines.push(JSON.stringify([section, some.map(([id, row]) => [id, toPlain(row)])]))
      await breath.take()
    }
  }
  return lines.join('\n')
}

/** The inverse, from its lines. The casts trust rows that only this file writes. */
export async function decodeWorld([head = '{}', ...lines]: readonly string[]): Promise<World> {
  const breath = new Breath()
  const tables = new Map<string, [string, unknown][]>()
  for (const line of lines) {
    const [section, some] = JSON.parse(line) as Line
    const rows = tables.get(section) ?? []
    for (const [id, row] of some) rows.push([id, fromPlain(row)])
    tables.set(section, rows)
    await breath.take()
  }
  const parts = [...tables].map(([section, rows]) => [section, table(rows)] as const)
  return { ...(fromPlain(JSON.parse(head)) as World), ...Object.fromEntries(parts) }
}
