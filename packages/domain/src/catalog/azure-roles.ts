/** Built-in roles that only read, although their names do not say so. */
const readingOnly: ReadonlySet<string> = new Set([
  'Cognitive Services User',
  'Storage Blob Delegator',
])

/**
 * PLAN-05: whether a role on an Azure subscription earns the partner credit. Every one does that is not Reader-like; a role
 * that the catalog does not know is taken to write unless its name says that it reads (decision-0241#roles).
 * @example earnsCredit('Owner') && earnsCredit('Contributor') && earnsCredit('Cost Management Contributor')
 * @example !earnsCredit('Reader') && !earnsCredit('Log Analytics Reader') && !earnsCredit('AcrQuarantineReader')
 */
export function earnsCredit(role: string): boolean {
  return !/reader$/i.test(role.trim()) && !readingOnly.has(role.trim())
}
