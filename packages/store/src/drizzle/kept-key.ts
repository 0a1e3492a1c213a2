import { eq } from 'drizzle-orm'
import { invariant } from '@understudy/domain'
import type { Database } from './database.ts'
import { keptTable } from './schema.ts'

const name = 'signing-key'
const keyBytes = 32

/** The key that signs tokens, drawn when it is first asked for; processes that ask at once agree on one. */
export async function keptKey(db: Database): Promise<Uint8Array<ArrayBuffer>> {
  const kept = await valueOf(db)
  if (kept !== undefined) return bytesOf(kept)
  const drawing = crypto.getRandomValues(new Uint8Array(keyBytes))
  const value = btoa(String.fromCharCode(...drawing))
  await db.insert(keptTable).values({ name, value }).onConflictDoNothing()
  const drawn = await valueOf(db)
  invariant(drawn, 'a key that was drawn is kept')
  return bytesOf(drawn)
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

async function valueOf(db: Database): Promise<string | undefined> {
  const [row] = await db
    .select({ value: keptTable.value })
    .from(keptTable)
    .where(eq(keptTable.name, name))
  return row?.value
}
