import { expect, test } from 'vitest'
import { customerId, partnerId } from '../model/ids.ts'
import { customerOf, partnerOf } from '../model/world.ts'
import { commandDefinition } from '../decider.ts'
import { capabilitySteps, capabilityWorld, when, type Told } from '../testing/index.ts'
import { capabilities, columns, type Capability, type Column } from './capability.ts'
import { capabilityMatrix } from './capability-matrix.ts'
import { columnOf } from './capability-column.ts'

const worlds = new Map(columns.map((column) => [column, capabilityWorld(column)]))
const contoso = partnerId('contoso')

const met: [capability: Capability, column: Column, command: string, told: Told][] =
  capabilities.flatMap((capability) =>
    columns.flatMap((column) =>
      capabilitySteps(capability, column).map((told): [Capability, Column, string, Told] => [
        capability,
        column,
        told[1].type,
        told,
      ]),
    ),
  )

test.each(columns)('the world of %s is one', (column) => {
  const { world } = worlds.get(column) ?? capabilityWorld(column)
  const customer = customerOf(world, customerId('adatum'))
  expect(columnOf(partnerOf(world, contoso), customer, 'order')).toBe(column)
})

test.each(met)('%s, %s: %s does what the cell says', (capability, column, _type, told) => {
  const cell = capabilityMatrix[capability].cells[column]
  const { last } = when(worlds.get(column) ?? capabilityWorld(column), told)
  const came = last?.accepted === true ? last.events.length > 0 : last?.refusal.code
  expect(came).toBe(cell.allowed ? true : cell.code)
})

test('each command that the matrix names is met in each column of its row', () => {
  const missing = capabilities.flatMap((capability) =>
    columns.flatMap((column) => {
      const said = capabilitySteps(capability, column).map(([, { type }]) => type as string)
      const { commands } = capabilityMatrix[capability]
      // In a reseller's columns Azure is managed by the roles that it has there.
      if (said.includes('AssignAzureRole')) return []
      return commands
        .filter((command) => command !== 'AcceptResellerRelationship' && !said.includes(command))
        .map((command) => `${capability}, ${column}: ${command}`)
    }),
  )
  expect(missing).toEqual([])
})

test('each command that the matrix names has rules for what its cells refuse', () => {
  const missing = capabilities.flatMap((capability) => {
    const { commands, cells } = capabilityMatrix[capability]
    const codes = Object.values(cells).flatMap((cell) => (cell.allowed ? [] : [cell.code]))
    return commands.flatMap((command) => {
      const ruled = new Set(commandDefinition(command)?.rules.map(({ code }) => code))
      return codes
        .filter((code) => code === null || !ruled.has(code))
        .map((code) => `${capability}: ${command} has no rule ${code}`)
    })
  })
  expect([...new Set(missing)]).toEqual([])
})
