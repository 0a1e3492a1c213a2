import { offers } from '../catalog/index.ts'
import { invariant } from '../kernel/invariant.ts'
import type { WorldFactsInput } from '../founding/index.ts'
import type { Told } from './builders.ts'

/** The id of an offer by its name in the catalogue of 2019. */
export function offerNamed(name: string): string {
  const found = offers().find((one) => one.name === name)
  invariant(found, `${name} is in the catalogue`)
  return found.id
}

export const officeE1 = offerNamed('Office 365 Enterprise E1')
export const officeE3 = offerNamed('Office 365 Enterprise E3')
export const officeE4 = offerNamed('Office 365 Enterprise E4')
export const officeE5 = offerNamed('Office 365 Enterprise E5')
export const phoneSystem = offerNamed('Phone System')

/** adatum has 47 people on the discontinued E4, bought on the web; contoso wants it in CSP. */
export function moveWorld(
  customer: object = {},
  partners: Record<string, object> = {},
): WorldFactsInput {
  return {
    partners: {
      contoso: { kind: 'direct-bill', country: 'DE' },
      fabrikam: { kind: 'direct-bill', country: 'FR' },
      tailspin: { kind: 'direct-bill', country: 'US' },
      ...partners,
    },
    customers: {
      adatum: {
        country: 'FR',
        relationships: { contoso: { delegatedAdmin: true } },
        agreement: { signed: '2019-12-01' },
        subscriptions: { 'old-e4': e4Facts() },
        staff: { user: { count: 47, licenses: ['ENTERPRISEWITHSCAL'] } },
        ...customer,
      },
    },
  } as WorldFactsInput
}

export function e4Facts(facts: object = {}) {
  return {
    offer: officeE4,
    purchased: '2019-07-01',
    quantity: 47,
    channel: 'web-direct',
    billing: 'annual',
    ...facts,
  }
}

export interface MoveTargetFacts {
  readonly offer: string
  readonly subscription?: string
  readonly quantity?: number
}

/** Starts a move of one subscription. */
export function startMove(
  targets: readonly MoveTargetFacts[],
  fields: object = {},
  actor = 'contoso/admin-agent',
): Told {
  return [
    actor,
    {
      type: 'StartLicenseMove',
      partner: actor.split('/')[0],
      customer: 'adatum',
      move: 'move-1',
      lines: [
        {
          source: 'old-e4',
          targets: targets.map((target, index) => ({
            subscription: `new-${index + 1}`,
            quantity: 47,
            ...target,
          })),
        },
      ],
      ...fields,
    },
  ]
}

/** Plans a move of one subscription for a day. */
export function scheduleMove(
  on: string,
  targets: readonly MoveTargetFacts[],
  fields: object = {},
  actor = 'contoso/admin-agent',
): Told {
  const [by, start] = startMove(targets, fields, actor)
  return [by, { ...start, type: 'ScheduleLicenseMove', on }]
}

export function endSource(
  ends: 'expires' | 'cancelled',
  fields: object = {},
  actor = 'adatum/global-admin',
): Told {
  return [
    actor,
    { type: 'EndSourceSubscription', customer: 'adatum', subscription: 'old-e4', ends, ...fields },
  ]
}

export function reassign(
  users: readonly string[],
  fields: object,
  actor = 'adatum/global-admin',
): Told {
  return [actor, { type: 'ChangeLicenses', customer: 'adatum', users, ...fields }]
}

export function openCreditCase(fields: object = {}, actor = 'adatum/global-admin'): Told {
  return [actor, { type: 'OpenCreditCase', customer: 'adatum', subscription: 'old-e4', ...fields }]
}
