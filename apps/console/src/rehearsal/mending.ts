import { useNavigate } from '@solidjs/router'
import type { CommandName, Mend, Place } from '@understudy/domain'
import { refusalText, ruleSentences } from '@understudy/messages/one-language'
import type { Reason } from '@understudy/ui'
import { createSignal } from 'solid-js'
import type { Order } from '../api/client.ts'
import { paths } from '../paths.ts'
import { useReader } from '../reader/reader.tsx'
import { problemSentence } from '../shell/problem-sentence.ts'
import { useRehearsal } from './rehearsal.tsx'

type Broken = Parameters<typeof ruleSentences>[1]

/** What is so where a rule is broken, and the press that mends it, in the reader's language. */
export function useMending(): (rule: Broken) => Reason {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const navigate = useNavigate()

  /** What came of a press that gives a command: nothing, or why it was refused in turn. */
  const [refused, setRefused] = createSignal<string>()

  async function give(command: Order, as?: string) {
    const answer = await rehearsal.send(command, as)
    setRefused(answer.ok ? undefined : problemSentence(answer.problem, reader))
  }

  function press(mend: Mend, customer: string): (() => void) | undefined {
    switch (mend.by) {
      case 'command': {
        if (isGivenAtOnce(mend)) {
          return () => void give({ type: mend.command, ...mend.with } as Order, mend.as)
        }
        const address = addressOf(mend.command, rehearsal.id, customer)
        return address === undefined ? undefined : () => navigate(address)
      }
      case 'looking': {
        const address = placeOf(mend.at, rehearsal.id, customer)
        return address === undefined ? undefined : () => navigate(address)
      }
      case 'waiting':
        return () => void give({ type: 'AdvanceClock', to: mend.until }, 'microsoft/system')
      case 'actor':
        return () => rehearsal.actAs(mend.as)
      case 'again': {
        const { as } = mend
        return as === undefined ? undefined : () => rehearsal.actAs(as)
      }
      default:
        return undefined
    }
  }

  return (rule) => {
    const { so, mend } = ruleSentences(reader.locale(), rule, rehearsal.names)
    const customer = rule.about?.given['customer']
    const onPress =
      rule.mend && press(rule.mend as Mend, typeof customer === 'string' ? customer : '')
    return mend === null || onPress === undefined
      ? refusalText(reader.locale(), rule, rehearsal.names)
      : { text: [so, refused()].filter(Boolean).join(' '), mend: { text: mend, onPress } }
  }
}

/** Commands that have no screen, lose nobody anything, and need no word more than the rule knows. */
const givenAtOnce: readonly CommandName[] = [
  'SignPartnerAgreement',
  'PurchaseAzurePlan',
  'ReactivateAzurePlan',
  'StopClock',
]

function isGivenAtOnce(mend: Extract<Mend, { readonly by: 'command' }>): boolean {
  const makesActive = mend.command === 'UpdateSubscription' && mend.with?.['status'] === 'active'
  return makesActive || givenAtOnce.includes(mend.command)
}

/** Where a person gives a command. */
const tabs: Readonly<Partial<Record<CommandName, string>>> = {
  AttestCustomerAgreement: 'agreement',
  RequestResellerRelationship: 'relationship',
  StartAzurePlanTransition: 'azure-plan',
  ResumeAzurePlanTransition: 'azure-plan',
  UpdateSubscription: 'ordering',
  PlaceOrder: 'ordering',
  CreateCart: 'ordering',
  PurchaseReservation: 'subscriptions',
  ReturnReservation: 'subscriptions',
  RestoreUser: 'licensing',
  CreateUser: 'licensing',
  RequestSubscriptionTransfer: 'transfers',
  WithdrawSubscriptionTransfer: 'transfers',
  StartLicenseMove: 'license-move',
  EndSourceSubscription: 'license-move',
}

function addressOf(command: CommandName, id: string, customer: string): string | undefined {
  if (command === 'HealFault' || command === 'ArmFault') return paths.faults(id)
  if (command === 'RequestPartnership') return paths.resellers(id)
  const tab = tabs[command]
  return tab === undefined || customer === '' ? undefined : paths.customer(id, customer, tab)
}

function placeOf(at: Place, id: string, customer: string): string | undefined {
  if (at === 'customers') return paths.customers(id)
  if (at === 'fault-points') return paths.faults(id)
  if (at === 'programs') return paths.programs(id)
  if (at === 'time' || customer === '') return undefined
  return paths.customer(id, customer, partOf[at])
}

const partOf = {
  agreement: 'agreement',
  catalog: 'ordering',
  lifecycle: 'ordering',
  'license-move': 'license-move',
  licenses: 'licensing',
  orders: 'ordering',
  plans: 'subscriptions',
  relationship: 'relationship',
  transfers: 'transfers',
  transition: 'azure-plan',
} as const satisfies Record<
  Exclude<Place, 'customers' | 'fault-points' | 'programs' | 'time'>,
  string
>
