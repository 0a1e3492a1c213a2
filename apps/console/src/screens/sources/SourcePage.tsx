import { useLocation, useNavigate, useParams } from '@solidjs/router'
import { sourceTitle } from '@understudy/messages/one-language'
import { Button, EmptyState, Loading } from '@understudy/ui'
import { createEffect, createResource, Match, Switch } from 'solid-js'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { Frame } from '../../shell/Frame.tsx'
import { Titled } from '../../shell/Titled.tsx'
import { anchorOf } from './anchor.ts'
import { documentOf, documentText } from './documents.ts'
import { renderedMarkdown } from './rendered-markdown.ts'

/** One page of what the rules are taken from, in English as it was written, open at the heading that a rule names. */
export function SourcePage() {
  const { words, locale } = useReader()
  const params = useParams<{ document: string }>()
  const navigate = useNavigate()
  const [page] = createResource(
    () => params.document,
    async (document) => {
      const text = await documentText(document)
      return text === undefined ? null : renderedMarkdown(text)
    },
  )
  const title = () => sourceTitle(locale(), params.document)
  return (
    <Frame destinations={[{ to: paths.rehearsals, text: words().shell.workspaces, end: true }]}>
      <div class="c-page">
        <Titled title={title()} />
        <p>
          <Button size="small" onClick={() => navigate(-1)}>
            ‹ {words().shell.back}
          </Button>
        </p>
        <Switch fallback={<Loading label={words().shell.loading} />}>
          <Match when={page() === null}>
            <EmptyState title={words().shell.notFound} />
          </Match>
          <Match when={page()}>{(html) => <Text html={html()} />}</Match>
        </Switch>
      </div>
    </Frame>
  )
}

function Text(props: { readonly html: string }) {
  const location = useLocation()
  const navigate = useNavigate()
  let article: HTMLElement | undefined
  const headings = () => [...(article?.querySelectorAll<HTMLElement>('h1, h2, h3, h4') ?? [])]
  createEffect(() => {
    if (article === undefined) return
    article.innerHTML = props.html
    for (const heading of headings()) {
      heading.id = anchorOf(heading.textContent)
      heading.tabIndex = -1
    }
  })
  createEffect(() => {
    void props.html
    const wanted = decodeURIComponent(location.hash.slice(1))
    const heading = headings().find(({ id }) => id === wanted)
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  })
  /** A link from one document to another stays in the console. */
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const [file = '', heading] = (link?.getAttribute('href') ?? '').split('#')
    const document = /^[^:]*\.md$/.test(file) ? documentOf(file) : undefined
    if (document === undefined) return
    event.preventDefault()
    navigate(paths.source(heading === undefined ? document : `${document}#${heading}`))
  }
  return (
    <article
      class="c-prose"
      lang="en"
      ref={(element) => {
        article = element
        element.addEventListener('click', follow)
      }}
    />
  )
}
