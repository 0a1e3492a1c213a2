import { useNavigate } from '@solidjs/router'
import { formatDecimal } from '@understudy/messages/one-language'
import { Button, Dialog, EmptyState, Table, type Column } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import type { AnyProblem } from '../../api/answer.ts'
import type { Api, Value } from '../../api/client.ts'
import { question } from '../../cache/question.ts'
import { createReading } from '../../cache/reading.ts'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { Frame } from '../../shell/Frame.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import { NewWorkspace } from './NewWorkspace.tsx'
import { saveLog } from './save-log.ts'
import { Titled } from '../../shell/Titled.tsx'

type Row = Value<'workspaces'>[number]

/** The list of rehearsals: open one, begin one, take one away. */
export function Workspaces(props: { readonly api: Api }) {
  const { words } = useReader()
  const list = createReading(() => ({
    ...question('workspaces', props.api.workspaces),
    isAlwaysAsked: true,
  }))
  const [leaving, setLeaving] = createSignal<Row>()
  const [problem, setProblem] = createSignal<AnyProblem>()
  const screen = () => words().workspaces

  return (
    <Frame destinations={[{ to: paths.rehearsals, text: words().shell.workspaces, end: true }]}>
      <div class="c-page">
        <Titled title={screen().title} />
        <header class="c-page-head">
          <h1>{screen().title}</h1>
          <p>{screen().lead}</p>
        </header>
        <NewWorkspace api={props.api} />
        <Loaded reading={list}>
          {(rows) => (
            <Show
              when={rows().length > 0}
              fallback={<EmptyState title={screen().emptyTitle} text={screen().emptyText} />}
            >
              <WorkspaceTable
                rows={rows()}
                onDelete={setLeaving}
                onSave={({ id }) => void saveLog(props.api, id).then(setProblem)}
              />
            </Show>
          )}
        </Loaded>
        <ProblemNotice problem={problem()} />
        <DeleteDialog
          api={props.api}
          row={leaving()}
          onClose={() => setLeaving(undefined)}
          onDeleted={list.again}
        />
      </div>
    </Frame>
  )
}

function WorkspaceTable(props: {
  readonly rows: readonly Row[]
  readonly onDelete: (row: Row) => void
  readonly onSave: (row: Row) => void
}) {
  const { words, locale } = useReader()
  const navigate = useNavigate()
  const screen = () => words().workspaces
  const origin = ({ createdFrom, parent }: Row) => {
    if (parent) return screen().forkOf(parent.workspace)
    return 'name' in createdFrom ? createdFrom.name : createdFrom.kind
  }
  const columns = (): Column<Row>[] => [
    {
      key: 'title',
      title: screen().name,
      value: (row) => row.title,
      cell: (row) => <span class="u-wide">{row.title}</span>,
    },
    {
      key: 'origin',
      title: screen().origin,
      value: origin,
      cell: (row) => <span class="u-wide">{origin(row)}</span>,
    },
    {
      key: 'events',
      title: screen().events,
      align: 'end',
      value: ({ position }) => position,
      cell: ({ position }) => formatDecimal(locale(), String(position)),
    },
    {
      key: 'do',
      title: screen().delete,
      actions: true,
      value: () => null,
      cell: (row) => (
        <span onClick={(event) => event.stopPropagation()}>
          <Button
            size="small"
            kind="quiet"
            label={words().shell.pair(screen().saveLog, row.title)}
            onClick={() => props.onSave(row)}
          >
            {screen().saveLog}
          </Button>
          <Button
            size="small"
            kind="quiet"
            label={words().shell.pair(screen().delete, row.title)}
            onClick={() => props.onDelete(row)}
          >
            {screen().delete}
          </Button>
        </span>
      ),
    },
  ]
  return (
    <Table
      label={screen().title}
      columns={columns()}
      rows={props.rows}
      rowId={({ id }) => id}
      onOpen={({ id }) => navigate(paths.customers(id))}
    />
  )
}

function DeleteDialog(props: {
  readonly api: Api
  readonly row: Row | undefined
  readonly onClose: () => void
  readonly onDeleted: () => void
}) {
  const { words } = useReader()
  const [problem, setProblem] = createSignal<AnyProblem>()
  async function remove(id: string) {
    const answer = await props.api.remove(id)
    setProblem(answer.ok ? undefined : answer.problem)
    if (!answer.ok) return
    props.onDeleted()
    props.onClose()
  }
  return (
    <Show when={props.row}>
      {(row) => (
        <Dialog
          open
          onClose={props.onClose}
          title={words().workspaces.deleteTitle(row().title)}
          actions={
            <>
              <Button onClick={props.onClose}>{words().losses.keep}</Button>
              <Button kind="danger" onClick={() => void remove(row().id)}>
                {words().workspaces.delete}
              </Button>
            </>
          }
        >
          <p>{words().workspaces.deleteText}</p>
          <ProblemNotice problem={problem()} />
        </Dialog>
      )}
    </Show>
  )
}
