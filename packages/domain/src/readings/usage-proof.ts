import { z } from 'zod'
import { usageFaultKinds } from '../accounting/proof/faults.ts'
import { usageProofs } from '../accounting/proof/usage-proof.ts'
import { instantField } from '../kernel/fields.ts'
import { customerField, meterField, partnerField } from '../model/ids.ts'
import { filesFrom } from './files-from.ts'
import { filePageFields, pageOfFiles, pageShape } from './page.ts'
import { reading } from './reading.ts'

const unit = { entitlement: z.string(), meter: meterField.nullable() }

const fault = z.strictObject({
  ...unit,
  kind: z.enum(usageFaultKinds),
  rule: z.string().meta({ description: 'Rulebook id of what it breaks.' }),
  from: instantField,
  until: instantField,
  partners: z.array(partnerField).readonly(),
  invoices: z.array(z.string()).readonly(),
  events: z.array(z.int()).readonly().meta({ description: 'Positions in the log.' }),
})

const minutes = z.int()

const proof = z.strictObject({
  customer: customerField,
  ...unit,
  metered: minutes.meta({ description: 'Minutes of running time up to the moment of reading.' }),
  invoiced: minutes,
  pending: minutes.meta({ description: 'On no invoice yet.' }),
  writtenOff: minutes.meta({
    description:
      'On no invoice for good: billed by another channel, or over before the first period of the workspace.',
  }),
  faults: z.array(fault).readonly().meta({ description: 'Empty when the proof holds.' }),
})

export const usageProof = reading({
  name: 'usage-proof',
  summary:
    'Proves that each minute metered is invoiced, pending or written off, once; a fault names the minutes, the events and the rule',
  question: z.strictObject({ customer: customerField.optional(), ...filePageFields }),
  answer: pageShape(proof),
  of: (world, { customer, ...page }) =>
    pageOfFiles(
      page,
      (from) => filesFrom(world, customer, from),
      (file) =>
        file.azureSubscriptions
          .rows()
          .flatMap((azure) => usageProofs(azure, file, world, world.now))
          .map((one) => ({ customer: file.id, ...one })),
    ),
})
