import { invariant } from '../../kernel/invariant.ts'
import {
  adatum,
  auditLog,
  budgetsCase,
  byAgent,
  given,
  property,
  trading,
  when,
  type AnyProperty,
  type BudgetSetting,
  type Told,
} from '../../testing/index.ts'

const world = trading({
  subscriptions: {
    'sub-1': { offer: 'MS-AZR-0145P', partner: 'contoso', purchased: '2019-06-01' },
  },
})

function told({ place, euros }: BudgetSetting): Told {
  if (euros === null) return byAgent('RemoveSpendingBudget', 'contoso')
  const amount = `${euros}.00 EUR`
  if (place === 'partner-center') return byAgent('SetSpendingBudget', 'contoso', { amount })
  return [
    'adatum/global-admin',
    { type: 'SetAzurePortalBudget', customer: 'adatum', entitlement: 'sub-1', amount },
  ]
}

/** What was set last in one place; null for nothing. */
function lastIn(place: BudgetSetting['place'], settings: readonly BudgetSetting[]): string | null {
  const euros = settings.findLast((setting) => setting.place === place)?.euros ?? null
  return euros === null ? null : `${euros}.00`
}

export const azureSpendingProperties: readonly AnyProperty[] = [
  property({
    name: 'each budget is what was set last in its own place, whatever the other is',
    source: 'azure-plan-transition#select-transition-to-azure-plan',
    given: budgetsCase,
    holds: (settings) => {
      const { after } = when(given(world), ...settings.map(told))
      const { budgets, azureSubscriptions } = adatum(after)
      const [partnerCenter] = budgets.rows()
      const [azure] = azureSubscriptions.rows()
      const portal = azure?.portalBudget?.amount.amount ?? null
      invariant((partnerCenter?.amount ?? null) === lastIn('partner-center', settings), 'one place')
      invariant(portal === lastIn('azure-portal', settings), 'and the other')
      auditLog(after)
    },
    retold: (settings) => ({ world, steps: settings.map(told) }),
  }),
]
