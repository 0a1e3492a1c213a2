import { truthBy } from './invariant-check.ts'

export const portalBudgetApart = truthBy(['azureSubscriptions'], {
  id: 'INV-06',
  statement: 'Nothing a partner set in Partner Center appears by itself in the Azure portal.',
  violations: (customer, { recorded }) => {
    if (recorded.event.type === 'AzurePortalBudgetSet') return []
    return customer.after.azureSubscriptions.rows().flatMap((azure) => {
      const before = customer.before?.azureSubscriptions.get(azure.id)?.portalBudget ?? null
      if (before === azure.portalBudget) return []
      const same = JSON.stringify(before) === JSON.stringify(azure.portalBudget)
      return same ? [] : [`the portal budget of ${azure.id} changed with ${recorded.event.type}`]
    })
  },
})
