import { createSignal } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { useResellers } from '../../rehearsal/resellers.ts'

/** What is typed of a new customer, and the command it makes. Until it is typed, it stands for a customer that nobody has. */
export function createNewCustomer() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const partner = () => partyOf(rehearsal.actor())
  const partners = () => rehearsal.frame.value()?.partners ?? {}
  const [name, setName] = createSignal('')
  const [domain, setDomain] = createSignal('')
  const [typedCountry, setCountry] = createSignal<string>()
  const country = () => typedCountry() ?? partners()[partner()]?.country ?? ''
  const [reseller, setReseller] = createSignal('')
  const resellers = useResellers()
  const order = () => ({
    type: 'CreateCustomer' as const,
    partner: partner(),
    customer: idOf(domain()),
    name: name().trim() === '' ? words().partnerships.createTitle : name(),
    domain: domain().trim() === '' ? `${nobody}.onmicrosoft.com` : domain(),
    country: country(),
    ...(reseller() === '' ? {} : { reseller: reseller() }),
  })
  const isTyped = () => [name(), domain(), country()].every((text) => text.trim() !== '')
  return {
    name,
    setName,
    domain,
    setDomain,
    country,
    setCountry,
    reseller,
    setReseller,
    resellers,
    order,
    isTyped,
  }
}

export type NewCustomer = ReturnType<typeof createNewCustomer>

const nobody = 'new-customer'

/** The first word of the domain; it is what the customer is called in commands. */
function idOf(domain: string): string {
  const [word = ''] = domain.trim().toLowerCase().split('.')
  const id = word.replaceAll(/[^a-z0-9-]/g, '').replace(/^-+/, '')
  return id === '' ? nobody : id
}
