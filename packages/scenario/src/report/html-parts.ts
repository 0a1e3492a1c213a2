/** Looks and search of the HTML report; both stand in the page itself. */
export const reportStyle = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 62rem; margin: 0 auto; padding: 1.5rem; color: light-dark(#1d1b16, #eceae4); background: light-dark(#fbfaf7, #15171b); }
h1, h2 { font-family: Georgia, serif; line-height: 1.2; }
h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; }
.counts { font-weight: 600; }
[data-status=passed] .mark, .counts[data-status=passed] { color: light-dark(#1c6336, #7fcb97); }
[data-status=failed] .mark, .counts[data-status=failed] { color: light-dark(#a12622, #ff9d95); }
.cases { list-style: none; margin: 0; padding: 0; }
.cases > li { padding: .25rem 0; border-bottom: 1px solid light-dark(#e4e1d8, #2b2f36); }
.mark { display: inline-block; width: 1.2em; font-weight: 700; }
small { color: light-dark(#5d594e, #a9a69c); }
pre { overflow: auto; padding: .75rem; background: light-dark(#f0eee7, #1e2127); }
code { font-size: .85em; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .35rem .75rem .35rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid light-dark(#e4e1d8, #2b2f36); }
summary h2 { display: inline; }
a { color: light-dark(#1d5a8a, #8fc3ee); }
li:target { outline: 2px solid; outline-offset: 4px; }
form { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; }
input[type=search] { font: inherit; padding: .3rem .6rem; min-width: 18rem; }
`

export const reportScript = `
const search = document.getElementById('search')
const failed = document.getElementById('failed')
const items = [...document.querySelectorAll('.cases > li')]
function show() {
  const words = search.value.toLowerCase().split(/\\s+/)
  let shown = 0
  for (const item of items) {
    const fits = words.every((word) => item.dataset.words.includes(word)) && (!failed.checked || item.dataset.status === 'failed')
    item.hidden = !fits
    if (fits) shown += 1
  }
  for (const list of document.querySelectorAll('.cases')) list.parentElement.hidden = ![...list.children].some((item) => !item.hidden)
  document.getElementById('shown').value = shown + ' of ' + items.length
}
search.addEventListener('input', show)
failed.addEventListener('change', show)
show()
`
