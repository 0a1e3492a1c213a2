export { Announcer } from './Announcer.tsx'
export { announce, arriveAt } from './arrival.ts'
export { BulkProgress } from './BulkProgress.tsx'
export { Button, ReasonText, type Reason } from './Button.tsx'
export { Calendar } from './calendar/Calendar.tsx'

export type {
  CalendarBand,
  CalendarLane,
  CalendarMarker,
  CalendarPhase,
} from './calendar/layout.ts'
export { Checklist, type CheckItem } from './Checklist.tsx'
export { Choice } from './Choice.tsx'
export { ClockControl } from './ClockControl.tsx'
export { Comparison } from './comparison/Comparison.tsx'
export type { Compared } from './comparison/compared.ts'
export { CopyButton } from './CopyButton.tsx'
export { download } from './download.ts'
export { Dialog } from './Dialog.tsx'
export { Diff, type Difference } from './Diff.tsx'
export { EmptyState } from './EmptyState.tsx'
export { Check, Field } from './Field.tsx'
export { Graph } from './graph/Graph.tsx'
export type { GraphEdge, GraphNode } from './graph/layout.ts'
export { Instant } from './Instant.tsx'
export { LanguageSwitch, type Language } from './LanguageSwitch.tsx'
export { Loading } from './Loading.tsx'

export { Money } from './Money.tsx'
export { Notice } from './Notice.tsx'
export { Progress } from './Progress.tsx'
export { Ribbon, type RibbonSeries } from './ribbon/Ribbon.tsx'
export type { RibbonColumn } from './ribbon/layout.ts'
export { Select, type Option } from './Select.tsx'
export { Slider } from './Slider.tsx'
export type { Column, Sort } from './table/columns.ts'

export { Table } from './table/Table.tsx'

export { Tabs, type Tab } from './Tabs.tsx'
export { Tag } from './Tag.tsx'
export { Timeline, type TimelineItem } from './Timeline.tsx'
export type { Tone } from './tone.ts'
export { UiWordsContext, type UiWords } from './words.ts'
