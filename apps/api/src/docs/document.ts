import type { OpenAPIHono } from '@hono/zod-openapi'
import type { AppEnv } from '../app-env.ts'
import { limitsInWords, type Limits } from '../door/limits.ts'

const description = `Understudy stands in for Microsoft Partner Center, so that a migration can be rehearsed. It is no
product of Microsoft.

**Our own surface** (\`/workspaces\`, \`/catalog\`, \`/scenarios\`) needs no token. A command that breaks a rule is answered
with 409 and an RFC 9457 problem that names the rule, its sentence and its source; a request that cannot be read with
400 and \`issues\`. On any answer below 500 that is an error, nothing has been changed; from 500 on, \`detail\` says what is
known, and the same request id sent again gets the answer that was recorded, or does it now.

**The Partner Center surface** (\`/v1\`) needs a bearer token of the token endpoint beside it. Which workspace, partner and
role a token stands for is said by \`client_id\`, as in \`rehearsal-1.contoso.admin-agent\`; see the token endpoint. The
header \`Understudy-Workspace\` names it to the token endpoint where the client id does not; a token is for one workspace. Paths and query names are matched in any
case, \`/v1.0\`, \`/v1//customers\` and a trailing slash will do; bodies may be PascalCase or camelCase. Ids are GUIDs
made of workspace, kind and id, and our own ids are accepted too. \`MS-RequestId\` is the idempotency key.
A call that would end somebody's service is refused and names users and services; the header
\`Understudy-Accept-Loss: user-1,user-2\` names them in return.`

const bounds = `**Limits.** What passes one is answered with 413, 414 or 431 and \`limit\`, which names it and the variable that raises it
when the server is started.`

/** OpenAPI 3.1 of every route; made once, when it is first asked for. */
export function openApiDocument(app: OpenAPIHono<AppEnv>, limits: Limits) {
  let document: ReturnType<typeof app.getOpenAPI31Document> | undefined
  return () => {
    document ??= app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Understudy',
        version: '0.1.0',
        description: `${description}\n\n${bounds}\n\n${limitsInWords(limits)}`,
      },
      'x-limits': limits,
    })
    return document
  }
}
