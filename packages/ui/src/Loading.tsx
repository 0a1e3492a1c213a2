/** Waiting, said in words. */
export function Loading(props: { readonly label: string }) {
  return (
    <p class="u-loading" role="status">
      {props.label}
    </p>
  )
}
