import { z } from 'zod'
import { jsonIn } from '../read/cells.ts'
import { format } from './format.ts'

/** The Microsoft 365 admin centre's export of users, or what Graph answers of them with `assignedLicenses`. */
export const usersExport = format({
  name: 'users-export',
  columns: {
    principal: ['User principal name', 'Nom d’utilisateur principal', '使用者主體名稱'],
    name: ['Display name', 'Nom complet', '顯示名稱'],
    licenses: ['Licenses', 'Licences', '授權', 'assignedLicenses'],
  },
  needs: ['principal', 'licenses'],
  seen: (row) => {
    const principal = row.text('principal')?.toLowerCase()
    if (principal === undefined || !principal.includes('@')) return []
    return [
      {
        about: 'user',
        principal,
        name: row.text('name'),
        licenses: licensesIn(row.text('licenses') ?? ''),
      },
    ]
  },
})

const assignedSchema = z.array(z.object({ skuId: z.string() }))

/**
 * Several in one cell are joined by `+`; one that stands between spaces belongs to a product's name, as in "Enterprise Mobility +
 * Security E3". Graph has a list of ids.
 */
function licensesIn(cell: string): string[] {
  if (cell.toLowerCase() === 'unlicensed') return []
  if (cell.startsWith('[')) {
    const assigned = assignedSchema.safeParse(jsonIn(cell)).data ?? []
    return assigned.map(({ skuId }) => skuId)
  }
  return cell
    .split(/(?<! )\+|\+(?! )/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
