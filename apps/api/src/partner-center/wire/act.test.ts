import { expectTypeOf, test } from 'vitest'
import type { Written } from './act.ts'

test('a command that does not exist, or lacks a field, does not compile', () => {
  const parties = { partner: 'contoso', customer: 'adatum' } as const
  expectTypeOf({ type: 'PurchaseAzurePlan', ...parties } as const).toExtend<Written>()
  expectTypeOf<{ type: 'NoSuchCommand' }>().not.toExtend<Written>()
  expectTypeOf<{ type: 'PurchaseAzurePlan' }>().not.toExtend<Written>()
  expectTypeOf({
    type: 'PurchaseAzurePlan',
    ...parties,
    customer: 1,
  } as const).not.toExtend<Written>()
  expectTypeOf<Written['type']>().not.toExtend<'NoSuchCommand'>()
  expectTypeOf<string>().not.toExtend<Written['type']>()
})
