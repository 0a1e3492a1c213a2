import type { CommandType } from '@understudy/domain'
import type { Context } from 'hono'
import type { AppEnv } from '../../app-env.ts'
import type { Caller } from '../../directory/tokens.ts'
import type { Opened } from '../../opened.ts'

export interface PartnerCenterEnv {
  Variables: AppEnv['Variables'] & {
    /** MS-RequestId: the same request sent again has the effect of one. */
    request: string
    caller: Caller
    opened: Opened
    /** The commands that the route may give. */
    gives: readonly CommandType[]
  }
}

export type PartnerCenterContext = Context<PartnerCenterEnv>
