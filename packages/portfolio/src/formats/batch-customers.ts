import { format } from './format.ts'

/** The batch migration tool's `customers.csv`. */
export const batchCustomers = format({
  name: 'batch-customers',
  columns: { id: ['TenantId'], name: ['CompanyName'], domain: ['Domain'] },
  needs: ['id', 'name', 'domain'],
  seen: (row) => {
    const id = row.guid('id')
    if (id === undefined) return []
    return [{ about: 'customer', id, name: row.text('name'), domain: row.text('domain') }]
  },
})
