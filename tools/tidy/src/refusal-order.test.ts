import type { Capability } from '@understudy/domain'
import { capabilityMatrix, capabilitySteps, columns } from '@understudy/domain/testing'
import { expect, test } from 'vitest'
import { commandCodes, refusalsHaveOneOrder } from './refusal-order.ts'
import { refusalRows } from './refusal-rows.ts'
import { fixture, isTest, repository, sources } from './repository.ts'

const parties = [
  'provider-orders-for-reseller',
  'role-insufficient',
  'reseller-relationship-missing',
  'partner-region-differs',
  'partner-agreement-missing',
  'reseller-agreement-missing',
]

const narrowed = ['direct-bill-restricted', 'direct-bill-suspended', 'direct-bill-revoked']

/**
 * What a table of a command need not show of a narrowed partner: what the table that meets each cell of the matrix shows with
 * this command, and what stands among its rules because they are shared, while no cell of its rows says it.
 */
function shownByMatrix(command: string): string[] {
  const rows = Object.entries(capabilityMatrix).filter(([, { commands }]) =>
    commands.some((one) => one === command),
  )
  const cells = rows.flatMap(([capability, row]) =>
    columns.map((column) => {
      const steps = capabilitySteps(capability as Capability, column)
      const isMet = steps.some(([, { type }]) => type === command)
      const cell = row.cells[column]
      return { isMet, code: cell.allowed ? null : cell.code }
    }),
  )
  if (cells.length === 0) return []
  return narrowed.filter((code) => cells.every((cell) => cell.code !== code || cell.isMet))
}

/** Codes that a table leaves out, and why. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  // The parties are judged as for a new cart, of which every row is shown.
  UpdateCart: [...parties, 'reseller-not-compliant'],
  // The lines are judged as those of an order or as the purchase of a plan, of which every row is shown.
  CheckOutCart: [
    ...parties,
    'customer-agreement-missing',
    'azure-plan-replaces-0145p',
    'transition-pending',
    'transition-running',
    'transition-failed',
    'seats-out-of-range',
    'seats-per-tenant-exceeded',
    'billing-cycle-not-offered',
    'currency-not-of-market',
    'base-not-active',
    'azure-plan-not-available-yet',
    'azure-plan-not-sold-here',
  ],
  // The reseller is judged as for an order, of which every row is shown.
  CreateCart: ['reseller-not-compliant'],
  PurchaseAzurePlan: ['reseller-not-compliant'],
  StartLicenseMove: ['reseller-not-compliant'],
  UpdateSubscription: ['reseller-not-compliant'],
  ChangePartnerOfRecord: ['reseller-not-compliant'],
  // While the first step is awaited there is no plan yet that could be suspended.
  SuspendAzurePlan: ['transition-pending'],
}

test('code, tests and document have one order of refusals', () => {
  const all = commandCodes()
  const left = all.map(({ command }) => [
    command,
    [...shownByMatrix(command), ...(elsewhere[command] ?? [])],
  ])
  expect(refusalsHaveOneOrder(repository(), all, Object.fromEntries(left))).toEqual([])
})

test('the commands of most rules are shown by rows', () => {
  const titled = sources(repository())
    .filter(({ path }) => isTest(path) && path.startsWith('packages/domain/'))
    .flatMap(({ text }) => refusalRows(text).map(({ command }) => command))
  expect(new Set(titled).size).toBe(titled.length)
  expect(titled.length).toBeGreaterThanOrEqual(24)
})

const file = 'packages/domain/src/rules.test.ts'
const both = [
  { command: 'OpenShop', codes: ['not-of-shop', 'too-early'], own: ['not-of-shop', 'too-early'] },
]
const house = {
  'docs/refusals.md':
    '### OpenShop\n\n| [not-of-shop](#a) |\n| [too-early](#b) |\n\n## What each says\n',
  [file]: `const rows = [
  ['unknown-shop', open()],
  ['not-of-shop', open()],
  [
    'too-early',
    open(),
  ],
]

test.each(rows)('OpenShop is refused with %s', () => {})
`,
}

test('an order swapped in the code, in the tests or in the document is found', () => {
  expect(refusalsHaveOneOrder(fixture(house), both)).toEqual([])

  const codes = ['too-early', 'not-of-shop']
  const code = refusalsHaveOneOrder(fixture(house), [{ command: 'OpenShop', codes, own: codes }])
  expect(code).toEqual([
    `${file}:4: OpenShop: the rule too-early precedes not-of-shop; move the row up`,
    'docs/refusals.md:1: OpenShop has other rows than rules; run pnpm generate',
  ])

  const swapped = (text: string) =>
    text
      .replace('not-of-shop', 'other')
      .replace('too-early', 'not-of-shop')
      .replace('other', 'too-early')
  const tests = { ...house, [file]: swapped(house[file]) }
  expect(refusalsHaveOneOrder(fixture(tests), both)).toEqual([
    `${file}:4: OpenShop: the rule not-of-shop precedes too-early; move the row up`,
  ])

  const page = { ...house, 'docs/refusals.md': swapped(house['docs/refusals.md']) }
  expect(refusalsHaveOneOrder(fixture(page), both)).toEqual([
    'docs/refusals.md:1: OpenShop has other rows than rules; run pnpm generate',
  ])
})

test('a row that is missing, that no rule has, or whose command is none is found', () => {
  const text = house[file]
  const found = (changed: string) =>
    refusalsHaveOneOrder(fixture({ ...house, [file]: changed }), both)
  expect(found(text.replace("  ['not-of-shop', open()],\n", ''))).toEqual([
    `${file}:9: OpenShop: no row shows not-of-shop; add one`,
  ])
  expect(found(text.replace('unknown-shop', 'late'))).toEqual([
    `${file}:2: OpenShop has no rule late; delete the row`,
  ])
  expect(found(text.replace('OpenShop is', 'ShutShop is'))).toEqual([
    `${file}:10: there is no command ShutShop; correct the title`,
  ])
})
