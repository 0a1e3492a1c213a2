import { A } from '@solidjs/router'
import { sourceTitle } from '@understudy/messages/one-language'
import { paths } from '../paths.ts'
import { useReader } from '../reader/reader.tsx'

/** Where it is written that a rule holds, by the title of its place, which it leads to. */
export function SourceLink(props: { readonly source: string }) {
  const { words, locale } = useReader()
  return (
    <span>
      {words().shell.source}{' '}
      <A href={paths.source(props.source)}>{sourceTitle(locale(), props.source)}</A>
    </span>
  )
}
