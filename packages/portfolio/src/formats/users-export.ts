import { format } from './format.ts'

/** The Microsoft 365 admin centre's export of users. Several licences of one cell are joined by `+`. */
export const usersExport = format({
  name: 'users-export',
  columns: {
    principal: ['User principal name', 'Nom d’utilisateur principal', '使用者主體名稱'],
    name: ['Display name', 'Nom complet', '顯示名稱'],
    licenses: ['Licenses', 'Licences', '授權'],
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

/** A `+` that stands between spaces belongs to a product's name, as in "Enterprise Mobility + Security E3". */
function licensesIn(cell: string): string[] {
  if (cell.toLowerCase() === 'unlicensed') return []
  return cell
    .split(/(?<! )\+|\+(?! )/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
