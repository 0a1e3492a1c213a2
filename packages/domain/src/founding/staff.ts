/** Alike users of a world file, by the beginning of their ids: how many there are. */
export type StaffCounts = ReadonlyMap<string, number>

/** The id of one of them, counted from 1: `staff-001`. */
export function staffId(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(3, '0')}`
}

/** Whether an id is that of one of them. */
export function isOfStaff(id: string, staff: StaffCounts): boolean {
  const [, prefix = '', digits = ''] = /^(.*)-(\d{3,})$/.exec(id) ?? []
  const number = Number(digits)
  const isThere = number >= 1 && number <= (staff.get(prefix) ?? 0)
  return isThere && staffId(prefix, number) === id
}

/** The first and the last of each: they stand for all where the nearest is looked for. */
export function endsOfStaff(staff: StaffCounts): string[] {
  return [...staff].flatMap(([prefix, count]) =>
    count >= 1 ? [staffId(prefix, 1), staffId(prefix, count)] : [],
  )
}
