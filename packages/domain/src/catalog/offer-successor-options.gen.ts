// Written by tools/generate/src/catalog.ts from tools/generate/data. Do not edit.
import type { SuccessorOptionRow } from './rows.ts'

export const offerSuccessorOptionsTable: readonly SuccessorOptionRow[] = [
  ['8909e28e-5832-42f4-9886-b0a5545f3645', 1, ['a044b16a-1861-4308-8086-a3a3b506fac2'], true,
    'partner-center e4 page'],
  ['8909e28e-5832-42f4-9886-b0a5545f3645', 2, ['796b6b5f-613c-4e24-a17c-eba730d49c02',
    '4260988e-990d-479c-ae7b-f01ce8e1bb4d'], true, 'partner-center e4 page'],
  ['8909e28e-5832-42f4-9886-b0a5545f3645', 3, ['796b6b5f-613c-4e24-a17c-eba730d49c02',
    'fc233c3f-25bc-4bba-8984-860ce561af86'], true, 'partner-center e4 page'],
  ['8909e28e-5832-42f4-9886-b0a5545f3645', 4, ['796b6b5f-613c-4e24-a17c-eba730d49c02'], false,
    'partner-center e4 page'],
  ['aca0c06c-890d-4abb-83cf-bc519a2565e5', 1, ['6fbad345-b7de-42a6-b6ab-79b363d0b371'], true,
    'partner-center skype page'],
  ['aca0c06c-890d-4abb-83cf-bc519a2565e5', 2, ['3451a3b0-8cda-44a7-bad7-c30be81c4aaa'], true,
    'partner-center skype page'],
  ['aca0c06c-890d-4abb-83cf-bc519a2565e5', 3, ['bd938f12-058f-4927-bba3-ae36b1d2501c'], true,
    'partner-center skype page'],
  ['aca0c06c-890d-4abb-83cf-bc519a2565e5', 4, ['91fd106f-4b2c-4938-95ac-f54f74e9a239'], true,
    'partner-center skype page'],
]
