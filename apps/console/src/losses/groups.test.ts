import { expect, test } from 'vitest'
import { lossGroups } from './groups.ts'

const loss = (user: string, ...services: string[]) => ({ user, name: user, services })

test('who loses the same is named together, and a service of two names once', () => {
  const title = (service: string) => service.replace(/_.*/, '')
  const groups = lossGroups(
    [loss('ada', 'TEAMS'), loss('ben', 'MAIL', 'TEAMS_1', 'TEAMS'), loss('chloe', 'TEAMS', 'MAIL')],
    title,
  )
  expect(groups.map(({ services, losses }) => [services, losses.map(({ user }) => user)])).toEqual([
    [
      ['MAIL', 'TEAMS'],
      ['ben', 'chloe'],
    ],
    [['TEAMS'], ['ada']],
  ])
})
