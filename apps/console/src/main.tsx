import { render } from 'solid-js/web'
import '@understudy/ui/ui.css'
import './console.css'
import { Console } from './Console.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('Should be true: the page has an element #root')

/** Vite's base, `/` or the path the page is served below. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '')
render(() => <Console fetch={(input, init) => fetch(input, init)} base={base} />, root)
