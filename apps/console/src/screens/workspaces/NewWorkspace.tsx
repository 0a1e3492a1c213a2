import { useNavigate } from '@solidjs/router'
import { Button, Check, Field, Select, type Option } from '@understudy/ui'
import { createMemo, createSignal, Show } from 'solid-js'
import type { Api } from '../../api/client.ts'
import { question } from '../../cache/question.ts'
import { createReading } from '../../cache/reading.ts'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { BringIn } from './BringIn.tsx'
import { createMaking } from './making.ts'
import { MakingProgress } from './MakingProgress.tsx'
import { scenarioTitle } from './scenario-title.ts'

interface File {
  readonly path: string
  readonly text: string
}

const fixtures = 'fixtures/'
/** The story the whole product is shown with; chosen first where it is there. */
const first = 'azure-plan-transition/two-partners-of-record-make-two-plans.yaml'

/** Begins a rehearsal from a scenario, an example world, or the log of another. */
export function NewWorkspace(props: { readonly api: Api }) {
  const { words } = useReader()
  const files = createReading(() => question('scenarios', props.api.scenarios))
  return (
    <section class="u-card u-stack" aria-labelledby="new-rehearsal">
      <h2 id="new-rehearsal">{words().workspaces.new}</h2>
      <Loaded reading={files}>
        {(all) => (
          <Show when={all().length > 0} fallback={<p>{words().workspaces.noScenarios}</p>}>
            <Form api={props.api} files={all()} />
          </Show>
        )}
      </Loaded>
      <BringIn api={props.api} />
    </section>
  )
}

function Form(props: { readonly api: Api; readonly files: readonly File[] }) {
  const { words, locale } = useReader()
  const navigate = useNavigate()
  const screen = () => words().workspaces
  const start = props.files.find(({ path }) => path === first) ?? props.files[0]
  const [path, setPath] = createSignal(start?.path ?? '')
  const [title, setTitle] = createSignal('')
  const [asksClients, setAsksClients] = createSignal(false)
  const making = createMaking(props.api, (id) => navigate(paths.customers(id)))
  const options = createMemo((): Option[] =>
    props.files.map((file) => ({
      value: file.path,
      text: `${file.path.startsWith(fixtures) ? `${screen().fromFixture}: ` : ''}${scenarioTitle(file.text, locale(), file.path)}`,
    })),
  )

  async function create(event: SubmitEvent) {
    event.preventDefault()
    const file = props.files.find((one) => one.path === path())
    if (!file || making.isUnderWay()) return
    const named = title().trim() || scenarioTitle(file.text, locale(), file.path)
    const settings = asksClients() ? { settings: { partnerCenterLoss: 'refuse' as const } } : {}
    await making.begin(props.api.begin({ ...sourceOf(file), ...settings, title: named }))
  }

  return (
    <div class="u-stack">
      <form class="c-form-row" onSubmit={(event) => void create(event)}>
        <Select label={screen().from} options={options()} value={path()} onChange={setPath} />
        <Field label={screen().name} value={title()} onInput={setTitle} />
        <Check label={screen().asksClients} checked={asksClients()} onChange={setAsksClients} />
        <Button
          type="submit"
          kind="primary"
          disabledReason={making.isUnderWay() ? words().shell.loading : undefined}
        >
          {screen().create}
        </Button>
      </form>
      <MakingProgress making={making} />
    </div>
  )
}

function sourceOf(file: File) {
  if (!file.path.startsWith(fixtures)) return { scenario: file.text }
  return { fixture: file.path.slice(fixtures.length).replace(/\.ya?ml$/, '') }
}
