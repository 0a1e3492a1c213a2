import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { invariant } from '@understudy/domain'
import { Hono } from 'hono'
import { timed, type Duel, type Lap } from '../benchmark.ts'
import type { Asked } from './asked.ts'
import type { ScreenAsks } from './screens.ts'

/**
 * What the server needs for the questions of one screen, one after the other; beside it Hono on the same kind of server,
 * which knows each answer beforehand and only sends it.
 */
export async function* serverTimes(screens: readonly ScreenAsks[]): AsyncGenerator<Duel> {
  for (const { screen, asked } of screens) {
    const answers = await Promise.all(asked.map(answerTo))
    const bytes = answers.reduce((sum, answer) => sum + answer.byteLength, 0)
    const bare = await bareServer(answers)
    const known = answers.map((_, index) => ({
      method: 'GET',
      url: `${bare.address}/${index}`,
      body: null,
    }))
    yield {
      kind: 'duel',
      title: `server, ${screen}: ${asked.length} questions, ${Math.ceil(bytes / 1000)} kB`,
      shows: 'time',
      warmUps: 2,
      rounds: 15,
      ours: { what: 'our API', lap: () => all(asked) },
      peer: { what: 'bare Hono', lap: () => all(known) },
    }
    await bare.close()
  }
}

async function all(asked: readonly Asked[]): Promise<Lap> {
  return timed(async () => {
    for (const one of asked) await answerTo(one)
    return 1
  })
}

async function answerTo({ method, url, body }: Asked): Promise<ArrayBuffer> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, body === null ? { method } : { method, body, headers })
  invariant(response.ok, `${url} is answered, not ${response.status}`)
  return response.arrayBuffer()
}

async function bareServer(answers: readonly ArrayBuffer[]) {
  const headers = { 'content-type': 'application/json' }
  const app = new Hono().get(
    '/:index',
    (c) => new Response(answers[Number(c.req.param('index'))], { headers }),
  )
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise((closed) => server.close(closed)),
  }
}
