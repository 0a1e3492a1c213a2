import { Titled } from './Titled.tsx'

/** How a page begins: its title, in the window too, and what it is for. */
export function PageHead(props: { readonly title: string; readonly lead: string }) {
  return (
    <>
      <Titled title={props.title} />
      <header class="c-page-head">
        <h1>{props.title}</h1>
        <p>{props.lead}</p>
      </header>
    </>
  )
}
