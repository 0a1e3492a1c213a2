import { rehearsal, type Rehearsal } from './rehearsal.ts'

export const billedAt = '/workspaces/billed'

const world = {
  partners: {
    contoso: { kind: 'direct-bill', country: 'US', anniversaryDay: 15, mpn: '5123456' },
  },
  customers: {
    adatum: {
      country: 'US',
      name: '=Adatum, "Ltd"',
      agreement: { signed: '2019-12-01' },
      relationships: { contoso: { delegatedAdmin: true } },
      subscriptions: {
        office: {
          offer: '796b6b5f-613c-4e24-a17c-eba730d49c02',
          partner: 'contoso',
          quantity: 12,
          purchased: '2019-08-10',
        },
        'sub-1': {
          offer: 'MS-AZR-0145P',
          partner: 'contoso',
          purchased: '2019-06-01',
          usage: [
            { meter: 'cceae6f5-49e9-55b3-9baf-4ca3a945619c', unitsPerHour: '1.5' },
            { meter: '354568bf-b49f-5c85-b8f8-618900cc5497', unitsPerHour: '2' },
          ],
        },
      },
    },
  },
} as const

/** A partner that went over to the plan in March, on the 10th of May: invoices of three kinds are out. */
export async function billed(country = 'US', rates: object = {}): Promise<Rehearsal> {
  const api = await rehearsal()
  const clock = '2020-03-02T09:00:00Z'
  const settings = { earnedCredit: 'by-role', exchangeRates: rates }
  const placed = JSON.parse(JSON.stringify(world).replaceAll('"US"', JSON.stringify(country)))
  await api.ask('POST', '/workspaces', { id: 'billed', clock, world: placed, settings })
  const give = (as: string, command: object) =>
    api.ask('POST', `${billedAt}/commands`, { as, command })
  const parties = { partner: 'contoso', customer: 'adatum' }
  const start = { type: 'StartAzurePlanTransition', ...parties, finalityAccepted: true }
  await give('contoso/admin-agent', start)
  await give('microsoft/system', { type: 'AdvanceClock', to: '2020-05-10T00:00:00Z' })
  return api
}

/** The same, with machines that are reserved on the 10th of May and returned on the 20th of June, a month later. */
export async function reserved(): Promise<Rehearsal> {
  const api = await billed()
  const give = (as: string, command: object) =>
    api.ask('POST', `${billedAt}/commands`, { as, command })
  const until = (to: string) => give('microsoft/system', { type: 'AdvanceClock', to })
  const of = { partner: 'contoso', customer: 'adatum', subscription: 'machines' }
  const machines = { armSku: 'Standard_D2_v3', armRegion: 'westeurope', quantity: 2 }
  await give('contoso/sales-agent', { type: 'PurchaseReservation', ...of, ...machines })
  await until('2020-06-20T00:00:00Z')
  await give('contoso/admin-agent', { type: 'ReturnReservation', ...of })
  await until('2020-07-20T00:00:00Z')
  return api
}
