import { audit, faults } from './audit.ts'
import { customer } from './customer.ts'
import { customers } from './customers.ts'
import { shell } from './shell.ts'
import { time } from './time.ts'
import { transition } from './transition.ts'
import { workspaces } from './workspaces.ts'

export const screens = { shell, time, workspaces, customers, customer, transition, audit, faults }
