import { format } from './format.ts'

/** Partner Center, *Customers → Export customers* (reference of columns: docs/sources/files.md#portal-exports). */
export const customersExport = format({
  name: 'customers-export',
  columns: {
    id: ['Microsoft ID', 'ID Microsoft'],
    name: ['Company name', 'Nom de la société', '公司名称', '公司名稱'],
    domain: ['Primary domain name', 'Nom de domaine principal', '主域名', '主要網域名稱'],
    relationship: ['Relationship', 'Relation', '关系', '關係'],
  },
  needs: ['id', 'name', 'domain'],
  seen: (row) => {
    const id = row.guid('id')
    if (id === undefined) return []
    return [{ about: 'customer', id, name: row.text('name'), domain: row.text('domain') }]
  },
})
