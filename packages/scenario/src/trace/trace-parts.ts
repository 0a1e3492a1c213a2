/** What a trace looks like besides a report, and how one goes through it. */
export const traceStyle = `
body { max-width: 90rem; display: grid; grid-template-columns: minmax(12rem, 20rem) 1fr; gap: 0 2rem; }
header { grid-column: 1 / -1; }
nav ol { list-style: none; padding: 0; margin: 0; position: sticky; top: 1rem; max-height: 95vh; overflow: auto; }
nav a { display: block; padding: .3rem .5rem; text-decoration: none; overflow-wrap: anywhere; }
nav a[aria-current] { font-weight: 700; background: light-dark(#f0eee7, #1e2127); }
main { min-width: 0; }
section { overflow-x: auto; outline: none; }
section[hidden] { display: none; }
.reason { font-weight: 600; color: light-dark(#a12622, #ff9d95); }
h3 { margin: 1.25rem 0 .25rem; font-size: 1rem; }
td pre { margin: .25rem 0; padding: .35rem .5rem; }
.log { list-style: none; padding: 0; font: .85em/1.6 ui-monospace, monospace; }
.rules { list-style: none; padding: 0; }
.rules li { padding: .3rem 0; }
.rules code { color: light-dark(#5d594e, #a9a69c); }
.rules [data-kept=true] b { color: light-dark(#1c6336, #7fcb97); }
.rules [data-kept=false] b { color: light-dark(#a12622, #ff9d95); }
.own { font-weight: 700; }
button { font: inherit; padding: .3rem .8rem; }
@media (max-width: 48rem) { body { display: block; } nav ol { position: static; max-height: 12rem; } td { display: block; padding-inline: 0; } thead { display: none; } }
`

export const traceScript = `
const sections = [...document.querySelectorAll('main section')]
const links = [...document.querySelectorAll('nav a')]
let open = 0
function show(index) {
  open = Math.min(Math.max(index, 0), sections.length - 1)
  sections.forEach((section, at) => { section.hidden = at !== open })
  links.forEach((link, at) => { if (at === open) link.setAttribute('aria-current', 'step'); else link.removeAttribute('aria-current') })
  document.getElementById('where').value = (open + 1) + ' of ' + sections.length
  document.getElementById('back').disabled = open === 0
  document.getElementById('on').disabled = open === sections.length - 1
  history.replaceState(null, '', '#moment-' + open)
  const list = document.querySelector('nav ol')
  if (links[open]) list.scrollTop = links[open].offsetTop - list.offsetTop - 40
}
links.forEach((link, at) => link.addEventListener('click', (event) => { event.preventDefault(); show(at) }))
document.getElementById('back').addEventListener('click', () => show(open - 1))
document.getElementById('on').addEventListener('click', () => show(open + 1))
addEventListener('keydown', (event) => {
  if (event.key === 'ArrowLeft') show(open - 1)
  if (event.key === 'ArrowRight') show(open + 1)
})
show(Number(/^#moment-(\\d+)$/.exec(location.hash)?.[1] ?? document.body.dataset.open))
`
