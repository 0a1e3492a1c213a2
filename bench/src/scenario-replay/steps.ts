import { AfterStep, Before, Given, Then, When } from '@cucumber/cucumber'
import {
  asAzure,
  canonicalJson,
  emptyWorld,
  invariant,
  memoryWorkspace,
  type Customer,
  type MemoryWorkspace,
  type WorldFactsInput,
} from '@understudy/domain'
import { auditSince, given, when, type Told } from '@understudy/domain/testing'

/** What a scenario has said so far, and the workspace that begins with its first order. */
interface Story {
  readonly facts: { partners: Record<string, object>; customers: Record<string, Facts> }
  now: MemoryWorkspace
  /** Up to where every truth was checked, and where the last order began. */
  checked: MemoryWorkspace
  asked: MemoryWorkspace
}

type Facts = Record<'relationships' | 'subscriptions', Record<string, object>> & {
  readonly country: string
  readonly agreement: object
}

const nowhere = memoryWorkspace({ events: [], world: emptyWorld })
const meters = {
  'sub-1': { meter: 'cceae6f5-49e9-55b3-9baf-4ca3a945619c', unitsPerHour: '2' },
  'sub-2': { meter: 'cb39335c-57b2-5564-9a43-5055d9297b0f', unitsPerHour: '10' },
} as Record<string, object>

/** The events of the scenario that was played last. */
export let lastLog: MemoryWorkspace['log'] = []

Before(function (this: Story) {
  const facts = { partners: {}, customers: {} }
  Object.assign(this, { facts, now: nowhere, checked: nowhere, asked: nowhere })
})

AfterStep(function (this: Story) {
  auditSince(this.checked, this.now)
  this.checked = this.now
  lastLog = this.now.log
})

Given('the provider {string} in {string}', function (this: Story, id: string, country: string) {
  this.facts.partners[id] = { kind: 'indirect-provider', country }
})

Given(
  'the indirect reseller {string} of {string} in {string}',
  function (this: Story, id: string, provider: string, country: string) {
    this.facts.partners[id] = { kind: 'indirect-reseller', country, providers: [provider] }
  },
)

Given(
  'the customer {string} in {string} of {string}, {string} and {string} signed the agreement on {string}',
  function (this: Story, id: string, country: string, a: string, b: string, c: string, on: string) {
    const relationships = { [a]: {}, [b]: { delegatedAdmin: true }, [c]: {} }
    const agreement = { signed: on }
    this.facts.customers[id] = { country, relationships, agreement, subscriptions: {} }
  },
)

Given(
  '{string} sold {string} the Azure subscription {string} through {string} on {string}',
  function (this: Story, partner: string, to: string, id: string, reseller: string, on: string) {
    const sold = { offer: 'MS-AZR-0145P', partner, reseller, purchased: on, usage: meters[id] }
    const customer = this.facts.customers[to]
    invariant(customer, `${to} is known`)
    customer.subscriptions[id] = sold
  },
)

Given('it is {string}', function (this: Story, clock: string) {
  this.now = given(this.facts as WorldFactsInput, clock)
})

When('{string} starts the transition of {string}', function (this: Story, partner, customer) {
  const type = 'StartAzurePlanTransition'
  ask(this, [`${partner}/admin-agent`, { type, partner, customer, finalityAccepted: true }])
})

When('the clock advances by {string}', function (this: Story, by: string) {
  ask(this, ['microsoft/system', { type: 'AdvanceClock', by }])
})

When(
  'the clock advances until {string}, at most {string}',
  function (this: Story, until: string, by: string) {
    ask(this, ['microsoft/system', { type: 'AdvanceClock', by, until }])
    invariant(recorded(this, until).length === 1, `${until} was recorded`)
  },
)

Then(
  '{string} is recorded with {string} {string}',
  function (this: Story, type: string, field: string, value: string) {
    const found = recorded(this, type).some((event) => Reflect.get(event, field) === value)
    invariant(found, `${type} with ${field} ${value} was recorded`)
  },
)

Then('no {string} is recorded', function (this: Story, type: string) {
  invariant(recorded(this, type).length === 0, `${type} was not recorded`)
})

Then('{string} has {int} Azure plans', function (this: Story, id: string, count: number) {
  invariant(customerOf(this, id).plans.rows().length === count, `${id} has ${count} plans`)
})

Then(
  'the entitlement {string} of {string} is active under the plan of {string}',
  function (this: Story, id: string, customer: string, reseller: string) {
    const { azureSubscriptions } = customerOf(this, customer)
    const found = azureSubscriptions.rows().find((one) => one.id === id)
    const { plan, partnerOfRecord, status } = found ?? {}
    const expected = [`plan.${customer}.contoso.${reseller}`, reseller, 'active']
    const actual = [plan, partnerOfRecord, status]
    invariant(canonicalJson(actual) === canonicalJson(expected), `${actual} is ${expected}`)
  },
)

Then(
  'the subscription {string} of {string} is {string} and keeps the entitlement {string}',
  function (this: Story, id: string, customer: string, status: string, entitlement: string) {
    const found = customerOf(this, customer)
      .subscriptions.rows()
      .flatMap((one) => asAzure(one) ?? [])
      .find((one) => one.id === id)
    invariant(found?.status === status && found.entitlement === entitlement, `${id} is ${status}`)
  },
)

function ask(story: Story, told: Told): void {
  story.asked = story.now
  const { after, last } = when(story.now, told)
  invariant(last?.accepted, `${told[1].type} is accepted`)
  story.now = after
}

function recorded({ asked, now }: Story, type: string) {
  return now.log
    .slice(asked.log.length)
    .map(({ event }) => event)
    .filter((event) => event.type === type)
}

function customerOf({ now }: Story, id: string): Customer {
  const customer = now.world.customers.get(id as Customer['id'])
  invariant(customer, `${id} is a customer`)
  return customer
}
