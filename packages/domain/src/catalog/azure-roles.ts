/**
 * PLAN-05: whether a role on an Azure subscription earns the partner credit. Every one does that is not Reader-like; a role
 * that nobody knows is taken to write unless its name says that it reads (decision-0241#roles).
 * @example earnsCredit('Owner') && earnsCredit('Cost Management Contributor')
 * @example !earnsCredit('Log Analytics Reader') && !earnsCredit('Cosmos DB Account Reader Role')
 * @example !earnsCredit('AcrQuarantineReader') && !earnsCredit('Cognitive Services User')
 */
export function earnsCredit(role: string): boolean {
  return !/reader(?![a-z])/i.test(role) && role.trim() !== 'Cognitive Services User'
}
