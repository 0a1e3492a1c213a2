import { expect, test } from 'vitest'
import { instant } from '../../kernel/calendar.ts'
import { partnerId } from '../../model/ids.ts'
import { settingsSchema } from '../../model/settings.ts'
import { answerAt, approvalWorkingDaysMax } from './approval.ts'

const contoso = { id: partnerId('contoso'), country: 'FR' }
const settings = settingsSchema.parse({})

test('three working days at most in 2018, five from 2019 on', () => {
  expect(approvalWorkingDaysMax(instant('2018-12-31T23:59:59Z'))).toBe(3)
  expect(approvalWorkingDaysMax(instant('2019-01-01'))).toBe(5)
})

test('most answers come at once, and every length within the bound comes up', () => {
  const now = instant('2018-11-05T10:00:00Z')
  const days = Array.from({ length: 400 }, (_, seed) =>
    answerAt(contoso, { seed, settings, now }).slice(0, 10),
  )
  expect(new Set(days)).toEqual(new Set(['2018-11-05', '2018-11-06', '2018-11-07', '2018-11-08']))
  expect(days.filter((day) => day === '2018-11-05').length).toBeGreaterThan(200)
})

test('a number that is set holds within the bound of its day', () => {
  const set = settingsSchema.parse({ enrollmentWorkingDays: 5 })
  const at = (now: string) => answerAt(contoso, { seed: 1, settings: set, now: instant(now) })
  expect(at('2018-11-05T10:00:00Z')).toBe('2018-11-08T10:00:00Z')
  expect(at('2019-02-04T10:00:00Z')).toBe('2019-02-11T10:00:00Z')
})
