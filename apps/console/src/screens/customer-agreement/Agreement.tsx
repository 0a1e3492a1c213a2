import { formatDay } from '@understudy/messages/one-language'
import { Button, Field, Instant, Select } from '@understudy/ui'
import { createSignal, For, Show } from 'solid-js'
import { createPerson, type Person } from '../../person/person.ts'
import { PersonFields } from '../../person/PersonFields.tsx'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { createCommand } from '../../rehearsal/command.ts'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'

/** Signed by the customer, and confirmed by partners: two facts, side by side. */
export function Agreement(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const screen = () => words().customer.agreement
  return (
    <div class="u-stack">
      <header>
        <h2>{screen().title}</h2>
        <p>{screen().lead}</p>
      </header>
      <div class="c-columns">
        <Signed customer={props.customer} />
        <Attested customer={props.customer} />
      </div>
    </div>
  )
}

function Signed(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const screen = () => words().customer.agreement
  return (
    <section class="u-card u-stack" aria-labelledby="signed">
      <h3 id="signed">{screen().signed}</h3>
      <p>
        <Show when={props.customer.agreement.signedAt} fallback={screen().notSigned}>
          {(at) => <Instant at={at()} />}
        </Show>
      </p>
      <Show when={props.customer.agreement.signedAt === null}>
        <CommandButton command={{ type: 'SignCustomerAgreement', customer: props.customer.id }}>
          {screen().sign}
        </CommandButton>
      </Show>
    </section>
  )
}

function Attested(props: { readonly customer: CustomerFile }) {
  const { words, terms } = useReader()
  const screen = () => words().customer.agreement
  const attestations = () => Object.values(props.customer.agreement.attestations)
  const ofCloud = () => Object.values(props.customer.agreement.cloudAttestations)
  return (
    <section class="u-card u-stack" aria-labelledby="attested">
      <h3 id="attested">{screen().attested}</h3>
      <ul class="u-stack">
        <For each={attestations()} fallback={<li>{screen().notAttested}</li>}>
          {(attestation) => <Confirmed attestation={attestation} />}
        </For>
      </ul>
      <Show when={ofCloud().length > 0}>
        <h4>{terms().fields.cloudAttestations}</h4>
        <p>{screen().cloudStandsForNoOther}</p>
        <ul class="u-stack">
          <For each={ofCloud()}>{(attestation) => <Confirmed attestation={attestation} />}</For>
        </ul>
      </Show>
      <AttestForm customer={props.customer.id} />
    </section>
  )
}

type Attestation = CustomerFile['agreement']['attestations'][string]

function Confirmed(props: { readonly attestation: Attestation }) {
  const { locale } = useReader()
  const rehearsal = useRehearsal()
  return (
    <li>
      <strong>{rehearsal.names(props.attestation.partner)}</strong> · {props.attestation.firstName}{' '}
      {props.attestation.lastName} · {props.attestation.email} ·{' '}
      {formatDay(locale(), props.attestation.agreedOn)}
    </li>
  )
}

function AttestForm(props: { readonly customer: string }) {
  const { words, terms } = useReader()
  const rehearsal = useRehearsal()
  const today = () => rehearsal.today() ?? ''
  const person = createPerson()
  const [agreedOn, setAgreedOn] = createSignal('')
  const [template, setTemplate] = createSignal<Template>('customer-agreement')
  const order = (somebody: ReturnType<Person['typed']>) => ({
    type: 'AttestCustomerAgreement' as const,
    partner: partyOf(rehearsal.actor()),
    customer: props.customer,
    ...somebody,
    agreedOn: agreedOn() || today(),
    template: template(),
  })
  const attest = createCommand(() => order(person.anybody()))
  const reason = () => attest.reason() ?? (person.isComplete() ? undefined : words().shell.required)

  return (
    <form
      class="u-stack"
      aria-label={words().customer.agreement.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason() === undefined) void attest.give(order(person.typed()))
      }}
    >
      <div class="c-fields">
        <TemplateField value={template()} onChange={setTemplate} />
        <PersonFields person={person} />
        <Field
          label={terms().fields.agreedOn}
          type="date"
          value={agreedOn() || today()}
          onInput={setAgreedOn}
        />
      </div>
      <Button type="submit" kind="primary" disabledReason={reason()}>
        {words().customer.agreement.save}
      </Button>
      <ProblemNotice problem={attest.problem()} />
    </form>
  )
}

type Template = 'customer-agreement' | 'cloud-agreement'

function TemplateField(props: {
  readonly value: Template
  readonly onChange: (value: Template) => void
}) {
  const { words, terms } = useReader()
  const options = () => [
    { value: 'customer-agreement', text: words().customer.agreement.title },
    { value: 'cloud-agreement', text: terms().fields.cloudAttestations },
  ]
  return (
    <Select
      label={terms().fields.template}
      options={options()}
      value={props.value}
      onChange={(value) =>
        props.onChange(value === 'cloud-agreement' ? value : 'customer-agreement')
      }
    />
  )
}
