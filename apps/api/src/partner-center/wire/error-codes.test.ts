import { rules } from '@understudy/domain'
import { expect, test } from 'vitest'
import { errorCodes } from './error-codes.ts'

/** Commands that a route of this surface gives. */
const given = [
  'RemoveResellerRelationship',
  'RemoveDelegatedAdmin',
  'AttestCustomerAgreement',
  'UpdateSubscription',
  'SuspendAzurePlan',
  'ReactivateAzurePlan',
  'CancelAzureSubscription',
  'ReactivateAzureSubscription',
  'StartAzurePlanTransition',
  'ResumeAzurePlanTransition',
  'PlaceOrder',
  'PlaceOrders',
  'CreateCart',
  'UpdateCart',
  'CheckOutCart',
  'CreateUser',
  'DeleteUser',
  'RestoreUser',
  'ChangeLicenses',
  'PurchaseAzurePlan',
  'SetSpendingBudget',
  'RemoveSpendingBudget',
]

const met = rules().filter(({ commands }) => commands.some((type) => given.includes(type)))

test('every refusal that a command of this surface can meet has a code of Microsoft’s', () => {
  const missing = met.map(({ code }) => code).filter((code) => !(code in errorCodes))
  expect(missing).toEqual([])
})

test('every code in the table is one that the domain can give', () => {
  const known = new Set(rules().map(({ code }) => code))
  const strangers = Object.keys(errorCodes).filter(
    (code) => !known.has(code) && !code.startsWith('unknown-'),
  )
  expect(strangers).toEqual([])
})
