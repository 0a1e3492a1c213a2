import { Console } from '@understudy/console'
import { useLocale } from '../words.ts'

/** The console on every rehearsal of this browser, to begin one of one's own. */
export function OwnCustomers() {
  const locale = useLocale()
  return (
    <main class="s-own">
      <Console
        fetch={(input, init) => fetch(input, init)}
        history="memory"
        locale={locale()}
        at="/"
      />
    </main>
  )
}
