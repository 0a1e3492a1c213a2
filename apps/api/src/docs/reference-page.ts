/** The reference page: one script of our own origin, no request to anywhere else. */
export function referencePage(hasScript: boolean): string {
  const script = hasScript
    ? `<script src="/docs/reference.js"></script>
    <script src="/docs/show.js"></script>`
    : ''
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>Understudy API</title>
  </head>
  <body>
    <noscript><a href="/openapi.json">The OpenAPI document</a></noscript>
    <div id="reference"></div>
    ${script}
  </body>
</html>
`
}
