import { commandDefinition, commandTypes } from '@understudy/domain'
import fc from 'fast-check'
import { e3, e4, phone, skuIdOfE3 } from './licenses.ts'

const words = [
  'w',
  'x',
  'contoso',
  'adatum',
  'sub-1',
  'plan',
  'azure',
  'true',
  '0',
  '-1',
  '1e9',
  '2020-03-02',
  '99999-01-01',
  '%00',
  '\u0000',
  '\uD800',
  '__proto__',
  'constructor',
  '..',
  '"',
  '{"Field":"CompanyName","Value":"\\u0000"}',
  '{"Field":"__proto__"}',
  '{"Field":"UserState","Value":"Inactive","Operator":"equals"}',
  ...[e3, e4, phone, skuIdOfE3, 'DZH318Z0BPS6', 'DZH318Z0BPS6:0001:DZH318Z0BML6', 'CFQ7TTC0LF8R'],
  ...['office', 'elsewhere', 'ada', 'cart-1', 'FR', 'France', 'MicrosoftAzure', 'DisplayName'],
  ...['0001', 'DZH318Z0BML6', 'ENTERPRISEPACK', 'TEAMS1', 'monthly', 'suspended'],
  `elsewhere:${e3}+${phone}`,
]

export const word = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 }))
/** One that exists, five times in six. */
export const mostly = (known: string) =>
  fc.oneof({ arbitrary: fc.constant(known), weight: 5 }, word)
const scalar = fc.oneof(word, fc.integer(), fc.double(), fc.boolean(), fc.constant(null))
const fieldName = fc.oneof(
  fc.constantFrom(
    ...['partner', 'customer', 'subscription', 'version', 'status', 'amount', 'offer', 'quantity'],
    ...['attributes', 'etag', 'customerId', 'productFamily', 'lineItems', 'offerId', 'dateAgreed'],
    ...['billingCycle', 'catalogItemId', 'addonItems', 'parentSubscriptionId', 'autoRenewEnabled'],
    ...['licensesToAssign', 'licensesToRemove', 'skuId', 'excludedPlans', 'state', 'displayName'],
    ...['userPrincipalName', 'usageLocation', 'friendlyName', 'participants', 'lines', 'users'],
    ...['primaryContact', 'world', 'partners', 'clock', 'settings', 'scenario', 'position', 'id'],
  ),
  word,
)

/** The clock has its own test: what it is asked for may take long. */
const types = commandTypes.filter((type) => type !== 'AdvanceClock')
const plausible = new Map<string, unknown>([
  ['partner', 'contoso'],
  ['customer', 'adatum'],
  ['subscription', 'sub-1'],
  ['entitlement', 'sub-1'],
  ['plan', 'plan.adatum.contoso.fabrikam'],
  ['transition', 'transition.adatum.contoso.1'],
  ['invitation', 'invitation.1'],
  ['reseller', 'fabrikam'],
  ['offer', 'MS-AZR-0145P'],
  ['amount', '1.00 EUR'],
  ['version', 1],
  ['quantity', 1],
  ['agreedOn', '2020-03-01'],
  ['finalityAccepted', true],
  ['user', 'ada'],
  ['users', ['ada']],
  ['lossAccepted', ['ada', 'grace']],
  ['cart', 'cart-1'],
  ['lines', [{ subscription: 'new-1', offer: e3, quantity: 1 }]],
  ['add', [{ sku: 'ENTERPRISEPACK' }]],
  ['remove', ['ENTERPRISEPACK']],
  ['status', 'suspended'],
])

/** The fields of one command, most of them with what they could hold. */
function fieldsOf(type: string) {
  const names = Object.keys(commandDefinition(type)?.message.shape ?? {})
  const fields = names.filter((name) => name !== 'type')
  const arbitraries = fields.map((name) => {
    const known = fc.constant(plausible.get(name) ?? name)
    return [name, fc.oneof({ arbitrary: known, weight: 8 }, scalar)]
  })
  return fc.record(Object.fromEntries(arbitraries) as Record<string, fc.Arbitrary<unknown>>)
}

const command = fc.oneof(
  fc
    .constantFrom(...types)
    .chain((type) => fieldsOf(type).map((fields): object => ({ ...fields, type }))),
  fc
    .tuple(
      fc.oneof(fc.constantFrom(...types), word),
      fc.dictionary(fieldName, scalar, { maxKeys: 8 }),
    )
    .map(([type, fields]): object => ({ ...fields, type })),
)
/** A command with who gives it, most of it such as could be given. */
export const order = fc.record({ as: mostly('contoso/admin-agent'), command })
const json = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fieldName, fc.oneof(scalar, fc.jsonValue({ maxDepth: 3 })), { maxKeys: 8 }),
  order,
)
/** One of what makes sense, nineteen times in twenty. */
const usually = (...values: readonly unknown[]) =>
  fc.oneof({ arbitrary: fc.constantFrom(...values), weight: 19 }, scalar)

const items = {
  catalogItemId: usually(e3, e4, phone, 'MS-AZR-0145P', 'DZH318Z0BPS6:0001', 'E3'),
  offerId: usually(e3, e4, phone, 'MS-AZR-0145P', 'DZH318Z0BPS6:0001', 'E3'),
  quantity: usually(1, 2, 3, 0, 301),
  billingCycle: usually('Monthly', 'annual', 'none', 'Unknown', null),
  parentSubscriptionId: usually(null, 'office', 'none'),
  friendlyName: usually('New', null, ''),
}

/** What a client of licences would send, most of it right. */
const wish = fc.oneof(
  fc.record({
    billingCycle: usually('Monthly', 'annual'),
    lineItems: fc.array(
      fc.record({ ...items, addonItems: fc.array(fc.record(items), { maxLength: 1 }) }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  fc.record(
    {
      attributes: fc.record({
        etag: usually(...['office', 'sub-1'].map((id) => btoa(JSON.stringify({ id, version: 1 })))),
      }),
      status: usually('active', 'Suspended', 'deleted'),
      quantity: usually(9, 10, 11, 0),
      autoRenewEnabled: usually(true, false),
      friendlyName: usually('New', null),
    },
    { requiredKeys: ['attributes'] },
  ),
  fc.record(
    {
      licensesToAssign: fc.array(
        fc.record({
          skuId: usually(skuIdOfE3),
          excludedPlans: fc.array(usually('TEAMS1'), { maxLength: 1 }),
        }),
        { maxLength: 1 },
      ),
      licensesToRemove: fc.array(usually('ENTERPRISEPACK'), { maxLength: 1 }),
    },
    { requiredKeys: [] },
  ),
  fc.record(
    {
      userPrincipalName: fc.oneof(word, fc.emailAddress()),
      displayName: usually('Somebody', 'Ada Lovelace'),
      usageLocation: usually('FR', 'fr', 'XX'),
      state: usually('active', 'Inactive'),
    },
    { requiredKeys: [] },
  ),
)

/** A body of any kind, or none. */
export const body = fc.oneof(
  fc.constant(undefined),
  json.map((value) => JSON.stringify(value)),
  { arbitrary: wish.map((value) => JSON.stringify(value)), weight: 5 },
  word,
)

/** A query of which most makes sense, or one of which nothing does. */
export const query = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record(
      {
        country: usually('FR', 'de'),
        partner: usually('contoso', 'fabrikam'),
        targetView: usually('MicrosoftAzure', 'OnlineServices'),
        with: usually(e3, `${e3}+${phone}`),
        choose: usually(`elsewhere:${e3}`, 'elsewhere:'),
        on: usually('2020-04-01'),
        size: usually('2', '0'),
        offset: usually('1', '1000'),
        sortField: usually('Id', 'DisplayName'),
        licenseGroupIds: usually('Group1', 'group2'),
        user_id: usually('ada'),
        order_id: usually('office'),
      },
      { requiredKeys: ['country', 'partner', 'targetView', 'with', 'user_id'] },
    ),
  },
  fc.dictionary(
    fc.constantFrom(
      ...['size', 'offset', 'filter', 'position', 'at', 'after', 'continuation', 'startDate'],
      ...['seekOperation', 'country', 'targetView', 'targetSegment', 'offer_category_id'],
      ...['sortField', 'sortDirection', 'licenseGroupIds', 'partner', 'on', 'choose', 'with'],
    ),
    word,
    { maxKeys: 3 },
  ),
)
