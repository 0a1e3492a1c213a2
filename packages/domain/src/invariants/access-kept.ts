import { truthBy } from './invariant-check.ts'

/** Only role assignments change who administers; a transition never does. */
export const accessKept = truthBy(['azureSubscriptions'], {
  id: 'INV-05',
  statement: 'Who can administer a subscription is the same before and after a transition.',
  violations: ({ before, after: customer }, { recorded }) => {
    if (!before || recorded.event.type.startsWith('AzureRole')) return []
    return before.azureSubscriptions.rows().flatMap((azure) => {
      const after = customer.azureSubscriptions.get(azure.id)?.access
      return after === azure.access || JSON.stringify(after) === JSON.stringify(azure.access)
        ? []
        : [`access to ${azure.id} changed with ${recorded.event.type}`]
    })
  },
})
